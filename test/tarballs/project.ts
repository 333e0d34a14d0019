import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages that are published, by the name of their folder. */
export const packages = ['schema', 'fixtures', 'validators'] as const;
export type Package = (typeof packages)[number];

/** What a process left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');

/** Packs every package as it would be published and unpacks it; returns the folders. */
export async function packAll(): Promise<Readonly<Record<Package, string>>> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-tarballs-'));
  const unpacked = await Promise.all(
    packages.map(async (name) => [name, await packed(name, folder)] as const),
  );
  return Object.fromEntries(unpacked) as Record<Package, string>;
}

/** Packs a package into a folder; returns the path of the tarball. */
export async function pack(name: Package, into: string): Promise<string> {
  mkdirSync(into);
  const packing = await node(join(root, 'packages', name), pnpm, 'pack', '--pack-destination', into);
  const tarball = readdirSync(into).find((file) => file.endsWith('.tgz'));
  if (packing.status !== 0 || tarball === undefined)
    throw new Error(`pnpm pack ${name}: ${packing.stdout}${packing.stderr}`);
  return join(into, tarball);
}

/** An empty project with these packages installed, as npm would leave them; nothing is fetched. */
export function makeProject(
  installed: Readonly<Partial<Record<Package, string>>>,
  files: Readonly<Record<string, string>>,
  dependencies: readonly string[],
): string {
  const project = mkdtempSync(join(tmpdir(), 'chancery-project-'));
  for (const [name, folder] of Object.entries(installed))
    cpSync(folder, join(project, 'node_modules/@chancery', name), { recursive: true });
  const places = new Map(dependencies.map((dependency) => [nameOf(dependency), dependency]));
  for (const [name, dependency] of places) link(join(project, name), dependency);
  for (const [path, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return project;
}

/** Runs a script with this Node. */
export function node(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return run(process.execPath, args, cwd);
}

/** Checks a project with TypeScript; the answer is what it printed, the empty string when all is well. */
export async function typeCheck(project: string, config = 'tsconfig.json'): Promise<string> {
  const { stdout, stderr } = await node(project, join(root, 'node_modules/typescript/bin/tsc'), '-p', config);
  return stdout + stderr;
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, NODE_OPTIONS: '' } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** Every file of a folder, with forward slashes. */
export function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((path) => path.slice(folder.length + 1).replaceAll('\\', '/')).sort();
}

/** A JSON file. */
export function readJson<T>(...path: readonly string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}

async function packed(name: Package, folder: string): Promise<string> {
  const into = join(folder, name);
  const tarball = await pack(name, into);
  const unpacking = await run('tar', ['-xzf', tarball], into);
  if (unpacking.status !== 0) throw new Error(`tar ${tarball}: ${unpacking.stderr}`);
  return join(into, 'package');
}

/** What this workspace has installed by its place in a project: of `packages/schema/node_modules/zod` `node_modules/zod`. */
function nameOf(dependency: string): string {
  return dependency.slice(dependency.indexOf('node_modules/'));
}

function link(place: string, dependency: string): void {
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(join(root, dependency)), place, 'junction');
}
