import { clipped, type Finding, type Severity } from '../finding.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../report/wording.ts';
import type { Settings } from '../settings.ts';
import { baselineText, compared, type ListedFinding } from './baseline.ts';
import { exitCode, exitCodes } from './exit-code.ts';
import { tell } from './output.ts';
import { writeFileWhole } from './output-file.ts';
import { readBaseline } from './read-baseline.ts';
import { restingRules } from './rule-selection.ts';
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
  const { maxFindings = 10_000 } = settings;
  const all = { ...settings, maxFindings: Number.MAX_SAFE_INTEGER };
  if (target !== undefined)
    return { settings: all, judge: (report) => toBeListed(report, target, maxFindings) };
  const listed = await readBaseline(file ?? '');
  // What did not run cannot have found anything: that it no longer occurs would mean nothing.
  const resting = restingRules(settings);
  const known = listed.filter(({ rule }) => !resting.has(rule));
  return { settings: all, judge: (report) => against(report, { file: file ?? '', known, maxFindings }) };
}

function asItIs(report: Report): Judged {
  return { report, known: 0, settle: async (failOn) => exitCode(report, failOn) };
}

function toBeListed(report: Report, file: string, maxFindings: number): Judged {
  const shown = { ...report, findings: report.findings.slice(0, maxFindings) };
  return {
    report: shown,
    known: 0,
    async settle(failOn, terminal) {
      if (exitCode(report, failOn) === exitCodes.unreadable) {
        await tell(terminal, `${file} was not written: not all of the input was read`);
        return exitCodes.unreadable;
      }
      await writeFileWhole(file, terminal, (sink) => sink.write(baselineText(report.findings)));
      await tell(terminal, `${counted(report.findings.length, 'finding')} listed in ${file}`);
      return exitCodes.valid;
    },
  };
}

interface Held {
  readonly file: string;
  readonly known: readonly ListedFinding[];
  readonly maxFindings: number;
}

function against(report: Report, { file, known, maxFindings }: Held): Judged {
  const { added, gone } = compared(report.findings, known);
  return {
    report: { ...report, findings: added.slice(0, maxFindings) },
    known: report.findings.length - added.length,
    async settle(failOn, terminal) {
      const code = exitCode({ ...report, counts: countsOf(added) }, failOn);
      // Of what was not read nobody can say that it no longer occurs.
      const told = code === exitCodes.unreadable ? [] : gone;
      await tell(terminal, `${file}: ${counted(added.length, 'new finding')}, ${goneInWords(told)}`);
      for (const finding of told) await tell(terminal, `no longer occurs: ${inWords(finding)}`);
      return code === exitCodes.valid && told.length > 0 ? exitCodes.findings : code;
    },
  };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function goneInWords(gone: readonly ListedFinding[]): string {
  const count = gone.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
  return `${counted(count, 'listed one')} that no longer ${count === 1 ? 'occurs' : 'occur'}`;
}

function inWords({ rule, record, path, pointer, params, count = 1 }: ListedFinding): string {
  const where = [record, path ?? pointer].filter((part) => part !== undefined && part !== '').join(' at ');
  const times = count === 1 ? '' : ` (${count} times)`;
  return `${[rule, where].filter((part) => part !== '').join(' in ')} ${clipped(JSON.stringify(params))}${times}`;
}
