import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Asking } from './question.ts';

const script = fileURLToPath(new URL('../../scripts/alone.ts', import.meta.url));

/** The time of each peer for one valid visit, in nanoseconds, where it has a process for itself: nobody else has confused the engine. */
export async function aloneTimes(
  names: readonly string[],
  { effort, seed, clock }: Asking,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const name of names) {
    const options = ['--effort', String(effort), '--seed', String(seed), '--clock', clock];
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      script,
      name,
      ...options,
    ]);
    times.set(name, Number(stdout.trim().split('\n').at(-1)));
  }
  return times;
}
