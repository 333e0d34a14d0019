import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/index.ts';
import { formats } from './all-formats.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';

/** What must never reach a reader raw: control characters, format characters, half characters; unassigned ones are none of these. */
const hidden = /[^\P{C}\n\p{Cn}\p{Co}]|\p{Zl}|\p{Zp}|[\ufffe\uffff]/u;
const cases = reportCases();

const golden: Readonly<Record<string, string>> = {
  pretty: 'pretty.txt',
  json: 'report.txt',
  ndjson: 'report.ndjson',
  sarif: 'report.sarif',
  github: 'github.txt',
  junit: 'junit.xml',
  html: 'report.html.txt',
};

const late: Finding = {
  rule: 'span-ordered',
  severity: 'error',
  message: 'The end of the span, 2025-05-27, lies before its start, 2025-05-29.',
  params: { start: '2025-05-29', end: '2025-05-27' },
  record: 'meeting/one',
  path: '/when/end',
  pointer: '/records/3/when/end',
  place: { file: 'visits.ndjson', line: 5, column: 3, endLine: 5, endColumn: 15 },
  related: [],
  url: 'https://w3id.org/chancery/rules/span-ordered',
};

describe.each(formats)('$name', (format) => {
  it('writes hostile text as it always did', async () => {
    const text = written(format, hostileReport, hostileContext);
    await expect(text).toMatchFileSnapshot(`golden/hostile/${golden[format.name]}`);
  });

  it('hides nothing and ends its last line', () => {
    const texts = cases.map(({ report, context }) => written(format, report, context));
    for (const text of [written(format, hostileReport, hostileContext), ...texts]) {
      expect(text).not.toMatch(hidden);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  it('ends with the account of every case', () => {
    for (const { report, context } of cases) {
      const end = written(format, report, context).slice(-4000);
      const { read, unreadable } = report.account;
      const line = new RegExp(`\\b${read} records? read = .* ${unreadable} unreadable`, 'u');
      expect(end).toMatch(end.includes('"account":') ? /"account":\s*\{\s*"read":/u : line);
    }
  });

  it('writes 100,000 findings in small pieces', () => {
    const findings = Array.from({ length: 100_000 }, () => late);
    const counts = { error: 100_000, warning: 0, note: 0 };
    let [pieces, longest] = [0, 0];
    const context = { ...hostileContext, lines: () => undefined };
    for (const piece of format.write({ ...hostileReport, findings, counts }, context)) {
      pieces += 1;
      longest = Math.max(longest, piece.length);
    }
    expect(pieces).toBeGreaterThanOrEqual(100_000);
    expect(longest).toBeLessThan(20_000);
  });
});
