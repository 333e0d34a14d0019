import type { Severity } from '../finding.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings.ts';
import { exitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Option } from './verb.ts';

/** The options that hold a report against findings that are known. */
export const baselineOptions: readonly Option[] = [
  { name: 'baseline', value: 'file', summary: 'fail on what differs from this list' },
  { name: 'write-baseline', value: 'file', summary: 'list the findings there, and do not fail' },
];

/** What is known of the findings before a run. */
export interface Baseline {
  /** The settings of the run: to compare findings, all of them must be kept. */
  readonly settings: Settings;
  /** Takes the report of the run apart. */
  judge(report: Report): Judged;
}

/** A report in the light of a baseline. */
export interface Judged {
  /** The report with the findings to be shown; its counts are those of all. */
  readonly report: Report;
  /** How many findings are not shown because they are known. */
  readonly known: number;
  /** Writes or tells what is to be, and resolves to the exit code. */
  settle(failOn: Severity, terminal: Terminal): Promise<number>;
}

/** Reads the baseline that was asked for. Throws a `UsageError` where it makes no sense. */
export async function baselineOf(invocation: Invocation, settings: Settings): Promise<Baseline> {
  const [file, target] = ['baseline', 'write-baseline'].map((name) => lastValue(invocation, name));
  if (file !== undefined && target !== undefined)
    throw new UsageError('--baseline and --write-baseline do not go together: write first, then compare');
  if (file === undefined && target === undefined) return { settings, judge: asItIs };
  const { compare, list } = await import('./baseline-run.ts');
  return target === undefined ? compare(file ?? '', settings) : list(target, settings);
}

function asItIs(report: Report): Judged {
  return { report, known: 0, settle: async (failOn) => exitCode(report, failOn) };
}
