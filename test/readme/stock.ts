import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const condition = '@chancery/source';
const names = ['schema', 'fixtures', 'validators'] as const;

/** A folder with the packages as a build leaves them, made of the sources, all as modules: no page waits for `npm run build`. */
export async function makeStock(): Promise<string> {
  const stock = mkdtempSync(join(tmpdir(), 'chancery-stock-'));
  for (const name of names) layOut(stock, name);
  for (const name of names) await buildInto(stock, name);
  return stock;
}

/** Everything of a package but what is built and installed is a link to it. */
function layOut(stock: string, name: string): void {
  const folder = join(root, 'packages', name);
  const scope = join(stock, name, 'node_modules/@chancery');
  mkdirSync(scope, { recursive: true });
  for (const other of names) symlinkSync(join(stock, other), join(scope, other), 'junction');
  for (const entry of readdirSync(folder))
    if (entry !== 'dist' && entry !== 'node_modules')
      symlinkSync(join(folder, entry), join(stock, name, entry), 'junction');
  for (const dependency of readdirSync(join(folder, 'node_modules')))
    if (dependency !== '@chancery' && !dependency.startsWith('.'))
      symlinkSync(
        join(folder, 'node_modules', dependency),
        join(stock, name, 'node_modules', dependency),
        'junction',
      );
}

async function buildInto(stock: string, name: string): Promise<void> {
  const outDir = join(stock, name, 'dist');
  await build({
    config: false,
    silent: true,
    entry: entriesOf(name),
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    outDir,
    skipNodeModulesBundle: true,
    removeNodeProtocol: false,
    noExternal: [/^@chancery\/schema\/.*\.json$/u],
    esbuildOptions(options) {
      options.conditions = [condition];
    },
  });
  for (const file of Object.values(manifestOf(name).bin ?? {})) writeCommand(join(stock, name, file));
}

/** The command is CommonJS; here it only starts the module that was made instead. */
function writeCommand(file: string): void {
  const module = `./${file.slice(file.lastIndexOf('/') + 1).replace(/\.cjs$/u, '.js')}`;
  writeFileSync(file, `#!/usr/bin/env node\nimport('${module}');\n`);
  chmodSync(file, 0o755);
}

/** What the exports and the command of a package are built from. */
function entriesOf(name: string): Record<string, string> {
  const { bin = {}, exports } = manifestOf(name);
  const entries = Object.values(exports).flatMap((entry) => {
    if (!isBuilt(entry)) return [];
    const { [condition]: source, import: built } = entry;
    return matchesOf(join(root, 'packages', name), source).map(
      (match) =>
        [
          stem(built.default.replace('*', match)),
          join(root, 'packages', name, source.replace('*', match)),
        ] as const,
    );
  });
  const commands = Object.values(bin).map(
    (file) => [stem(file), join(root, 'packages', name, 'src/cli/main.ts')] as const,
  );
  return Object.fromEntries([...entries, ...commands]);
}

/** What stands for the star of an entry: the files that are there; of an entry without one, nothing does. */
function matchesOf(folder: string, source: string): readonly string[] {
  const [before = '', after] = source.split('*');
  if (after === undefined) return [''];
  const files = readdirSync(join(folder, before)).filter((file) => file.endsWith(after));
  return files.map((file) => file.slice(0, file.length - after.length));
}

function isBuilt(
  entry: unknown,
): entry is { readonly [condition]: string; readonly import: { readonly default: string } } {
  return typeof entry === 'object' && entry !== null && condition in entry;
}

function stem(file: string): string {
  return join(dirname(file), file.slice(file.lastIndexOf('/') + 1).replace(/\.c?js$/u, '')).replace(
    /^dist\//u,
    '',
  );
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}
