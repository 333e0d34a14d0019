import { accountLine } from './account-block.ts';
import { byFile, type FileReport } from './by-file.ts';
import { markupText } from './escape.ts';
import { caseElement, casesOf, type TestCase } from './junit-case.ts';
import { notShown, notShownLines } from './not-shown.ts';
import { palette } from './palette.ts';
import type { Account, Report } from './report.ts';
import type { ReportFormat } from './report-format.ts';
import { summaryBlock } from './summary-block.ts';

/**
 * JUnit XML: a suite a file, in it a case a rule, which fails on errors; warnings and notes are output of a case that passes.
 * The last suite has a case a file, which fails where the file is not valid, and the account.
 */
export const junit: ReportFormat = {
  name: 'junit',
  summary: 'JUnit XML: a suite for each file, a test for each rule; it fails on errors',
  *write(report, context) {
    const suites = byFile(report).map((file) => ({ file, cases: casesOf(file, report, context.rules) }));
    const verdicts = suites.map(({ file }) => verdictOf(file));
    const all = [...suites.flatMap(({ cases }) => cases), ...verdicts];
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: context.tool.name, ...tallied(all) })}>\n`;
    for (const { file, cases } of suites) {
      yield suiteStart(file.file, cases, accountOf(file.account, file.valid));
      for (const one of cases) yield* caseElement(one);
      yield '  </testsuite>\n';
    }
    yield suiteStart('account', verdicts, wholeOf(report));
    for (const one of verdicts) yield* caseElement(one);
    yield `    <system-out>${endOf(report).map(markupText).join('\n')}</system-out>\n  </testsuite>\n</testsuites>\n`;
  },
};

function tallied(cases: readonly TestCase[]) {
  const count = (kind: TestCase['outcome']) => cases.filter(({ outcome }) => outcome === kind).length;
  return { tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') };
}

function suiteStart(name: string, cases: readonly TestCase[], properties: object): string {
  const told = Object.entries(properties).map(
    ([property, value]) => `      <property${attributes({ name: property, value })}/>\n`,
  );
  return `  <testsuite${attributes({ name, ...tallied(cases) })}>\n    <properties>\n${told.join('')}    </properties>\n`;
}

function attributes(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${markupText(String(value))}"`)
    .join('');
}

function accountOf({ read, valid, invalid, unreadable, complete }: Account, isValid: boolean) {
  return { valid: isValid, read, 'valid-records': valid, 'invalid-records': invalid, unreadable, complete };
}

function wholeOf(report: Report) {
  const { valid, account, counts, summary } = report;
  const { profile, records, references, sources, span, rules } = summary;
  return {
    ...accountOf(account, valid),
    ...counts,
    'not-shown': notShown(report),
    ...(profile === undefined ? {} : { profile }),
    ...prefixed('records', records),
    ...prefixed('references', references ?? {}),
    ...prefixed('sources', sources),
    ...prefixed('span', span ?? {}),
    'rules.run': rules.run,
    ...prefixed('fired', rules.fired),
  };
}

function prefixed(prefix: string, values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));
}

function verdictOf({ file, valid, account }: FileReport): TestCase {
  const { read, invalid, unreadable, complete } = account;
  const reason = `${read} read, ${invalid} invalid, ${unreadable} unreadable${complete ? '' : ', incomplete'}`;
  return valid
    ? { suite: 'account', name: file, file, outcome: 'passed', failed: [], told: [] }
    : { suite: 'account', name: file, file, outcome: 'failure', reason, failed: [], told: [] };
}

function endOf(report: Report): readonly string[] {
  const summary = summaryBlock(report, { colours: palette(false), width: undefined });
  return [...summary, ...notShownLines(report), accountLine(report)];
}
