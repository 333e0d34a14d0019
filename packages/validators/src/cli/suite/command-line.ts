import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../finding.ts';
import { readArguments } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { validate } from '../validate.ts';

/**
 * The findings that `chancery validate` writes on what it is given on standard input. It runs inside this process:
 * published code starts no other. Throws where its exit code says something else than its report.
 */
export async function foundOnCommandLine(bytes: Uint8Array, profile?: unknown): Promise<readonly Finding[]> {
  const written: string[] = [];
  const terminal = terminalOver(bytes, written);
  const code =
    profile === undefined
      ? await runWith([], terminal)
      : await withFile(JSON.stringify(profile), (file) => runWith(['--profile', file], terminal));
  const lines = written.join('').trimEnd().split('\n');
  const found = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'finding');
  const fails = found.some(({ severity }) => severity === 'error');
  if (fails === (code === exitCodes.valid)) throw new Error(`the exit code is ${code}`);
  return found;
}

function runWith(options: readonly string[], terminal: Terminal): Promise<number> {
  return validate.run(readArguments([...options, '--format', 'ndjson', '-'], validate.options), terminal);
}

/** Lends a file that holds a text. */
async function withFile<T>(text: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-'));
  try {
    const file = join(folder, 'profile.schema.json');
    await writeFile(file, text);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function terminalOver(bytes: Uint8Array, written: string[]): Terminal {
  const output = {
    isTerminal: false,
    width: undefined,
    write: async (text: string) => void written.push(text),
  };
  const errors = { ...output, write: async () => {} };
  const input = (async function* () {
    yield bytes;
  })();
  return { input, inputIsTerminal: false, output, errors, clock: () => 0, environment: {} };
}
