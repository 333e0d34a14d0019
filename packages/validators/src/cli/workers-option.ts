import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** More threads than any machine has processors would only cost memory. */
const most = 64;

/** Says by how many threads a large file is read. */
export const workersOption: Option = {
  name: 'workers',
  value: 'n',
  summary: 'threads for large NDJSON, structure only',
};

/** By how many threads a large file is to be read; 1 where nothing is said. Throws a `UsageError` for anything but a number. */
export function workersIn(invocation: Invocation): number {
  const text = lastValue(invocation, workersOption.name) ?? '1';
  const workers = /^[0-9]{1,9}$/u.test(text) ? Number(text) : 0;
  if (workers < 1 || workers > most)
    throw new UsageError(`--workers needs a whole number from 1 to ${most}, not "${text}"`);
  return workers;
}
