import type { Settings } from '../settings.ts';
import type { LinePlace } from '../source/line-count.ts';
import type { Run } from '../validate.ts';
import { type Input, InputError, openedBy } from './inputs.ts';
import { tell } from './output.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** How inputs are read. */
export interface Reading {
  readonly terminal: Terminal;
  readonly settings: Settings;
  readonly workers: number;
  readonly quiet: boolean;
}

/** Reads every input into the run. One that cannot be opened is told, counts as not read, and keeps no other from it. */
export async function readInto(run: Run, inputs: readonly Input[], reading: Reading): Promise<void> {
  const { terminal } = reading;
  const progress = new Progress(terminal, { inputs, recordsRead: () => run.recordsRead() });
  for (const input of inputs) {
    try {
      await readOne(run, input, progress, reading).finally(() => progress.erase());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await tell(terminal, `${input.name} ${error.message}`);
    }
  }
}

/** Of a file that can be read at any place, threads read parts where they may. */
async function readOne(run: Run, input: Input, progress: Progress, reading: Reading): Promise<void> {
  const { terminal, quiet, workers, settings } = reading;
  const { program, interrupted } = terminal;
  const opened = (one: Input) => (quiet ? one.open() : progress.open(one));
  if (workers === 1 || program === undefined || input.size === undefined)
    return run.stream(opened(input), input);
  const { FileParts } = await import('./file-parts.ts');
  const parts = new FileParts(input.name, { program, workers, settings, interrupted });
  const shared = openedBy(input, () => parts.pieces(), terminal);
  const others = (from: LinePlace) => progress.others(input, parts.others(from), from);
  await run.stream(opened(shared), shared, quiet ? (from) => parts.others(from) : others);
}
