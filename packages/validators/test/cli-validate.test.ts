import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/index.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, document, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
const meetingTooLate = { when: { start: '2025-06-02' } };

/** Datasets as files. */
const files = {
  'valid.json': document,
  'valid.ndjson': ndjson,
  'invalid.json': JSON.stringify(withMeeting(meetingTooLate)),
  'uncited.json': JSON.stringify(withMeeting({ citations: undefined })),
  'broken.json': document.replace('"visit/one"', 'visit/one'),
  'broken.ndjson': ndjson.replace('"kind":"state"', '"kind":state'),
  'document.ndjson': document,
  'line.ndjson': JSON.stringify(small),
  'broken-document.ndjson': document.replace('"visit/one"', 'visit/one'),
  'cut.ndjson': ndjson.slice(0, 40),
  'comma.json': document.replace('"lang": "en",', '"lang": "en",,'),
  'truncated.json': document.slice(0, -20),
  'empty.json': '',
  'other-version.json': document.replace('"0.1"', '"0.9"'),
  '-odd.json': document,
  'latin.json': Buffer.from(document.replace('Freedonia', 'Fr\u00e9donie'), 'latin1'),
};
for (const [name, text] of Object.entries(files)) writeFileSync(folder.in(name), text);
mkdirSync(folder.in('folder'));
afterAll(folder.remove);

/** What is called, and the code it ends with. */
const codes: readonly (readonly [
  name: string,
  files: readonly string[],
  options: readonly string[],
  code: number,
])[] = [
  ['a valid document', ['valid.json'], [], 0],
  ['valid NDJSON', ['valid.ndjson'], [], 0],
  ['a document that is called NDJSON', ['document.ndjson'], [], 0],
  ['a document on one line that is called NDJSON', ['line.ndjson'], [], 0],
  ['two valid files', ['valid.json', 'valid.ndjson'], [], 1],
  ['an error', ['invalid.json'], [], 1],
  ['a warning', ['uncited.json'], [], 0],
  ['a warning where warnings fail', ['uncited.json'], ['--fail-on', 'warning'], 1],
  ['a warning where notes fail', ['uncited.json'], ['--fail-on', 'note'], 1],
  [
    'a warning that was switched off',
    ['uncited.json'],
    ['--fail-on', 'note', '--config', 'record-cited=off'],
    0,
  ],
  ['a warning that was made an error', ['uncited.json'], ['--config', 'record-cited=error'], 1],
  ['an error that was made a note', ['invalid.json'], ['--config', 'meeting-within-visit=note'], 0],
  ['an error that is counted, not shown', ['invalid.json'], ['--max-findings', '0'], 1],
  ['a file that does not exist', ['missing.json'], [], 3],
  ['a file that does not exist beside a valid one', ['valid.json', 'missing.json'], [], 3],
  ['a folder', ['folder'], [], 3],
  ['a file below a file', ['valid.json/x'], [], 3],
  ['an empty file', ['empty.json'], [], 3],
  ['broken JSON beside an error', ['broken.json', 'invalid.json'], [], 3],
  ['a broken line', ['broken.ndjson'], [], 3],
  ['a broken header', ['comma.json'], [], 3],
  ['a truncated file', ['truncated.json'], [], 3],
  ['a file of another version', ['other-version.json'], [], 3],
  ['a file that is not UTF-8', ['latin.json'], [], 3],
];

it.each(codes)('%s: %j %j ends with %i', async (_, names, options, code) => {
  const called = await call(['validate', ...options, ...names.map(folder.in)]);
  expect(called.code).toBe(code);
  expect(called.out).toMatch(/ records? read = [^\n]* resolved[^\n]*\n$/u);
  const json = await call(['validate', '--format', 'json', ...options, ...names.map(folder.in)]);
  expect(json.code).toBe(code);
  const { account, valid, files: verdicts } = JSON.parse(json.out) as Report;
  expect(account.read).toBe(account.valid + account.invalid + account.unreadable);
  expect(verdicts.map(({ file }) => file)).toEqual(names.map(folder.in));
  if (code === 3) expect(valid).toBe(false);
});

it('tells on standard error which file cannot be read and why, and validates the others', async () => {
  const called = await call([
    'validate',
    folder.in('missing.json'),
    folder.in('folder'),
    folder.in('valid.json'),
  ]);
  expect(called.err).toBe(
    `chancery: ${folder.in('missing.json')} does not exist\nchancery: ${folder.in('folder')} is a directory: write "${folder.in('folder')}/**/*.{json,ndjson}"\n`,
  );
  expect(called.out).toContain(`${folder.in('valid.json')} is valid.`);
  expect(called.out).toContain(`${folder.in('missing.json')} is not valid: not all of it was read.`);
  expect(called.out).toContain('4 records read = 4 valid + 0 invalid + 0 unreadable, incomplete · 0 errors');
});

