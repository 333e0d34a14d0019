import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = join(import.meta.dirname, '..', 'src', 'cli', 'main.ts');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const command = [process.execPath, '--import', tsx, '--conditions=@chancery/source'];

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
  const [node = '', ...options] = command;
  return spawn(node, [...options, main, ...args], { cwd, stdio: 'pipe' });
}

/** Runs a line of the shell in a folder; `chancery` in it is the real command line, `node` has these options. */
export function shell(line: string, cwd: string, options: readonly string[] = []): Promise<Ended> {
  const words = [...command, ...options, main].map((word) => `'${word}'`);
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
