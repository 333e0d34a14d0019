import { expect, it } from 'vitest';
import { accountLine } from '../src/report/account-block.ts';
import { terminalText } from '../src/report/escape.ts';
import { junit } from '../src/report/junit.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';
import { elementsOf, type XmlElement, xmlTree } from './xml-tree.ts';

it('agrees with the report of every case when it is read back', () => {
  for (const { report, context } of reportCases()) {
    const root = xmlTree(written(junit, report, context));
    agreesWithItself(root);
    const failing = new Set(
      report.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    );
    const failed = elementsOf(root, 'testcase').filter((one) => elementsOf(one, 'failure').length === 1);
    expect(failed.map(({ attributes }) => attributes.name).sort()).toEqual(
      [...failing, ...report.files.filter(({ valid }) => !valid).map(({ file }) => file)].sort(),
    );
    expect(
      report.findings.filter(
        ({ message }) => !root.children.some((suite) => said(suite).includes(terminalText(message))),
      ),
    ).toEqual([]);
    expect(Number(root.attributes.tests)).toBe(context.rules.length + report.files.length);
    expect(propertiesOf(root.children.at(-1))).toMatchObject({
      valid: String(report.valid),
      read: String(report.account.read),
      error: String(report.counts.error),
      'not-shown': '0',
    });
    expect(said(root)).toContain(accountLine(report));
  }
});

it('names every case once, as readers know cases by their names', () => {
  const root = xmlTree(written(junit, hostileReport, hostileContext));
  agreesWithItself(root);
  const names = elementsOf(root, 'testcase').map(
    ({ attributes }) => `${attributes.classname} ${attributes.name}`,
  );
  expect(new Set(names).size).toBe(names.length);
});

it('passes no rule of which not every finding is shown', () => {
  const root = xmlTree(written(junit, hostileReport, hostileContext));
  const skipped = elementsOf(root, 'testcase').filter((one) => elementsOf(one, 'skipped').length === 1);
  expect(skipped.map(({ attributes }) => attributes.name)).toEqual(['id-unique', 'id-unique']);
  expect(propertiesOf(root.children.at(-1))).toMatchObject({ 'not-shown': '1', 'fired.id-unique': '1' });
});

it('has one suite for a file that was named twice, and loses no finding without a file', () => {
  const [file] = hostileReport.files;
  const [finding] = hostileReport.findings;
  if (file === undefined || finding === undefined) throw new Error('The hostile report is empty.');
  const findings = [
    { ...finding, place: { file: 'elsewhere', line: 1, column: 1, endLine: 1, endColumn: 1 } },
  ];
  const report = { ...hostileReport, files: [file, { ...file, valid: true }], findings };
  const root = xmlTree(written(junit, report, hostileContext));
  expect(root.children.map(({ attributes }) => attributes.failures)).toEqual(['1', '1']);
  expect(propertiesOf(root.children[0])).toMatchObject({ valid: 'false', read: '4' });
});

function agreesWithItself(root: XmlElement): void {
  for (const suite of [root, ...root.children]) {
    const count = (name: string) => String(elementsOf(suite, name).length);
    expect(suite.attributes).toMatchObject({
      tests: count('testcase'),
      failures: count('failure'),
      skipped: count('skipped'),
      errors: '0',
    });
  }
}

function propertiesOf(suite: XmlElement | undefined): Readonly<Record<string, string>> {
  const found = suite === undefined ? [] : elementsOf(suite, 'property');
  return Object.fromEntries(found.map(({ attributes }) => [attributes.name, attributes.value]));
}

function said(element: XmlElement): string {
  return `${element.text}${element.children.map(said).join('')}`;
}
