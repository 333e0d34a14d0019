import { expect, it } from 'vitest';
import type { Report } from '../src/index.ts';
import { call } from './cli-terminal.ts';
import { asNdjson, document, small } from './small-dataset.ts';

const wrong = asNdjson({
  ...small,
  records: [{ type: 'meeting' }, 7, { type: 'meeting', id: 'meeting/a\u2028' }],
});

it.each([
  ['without a finding', document],
  ['with findings', wrong],
])('writes a report %s as JSON.stringify would, and twice the same', async (_, stdin) => {
  const { out } = await call(['validate', '--format', 'json'], { stdin });
  const report: unknown = JSON.parse(out);
  expect(out.replaceAll('\\u2028', '\u2028')).toBe(`${JSON.stringify(report, null, 2)}\n`);
  expect((await call(['validate', '--format', 'json'], { stdin })).out).toBe(out);
});

it('holds its parts in one order, and the account adds up', async () => {
  const { out } = await call(['validate', '--format', 'json'], { stdin: wrong });
  const report = JSON.parse(out) as Report & { readonly chancery: string; readonly tool: object };
  const parts = ['chancery', 'tool', 'valid', 'findings', 'counts', 'account', 'files', 'summary'];
  expect(Object.keys(report)).toEqual(parts);
  expect(report.tool).toEqual({ name: '@chancery/validators', version: expect.any(String) });
  const { account, files, findings, counts } = report;
  for (const { read, valid, invalid, unreadable } of [account, ...files.map((file) => file.account)]) {
    expect(read).toBe(valid + invalid + unreadable);
  }
  expect(account.read).toBe(3);
  expect(findings).toHaveLength(counts.error + counts.warning + counts.note);
});