describe('standard input', () => {
  it.each([
    ['named', ['validate', '-']],
    ['named after --', ['validate', '--', '-']],
    ['not named', ['validate']],
  ])('is read where it is %s', async (_, args) => {
    const { code, out } = await call(args, { stdin: document });
    expect(code).toBe(0);
    expect(out).toContain('<stdin> is valid.');
  });

  it('is told to be NDJSON from its text', async () => {
    expect((await call(['validate'], { stdin: ndjson })).out).toContain('4 records read');
  });

  it('has places and frames', async () => {
    const { out } = await call(['validate'], { stdin: asNdjson(withMeeting(meetingTooLate)) });
    expect(out).toContain('<stdin>:5:');
    expect(out).toContain('~~~');
  });
});

describe('several files', () => {
  const header = { chancery: '0.1', title: 'Part', lang: 'en', issued: '2025-06-30' };
  const [source, organization, visit, meeting] = small.records;
  const first = { ...header, id: 'https://example.org/first', records: [source, organization, visit] };
  const sameSpace = { ...header, id: 'https://example.org/first', records: [meeting] };
  const imported = {
    ...header,
    id: 'https://example.org/second',
    imports: ['https://example.org/first'],
    records: [
      {
        ...meeting,
        partOf: ['https://example.org/first#visit/one'],
        citations: [{ source: 'https://example.org/first#source/a' }],
      },
    ],
  };

  it.each([
    ['of one dataset', sameSpace],
    ['of datasets that import each other', imported],
  ])('%s may refer to each other', async (_, second) => {
    writeFileSync(folder.in('first.json'), JSON.stringify(first));
    writeFileSync(folder.in('second.json'), JSON.stringify(second));
    const { code, out } = await call(['validate', folder.in('second.json'), folder.in('first.json')]);
    expect(out).toMatch(/4 records read = 4 valid .* · \d+ references resolved\n$/u);
    expect(code).toBe(0);
  });

  it('show both places of what is in two of them', async () => {
    const { out } = await call(['validate', folder.in('valid.json'), folder.in('valid.ndjson')]);
    expect(out).toContain(`source/a is already at ${folder.in('valid.json')}:`);
  });
});

describe('colours', () => {
  const coloured = '\u001b[';
  it.each([
    ['without a terminal', [], undefined, {}, false],
    ['on a terminal', [], 80, {}, true],
    ['on a dumb terminal', [], 80, { TERM: 'dumb' }, false],
    ['with NO_COLOR', [], 80, { NO_COLOR: '1' }, false],
    ['with FORCE_COLOR', [], undefined, { FORCE_COLOR: '1' }, true],
    ['with FORCE_COLOR of 0', [], 80, { FORCE_COLOR: '0' }, false],
    ['when asked for', ['--color', 'always'], undefined, { NO_COLOR: '1' }, true],
    ['when forbidden', ['--color=never'], 80, { FORCE_COLOR: '1' }, false],
  ] as const)('%s', async (_, options, width, environment, expected) => {
    const world = { ...(width === undefined ? {} : { width }), environment };
    const { out } = await call(['validate', ...options, folder.in('invalid.json')], world);
    expect(out.includes(coloured)).toBe(expected);
  });
});

it('leaves summary and valid files out when it should be quiet, and keeps the account', async () => {
  const { out } = await call(['validate', '--quiet', folder.in('valid.json')]);
  expect(out).toBe(
    '4 records read = 4 valid + 0 invalid + 0 unreadable · 0 errors, 0 warnings · 5 references resolved\n',
  );
});

it('judges the future by --now', async () => {
  const args = ['validate', '--now', '2025-05-01', folder.in('valid.json')];
  expect((await call(args)).out).toContain('completed-not-in-future');
});

it('says how many findings are not shown', async () => {
  const { out } = await call(['validate', '--max-findings', '0', folder.in('invalid.json')]);
  expect(out).toContain(
    '1 more finding counted, but not shown: 0 are, of one record 100 at most (--max-findings shows more).',
  );
});

/** The small dataset with other properties for its meeting; `undefined` takes one away. */
function withMeeting(changes: object): typeof small {
  const [meeting, ...others] = [...small.records].reverse();
  return {
    ...small,
    records: [...others.reverse(), { ...meeting, ...changes } as (typeof small.records)[number]],
  };
}

describe('a name that says NDJSON', () => {
  const findingsOf = async (name: string) => {
    const { out } = await call(['validate', '--format', 'json', folder.in(name)]);
    return (JSON.parse(out) as Report).findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
  };

  it('does not make one of a document', async () => {
    expect(await findingsOf('broken-document.ndjson')).toEqual(['json-syntax /records/2']);
  });

  it('makes one of a single line that is cut off', async () => {
    expect(await findingsOf('cut.ndjson')).toEqual(['json-syntax ']);
  });
});
