import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './question.ts';

const script = fileURLToPath(new URL('../../scripts/ask.ts', import.meta.url));

/** Asks a question in a process of its own, so that no question confuses the engine for the next one. Throws where it fails. */
export async function asked(name: string, options: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, name, '--json', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  for await (const piece of child.stdout.setEncoding('utf8')) out += piece;
  const line = out.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`The question ${name} was not answered`);
  return JSON.parse(line);
}
