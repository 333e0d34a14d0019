import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll } from 'vitest';

/** Where the command line is put together; inside the package, so that it finds its dependencies. */
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'chancery-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// A process on the sources themselves takes a second to begin, each time, and runs slower.
await build({
  config: false,
  entry: { chancery: join(import.meta.dirname, '..', 'src', 'cli', 'main.ts') },
  outDir: folder,
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  noExternal: [/^@chancery\//u],
  silent: true,
  clean: false,
  esbuildOptions: (options) => {
    options.conditions = ['@chancery/source'];
  },
});

const main = join(folder, 'chancery.js');

/** What a process left behind. */
export interface Ended {
  readonly code: number | null;
  /** The signal that ended it, if one did. */
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command line. */
export function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [main, ...args], { cwd, stdio: 'pipe' });
}

/** Runs a line of the shell in a folder; `chancery` in it is the real command line, `node` has these options. */
export function shell(line: string, cwd: string, options: readonly string[] = []): Promise<Ended> {
  const words = [process.execPath, ...options, main].map((word) => `'${word}'`);
  const script = `chancery() { ${words.join(' ')} "$@"; }\n${line}`;
  const child = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd, stdio: 'pipe' });
  child.stdin.end();
  return ended(child);
}

/** Reads what a process writes until it has ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => err.push(text));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out: out.join(''), err: err.join('') }));
  });
}
