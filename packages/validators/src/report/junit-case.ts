import type { Finding } from '../finding.ts';
import { type FileReport, grouped } from './by-file.ts';
import { markupText } from './escape.ts';
import type { Report } from './report.ts';
import type { ReportedRule } from './report-format.ts';
import { owner, relatedSentence, whereabouts } from './whereabouts.ts';
import { counted } from './wording.ts';

/** A test case: what makes it fail, and what it tells besides. */
export interface TestCase {
  readonly suite: string;
  readonly name: string;
  readonly file: string;
  readonly outcome: 'passed' | 'failure' | 'skipped';
  /** Why it failed or was skipped, in one sentence. */
  readonly reason?: string;
  readonly failed: readonly Finding[];
  readonly told: readonly Finding[];
}

/** A case for each rule that was run on a file, one for each that found something although it is not among these. */
export function casesOf(
  { file, findings }: FileReport,
  report: Report,
  rules: readonly ReportedRule[],
): readonly TestCase[] {
  const found = grouped(findings, ({ rule }) => rule);
  const shown = grouped(report.findings, ({ rule }) => rule);
  const fired = new Map(Object.entries(report.summary.rules.fired));
  const hides = (rule: string) => (fired.get(rule) ?? 0) > (shown.get(rule)?.length ?? 0);
  const names = new Set([...rules.map(({ id }) => id), ...found.keys()]);
  return [...names].map((name) => {
    const all = found.get(name) ?? [];
    const failed = all.filter(({ severity }) => severity === 'error');
    const told = all.filter(({ severity }) => severity !== 'error');
    return { suite: file, name, file, failed, told, ...outcomeOf(failed, hides(name)) };
  });
}

/** A case of a rule of which not every finding is known does not pass. */
function outcomeOf(failed: readonly Finding[], hides: boolean): Pick<TestCase, 'outcome' | 'reason'> {
  const [first] = failed;
  const more = failed.length > 1 ? `${counted(failed.length, 'error')}; the first: ` : '';
  if (first !== undefined) return { outcome: 'failure', reason: `${more}${first.message}` };
  if (hides) return { outcome: 'skipped', reason: 'Not all findings of the rule are shown.' };
  return { outcome: 'passed' };
}

/** A case as XML, in pieces. */
export function* caseElement({ suite, name, file, ...one }: TestCase): Generator<string> {
  const [classname, title, path] = [suite, name, file].map(markupText);
  const start = `    <testcase name="${title}" classname="${classname}" file="${path}"`;
  if (one.outcome === 'passed' && one.told.length === 0) return yield `${start}/>\n`;
  yield `${start}>\n`;
  if (one.outcome === 'skipped') yield `      <skipped message="${markupText(one.reason ?? '')}"/>\n`;
  if (one.outcome === 'failure') {
    const reason = markupText(one.reason ?? '');
    yield `      <failure message="${reason}" type="error">${one.failed.length === 0 ? reason : ''}`;
    for (const finding of one.failed) yield described(finding);
    yield '</failure>\n';
  }
  if (one.told.length > 0) yield* output(one.told);
  yield '    </testcase>\n';
}

function* output(findings: readonly Finding[]): Generator<string> {
  yield '      <system-out>';
  for (const finding of findings) yield described(finding);
  yield '</system-out>\n';
}

function described(finding: Finding): string {
  const { severity, message, related, url } = finding;
  const lines = [message, ...owner(finding), ...related.map(relatedSentence), url];
  const text = [`${whereabouts(finding)} ${severity}`, ...lines.map((line) => `  ${line}`)];
  return `${text.map(markupText).join('\n')}\n`;
}
