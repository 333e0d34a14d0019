import { expect, it } from 'vitest';
import type { Finding } from '../src/index.ts';
import { ndjson } from '../src/report/ndjson.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';

it('gives back every finding of every case, then the verdict', () => {
  for (const { report, context } of reportCases()) {
    const lines = written(ndjson, report, context).trimEnd().split('\n');
    const [verdict, ...findings] = lines.map((line) => JSON.parse(line) as { type: string }).reverse();
    const { valid, counts, account, files, summary } = report;
    const { tool } = context;
    expect(verdict).toEqual({
      type: 'verdict',
      chancery: '0.1',
      tool,
      valid,
      counts,
      notShown: 0,
      account,
      files,
      summary,
    });
    expect(findings.reverse()).toEqual(
      report.findings.map((finding: Finding) => ({ type: 'finding', ...finding })),
    );
  }
});

it('tells how many findings are counted but not shown', () => {
  const [last = ''] = written(ndjson, hostileReport, hostileContext).trimEnd().split('\n').slice(-1);
  expect(JSON.parse(last)).toMatchObject({ notShown: 1, counts: { error: 2 } });
});
