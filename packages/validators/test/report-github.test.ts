import { expect, it } from 'vitest';
import { accountLine } from '../src/report/account-block.ts';
import { github } from '../src/report/github.ts';
import { call } from './cli-terminal.ts';
import { hostileContext, hostileReport } from './hostile-report.ts';
import { reportCases, written } from './report-cases.ts';
import { asNdjson, small } from './small-dataset.ts';

/** A command as a runner reads it. */
const command = /^::(error|warning|notice) ([^:]*)::(.*)$/u;

it('is one annotation a finding, at its place, in every case', () => {
  for (const { report, context } of reportCases()) {
    const lines = written(github, report, context).trimEnd().split('\n');
    const annotations = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(annotations.map(placeOf)).toEqual(
      report.findings.map(
        ({ rule, place }) => `${rule} ${place?.line}:${place?.column}-${place?.endLine}:${place?.endColumn}`,
      ),
    );
    expect(lines.at(-1)).toBe(accountLine(report));
  }
});

it('lets no text begin a command or a property', () => {
  const lines = written(github, hostileReport, hostileContext).trimEnd().split('\n');
  const annotations = lines.filter((line) => line.startsWith('::'));
  expect(annotations).toHaveLength(hostileReport.findings.length);
  for (const line of annotations) {
    const names = [...(command.exec(line)?.[2] ?? '').split(',')].map((property) => property.split('=')[0]);
    expect(['file line col endLine endColumn title', 'title']).toContain(names.join(' '));
  }
  expect(lines.join('\n')).not.toMatch(/##(?:\[|vso\[)/iu);
  expect(lines.filter((line) => /^\s*::/u.test(line))).toEqual(annotations);
});

it('says in the log what nobody would see as an annotation', async () => {
  const { out } = await call(['validate', '--format', 'github', '--max-findings', '0'], {
    stdin: asNdjson({ ...small, records: [{ type: 'meeting' }] }),
  });
  expect(out).toContain(
    'more findings counted, but not shown: 0 are, of one record 100 at most (--max-findings shows more).\n',
  );
  expect(out).toContain('\nNot valid: <stdin>\n1 record read = 0 valid + 1 invalid + 0 unreadable');
});

function placeOf(line: string): string {
  const properties = new Map(
    (command.exec(line)?.[2] ?? '').split(',').map((text) => text.split('=') as [string, string]),
  );
  const { title, line: from, col, endLine, endColumn } = Object.fromEntries(properties);
  return `${title} ${from}:${col}-${endLine}:${endColumn}`;
}
