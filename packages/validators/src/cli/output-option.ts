import type { Sink, Terminal } from './terminal.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Names the file that takes what would go to standard output. */
export const outputOption: Option = {
  name: 'output',
  value: 'file',
  summary: 'write to this file, whole or not at all',
};

/**
 * Hands the sink of `--output` to a writer, or standard output where no file was named. The file has its name only when
 * the writer is done: until then, and if it fails, the one that was there stays as it was. Rejects with an `OutputError`.
 */
export async function writeOutput<T>(
  invocation: Invocation,
  terminal: Terminal,
  write: (sink: Sink) => Promise<T>,
): Promise<T> {
  const name = lastValue(invocation, 'output');
  if (name === undefined) return write(terminal.output);
  const { writeFileWhole } = await import('./output-file.ts');
  return writeFileWhole(name, terminal, write);
}
