import { expect, it } from 'vitest';
import { grouped } from '../src/finding.ts';
import { rules, validate } from '../src/index.ts';
import { accountLine } from '../src/report/account-block.ts';
import { palette } from '../src/report/palette.ts';
import { pretty } from '../src/report/pretty.ts';
import { wrapped } from '../src/report/wording.ts';
import { call } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const account = { read: 9250, valid: 9249, invalid: 1, unreadable: 0, complete: true };
const references = { resolved: 31204, external: 0, unresolved: 0 };
const counts = { error: 1, warning: 0, note: 0 };
const summary = { records: {}, references, sources: { records: 0, cited: 0 }, rules: { run: 0, fired: {} } };
const report = { valid: false, findings: [], counts, account, files: [], summary };

it.each([
  [
    'large numbers',
    report,
    '9,250 records read = 9,249 valid + 1 invalid + 0 unreadable · 1 error, 0 warnings · 31,204 references resolved',
  ],
  [
    'one of each',
    {
      ...report,
      account: { read: 1, valid: 0, invalid: 0, unreadable: 1, complete: false },
      counts: { error: 1, warning: 1, note: 1 },
      summary: { ...summary, references: { resolved: 1, external: 2, unresolved: 3 } },
    },
    '1 record read = 0 valid + 0 invalid + 1 unreadable, incomplete · 1 error, 1 warning, 1 note · 1 reference resolved, 2 external, 3 not',
  ],
])('draws the account of %s in one line', (_, given, line) => expect(accountLine(given)).toBe(line));

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('groups %i as %s', (count, text) => expect(grouped(count)).toBe(text));

it('breaks sentences between words, by the room that they take', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrapped('東京 東京 東京', 9)).toEqual(['東京 東京', '東京']);
  expect(wrapped('a-very-long-word b', 4)).toEqual(['a-very-long-word', 'b']);
});

it('shows a finding with both records that it speaks of', async () => {
  const [source, organization, visit, meeting] = small.records;
  const late = { ...meeting, when: { start: '2025-06-02' } };
  const text = asNdjson({ ...small, records: [source, organization, visit, late] });
  const { out } = await call(['validate', '-'], { stdin: text });
  expect(out).toMatchInlineSnapshot(`
    "<stdin>:5:176  error  meeting-within-visit
      The meeting is on 2025-06-02, but its visit runs from 2025-05-27 to 2025-05-29.

      4 │ …
      5 │ …ns"}],"citations":[{"source":"source/a"}],"when":{"start":"2025-06-02"}}
        │                                                   ~~~~~~~~~~~~~~~~~~~~~~
      in meeting/one at /when

      visit/one is at <stdin>:4:62
      4 │ …":"completed","when":{"start":"2025-05-27","end":"2025-05-29"},"particip…
        │                       ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
      https://w3id.org/chancery/rules/meeting-within-visit

    Records  1 visit, 1 meeting, 1 organization, 1 source
    Dates    2025-05-27 to 2025-06-02
    Sources  cited by 3 of 3 records (100%)
    Rules    105 run, found something: meeting-within-visit (1)

    <stdin> is not valid.
    4 records read = 3 valid + 1 invalid + 0 unreadable · 1 error, 0 warnings · 5 references resolved
    "
  `);
});

it('points to values that have no place by their pointer', () => {
  const context = {
    tool: { name: 'x', version: '0' },
    rules,
    coloured: false,
    width: undefined,
    quiet: false,
  };
  const report = validate({ ...small, records: [{ type: 'meeting', id: 'meeting/a' }] });
  const text = [...pretty.write(report, { ...context, lines: () => undefined })].join('');
  expect(text).toContain('/records/0  error  property-required\n');
  expect(text).not.toContain('│');
});

it('has no colour where none is wanted', () => {
  const { error, strong } = palette(false);
  expect(error(strong('a'))).toBe('a');
});
