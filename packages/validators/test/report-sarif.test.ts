import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { rules, validate } from '../src/index.ts';
import { fileUri, sarifText } from '../src/report/escape.ts';
import { sarif } from '../src/report/sarif.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';
import { asNdjson, small } from './small-dataset.ts';

// The schema of the standard lies in a package of Microsoft. Of draft-04 it uses only what later drafts judge alike.
const {
  $schema: _,
  id: __,
  ...standard
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(standard);

const cases = reportCases();

it('is what the standard says in every case, and nothing is lost', () => {
  for (const { name, report, context } of cases) {
    const log = logOf(written(sarif, report, context));
    expect(isSarif(log), `${name}: ${ajv.errorsText(isSarif.errors)}`).toBe(true);
    const [run] = log.runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(run?.results?.map(placeOf)).toEqual(
      report.findings.map(({ rule, severity, message, place }) => {
        const region = {
          startLine: place?.line,
          startColumn: place?.column,
          endLine: place?.endLine,
          endColumn: place?.endColumn,
        };
        return {
          rule,
          index: rules.findIndex(({ id }) => id === rule),
          severity,
          message: sarifText(message),
          region,
        };
      }),
    );
    const { valid, counts, account, files, summary } = report;
    expect(run?.properties).toEqual({ valid, counts, notShown: 0, account, files, summary });
    expect(run?.invocations?.[0]?.executionSuccessful).toBe(account.complete);
  }
});

it('is what the standard says when every text is hostile', () => {
  const log = logOf(written(sarif, hostileReport, hostileContext));
  expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
  const text = log.runs[0]?.results?.[0]?.message.text ?? '';
  expect(text).toContain('{{0}} [no]⟨U+0028⟩javascript:no)');
  expect(log.runs[0]?.properties).toMatchObject({ notShown: 1 });
  expect(log.runs[0]?.results?.[0]?.properties?.params).toEqual(hostileReport.findings[0]?.params);
});

it('refuses a log that the standard refuses', () => {
  const log = logOf(written(sarif, hostileReport, hostileContext));
  expect(isSarif({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
  expect(isSarif({ ...log, results: [] })).toBe(false);
});

describe('the name of a file', () => {
  it.each([
    ['with a space and #', 'my data#1.json', 'my%20data%231.json'],
    ['with %', '100%.json', '100%25.json'],
    ['that is not ASCII', 'données/東京.json', 'donn%C3%A9es/%E6%9D%B1%E4%BA%AC.json'],
    ['with a colon in its first step', 'a:b.json', 'a%3Ab.json'],
    ['in a folder above', '../data/a.json', '../data/a.json'],
    ['in this folder', './a.json', 'a.json'],
    ['that is absolute', '/srv/data/a b.json', 'file:///srv/data/a%20b.json'],
    ['with a drive', 'C:\\data\\a b.json', 'file:///C%3A/data/a%20b.json'],
    ['with a backslash', 'a\\b.json', 'a%5Cb.json'],
    ['of standard input', '<stdin>', '%3Cstdin%3E'],
    ['with half a character', 'a\ud800', 'a%EF%BF%BD'],
    ['that turns its direction', 'a\u202eb', 'a%E2%80%AEb'],
  ])('%s', (_, name, uri) => {
    expect(fileUri(name)).toBe(uri);
    expect(new URL(uri, 'https://example.org/').href).toMatch(/^(?:https|file):\/\//u);
  });
});

describe('a fingerprint', () => {
  const late = { type: 'visit', id: 'visit/late', status: 'complete', when: { start: '2025-13-01' } };
  const prints = (records: readonly unknown[]) => {
    const report = validate(asNdjson({ ...small, records }), { file: 'a.ndjson' });
    const results = logOf(written(sarif, report, { ...hostileContext, rules })).runs[0]?.results ?? [];
    return results.map(({ partialFingerprints }) => partialFingerprints?.['chanceryFinding/v1']);
  };

  it('stays when records are inserted before', () => {
    expect(prints([late]).length).toBeGreaterThan(1);
    expect(prints([...small.records, late])).toEqual(prints([late]));
  });

  it('is never given twice', () => {
    const all = prints([7, 7, late, { ...late, id: 'visit/later' }]);
    expect(new Set(all).size).toBe(all.length);
  });
});

function logOf(text: string): Log {
  return JSON.parse(text) as Log;
}

function placeOf({ ruleId, ruleIndex, level, message, locations }: Result) {
  const region = locations?.[0]?.physicalLocation?.region;
  return { rule: ruleId, index: ruleIndex, severity: level, message: message.text, region };
}
