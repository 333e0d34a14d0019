import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packages } from '../scripts/tarballs.ts';
import { entriesOf } from '../test/tarballs/entries.ts';
import { casesOf } from './cases.ts';

/** The packed packages: paths of files, in the order in which they depend on each other. */
export type Tarballs = readonly string[];

/** How a program is run. */
export interface Running {
  readonly cwd: string;
  /** A folder in which programs are looked for first. */
  readonly path?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** The exit code that is right; 0 unless told. */
  readonly status?: number;
}

const programs = fileURLToPath(new URL('programs', import.meta.url));
const limit = 300_000;

/** What npm and pnpm tell the scripts that they run; a project of somebody else would not hear it. */
const ofThisRepository =
  /^npm_(?:package|lifecycle|command|execpath|config_local_prefix)|^INIT_CWD$|^NODE_OPTIONS$/u;

/** Runs a program to its end and gives what it printed; throws where its exit code is not the right one. */
export function run(program: string, args: readonly string[], running: Running): Promise<string> {
  const { cwd, path = '', env = {}, input = '', status: right = 0 } = running;
  const inherited = Object.entries(process.env).filter(([name]) => !ofThisRepository.test(name));
  const searched = [path, process.env.PATH].filter((part) => part !== '').join(delimiter);
  const child = spawn(program, args, {
    cwd,
    env: { ...Object.fromEntries(inherited), ...env, PATH: searched },
    timeout: limit,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      if (status === right) return resolve(stdout);
      const said = `${stderr}${stdout}`.trim().slice(0, 2000);
      reject(new Error(`${program} ${args.join(' ')}: exit code ${status}, expected ${right}\n${said}`));
    });
  });
}

/** Runs a script with a Node; the one that runs this unless another is given. */
export function node(script: string, running: Running, bin: string = process.execPath): Promise<string> {
  return run(bin, [script], running);
}

/** Makes a project with the programs in it, and installs the tarballs and whatever else it needs from npm. */
export async function makeProject(
  folder: string,
  tarballs: Tarballs,
  needs: readonly string[],
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  cpSync(programs, folder, { recursive: true });
  await install(folder, [...tarballs, ...needs]);
  const scope = join(folder, 'node_modules/@chancery');
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(casesOf(join(scope, 'fixtures/conformance'))));
  writeLists(folder, scope);
  return folder;
}

/** Installs from npm without running one script of a package. */
export async function install(folder: string, needs: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const quiet = ['--ignore-scripts', '--strict-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', '--prefix', folder, ...quiet, ...needs], { cwd: folder });
}

// The programs import what `exports` lists, whatever that is.
function writeLists(folder: string, scope: string): void {
  const entries = packages.map((name) => entriesOf(join(scope, name)));
  const code = entries.flatMap((entry) => entry.code);
  const json = entries.flatMap((entry) => entry.json);
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('code.mjs', importsOf(code, ''));
  write('code.cjs', `module.exports = {\n${requiresOf(code)}};\n`);
  write('json.mjs', importsOf(json, " with { type: 'json' }"));
  write('json.cjs', `module.exports = {\n${requiresOf(json)}};\n`);
}

function importsOf(specifiers: readonly string[], attributes: string): string {
  const isJson = attributes !== '';
  const lines = specifiers.map(
    (specifier, n) => `import ${isJson ? `m${n}` : `* as m${n}`} from '${specifier}'${attributes};\n`,
  );
  const members = specifiers.map((specifier, n) => `  '${specifier}': m${n},\n`);
  return `${lines.join('')}export default {\n${members.join('')}};\n`;
}

function requiresOf(specifiers: readonly string[]): string {
  return specifiers.map((specifier) => `  '${specifier}': require('${specifier}'),\n`).join('');
}
