import { isSameFile, writeFileWhole } from './output-file.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** Names the file that takes what is generated. One that is there is replaced. */
export const outOption: Option = {
  name: 'out',
  value: 'file',
  summary: 'write to this file; the one that is there is replaced',
};

/** Writes a text to the file of `--out`, whole or not at all, or to standard output where none was named. */
export async function writeText(text: string, invocation: Invocation, terminal: Terminal): Promise<void> {
  const file = lastValue(invocation, 'out');
  const profile = lastValue(invocation, 'profile');
  if (file === undefined) return terminal.output.write(text);
  if (file === '') throw new UsageError('The name of the file for --out is empty');
  if (profile !== undefined && (await isSameFile(file, profile)))
    throw new UsageError(`--out would overwrite the profile ${profile}`);
  await writeFileWhole(file, terminal, (sink) => sink.write(text));
}
