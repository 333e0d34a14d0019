import { clipped, type Finding, type Severity } from '../finding.ts';
import type { Report } from '../report/report.ts';
import { counted } from '../report/wording.ts';
import { type Settings, usualFindings } from '../settings.ts';
import { baselineText, compared, type ListedFinding } from './baseline.ts';
import type { Baseline, Judged } from './baseline-options.ts';
import { exitCode, exitCodes } from './exit-code.ts';
import { tell } from './output.ts';
import { writeFileWhole } from './output-file.ts';
import { readBaseline } from './read-baseline.ts';
import { restingRules } from './rule-selection.ts';

/** Lists all findings of a run in a file. */
export function list(target: string, settings: Settings): Baseline {
  const { maxFindings = usualFindings } = settings;
  return { settings: keepingAll(settings), judge: (report) => toBeListed(report, target, maxFindings) };
}

/** Holds the findings of a run against those that a file lists. */
export async function compare(file: string, settings: Settings): Promise<Baseline> {
  const { maxFindings = usualFindings } = settings;
  const listed = await readBaseline(file);
  // What did not run cannot have found anything: that it no longer occurs would mean nothing.
  const resting = restingRules(settings);
  const known = listed.filter(({ rule }) => !resting.has(rule));
  return { settings: keepingAll(settings), judge: (report) => against(report, { file, known, maxFindings }) };
}

function keepingAll(settings: Settings): Settings {
  return { ...settings, maxFindings: Number.MAX_SAFE_INTEGER };
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
