import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { differenceOfVerdict } from '../src/cli/suite/difference.ts';
import { shell } from './cli-child.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { conformance } from './rules-cases.ts';
import { copyShare } from './share-of-suite.ts';

const folder = emptyFolder();
const share = emptyFolder();
for (const { remove } of [folder, share]) afterAll(remove);

const suite = folder.in('suite');

/** A suite of one right case of every kind; each test makes something in it wrong. */
beforeEach(() => {
  rmSync(suite, { recursive: true, force: true });
  for (const [path, content] of Object.entries(sound)) write(path, content);
  cpSync(`${conformance}envelope.json`, `${suite}/envelope.json`);
});

const endBeforeStart = [
  {
    type: 'meeting',
    participants: [{ description: 'Two delegations' }],
    id: 'meeting/talks',
    status: 'completed',
    when: { start: '2025-05-02', end: '2025-05-01' },
  },
];
const header = '{"chancery":"0.1","id":"https://example.org/a","title":"A","lang":"en","issued":"2025-06-30"';
const told = { rule: 'span-ordered', pointer: '/records/0/when/end' };
const syntax = { rule: 'json-syntax', pointer: '' };

const ofShape = (findings: readonly object[]) => ({
  schema: 'When',
  cases: [{ name: 'an empty one', value: {}, findings }],
});
const ofRecords = (findings: readonly object[]) => ({
  rule: 'span-ordered',
  cases: [{ name: 'an end before its start', records: endBeforeStart, findings }],
});
const ofTexts = (findings: readonly object[]) => ({
  about: 'texts that are cut off',
  cases: [{ name: 'a list without its end', text: `${header},"records":[`, findings }],
});
const ofBytes = (findings: readonly object[]) => ({
  about: 'bytes',
  cases: [
    { name: 'one that is no UTF-8', bytes: `${header},"records":[]}`.replace('"A"', '"\u00e9"'), findings },
  ],
});
const ofDatasets = (findings: readonly object[]) => ({
  about: 'datasets',
  cases: [{ name: 'a bare list', dataset: [], findings }],
});

const required = { rule: 'property-required', pointer: '' };
const expected = { rule: 'dataset-expected', pointer: '' };
const encoded = { rule: 'utf8-valid', pointer: '' };
const uncited = { rule: 'record-cited', pointer: '/records/0' };

const sound: Readonly<Record<string, object>> = {
  'values/when.json': ofShape([required]),
  'rules/span-ordered.json': ofRecords([told, uncited]),
  'source/texts.json': ofTexts([syntax]),
  'source/bytes.json': ofBytes([encoded]),
  'root.json': ofDatasets([expected]),
};

function write(path: string, content: object | string): void {
  mkdirSync(dirname(`${suite}/${path}`), { recursive: true });
  writeFileSync(`${suite}/${path}`, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('self-check', () => {
  it('finds the suite of the project in order, of which some cases stand for all', async () => {
    copyShare(share.in('.'));
    const { code, out, err } = await shell('chancery self-check .', share.in('.'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/\n\n[\d,]+ cases, [\d,]+ runs: all agree\n$/u);
  }, 300_000);

  it('finds a sound suite in order, and counts by folder and runner', async () => {
    const { code, out, err } = await call(['self-check', suite]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      'folder  cases  structure  value  text  bytes  stream  command line',
      '.           1          0      1     1      1       3             1',
      'rules       1          0      1     2      2       6             2',
      'source      2          0      0     1      2       6             2',
      'values      1          1      0     0      0       0             0',
      '',
      '5 cases, 32 runs: all agree',
      '',
    ]);
  });

  it('reads the folder in which it is called', async () => {
    const { out } = await call(['self-check', suite]);
    expect(await shell('chancery self-check .', suite)).toEqual({ code: 0, signal: null, err: '', out });
  });

  it.each([
    [
      'a shape that is refused',
      'values/when.json',
      ofShape([]),
      ['an empty one', '  surplus  error property-required at the value itself', '  by structure'],
    ],
    [
      'records, of which one finding is missing and one too many',
      'rules/span-ordered.json',
      ofRecords([told, { ...told, pointer: '/records/1' }]),
      [
        'an end before its start',
        '  missing  error span-ordered at /records/1',
        '  surplus  warning record-cited at /records/0',
        '  by value (value), text (document), text (NDJSON), bytes (document), bytes (NDJSON), stream (document), stream (NDJSON), command line (document), command line (NDJSON)',
      ],
    ],
    [
      'a text of which a finding is expected twice',
      'source/texts.json',
      ofTexts([syntax, syntax]),
      [
        'a list without its end',
        '  missing  error json-syntax at the value itself',
        '  by text, bytes, stream, command line',
      ],
    ],
    [
      'bytes',
      'source/bytes.json',
      ofBytes([]),
      [
        'one that is no UTF-8',
        '  surplus  error utf8-valid at the value itself',
        '  by bytes, stream, command line',
      ],
    ],
    [
      'a severity',
      'root.json',
      ofDatasets([{ ...expected, severity: 'note' }]),
      [
        'a bare list',
        '  missing  note dataset-expected at the value itself',
        '  surplus  error dataset-expected at the value itself',
        '  by value (value), text (document), bytes (document), stream (document), command line (document)',
      ],
    ],
    [
      'a rule that does not exist',
      'root.json',
      ofDatasets([{ ...expected, rule: 'dataset-expcted' }]),
      ['a bare list', '  expects dataset-expcted, but there is no such rule; did you mean dataset-expected?'],
    ],
    [
      'a severity that is not below that of the rule',
      'rules/span-ordered.json',
      ofRecords([told, { ...uncited, severity: 'warning' }]),
      [
        'an end before its start',
        '  expects record-cited as a warning, which is not below its own severity, warning',
      ],
    ],
  ])('tells of %s', async (_, path, content, [name, ...lines]) => {
    write(path, content);
    const { code, out, err } = await call(['self-check', suite]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.slice(0, out.indexOf('folder  ')).split('\n')).toEqual([`${path}  ${name}`, ...lines, '', '']);
    expect(out).toMatch(/runs: 1 case differs\n$/u);
  });

  it.each([
    [
      'broken JSON',
      'values/when.json',
      '{\n  "schema": "When",\n  "cases": [\n',
      'values/when.json:4:1 Expected a value',
    ],
    ['a property twice', 'root.json', '{ "about": "a", "about": "b" }', 'root.json:1:17 '],
    ['an empty file', 'root.json', '', 'root.json:1:1 '],
    ['a list', 'root.json', [], 'root.json is not an object\n'],
    ['no cases', 'root.json', { about: 'nothing' }, 'root.json has no cases\n'],
    [
      'a schema that does not exist',
      'values/when.json',
      { ...ofShape([]), schema: 'Wen' },
      'values/when.json has a schema that is not a name that the specification defines\n',
    ],
    [
      'a case without findings',
      'root.json',
      { about: 'lists', cases: [{ name: 'one', dataset: [] }] },
      'root.json case 1 "one": has no findings\n',
    ],
    [
      'a finding without a pointer',
      'root.json',
      ofDatasets([{ rule: 'dataset-expected' }]),
      'root.json case 1 "a bare list": finding 1 has no pointer\n',
    ],
    [
      'a name twice',
      'root.json',
      { about: 'lists', cases: [...ofDatasets([]).cases, ...ofDatasets([]).cases] },
      'root.json has two cases "a bare list"\n',
    ],
    ['an envelope without records', 'envelope.json', {}, 'envelope.json is not a dataset with records\n'],
  ])('names the place of %s, and runs the rest', async (_, path, content, message) => {
    write(path, content);
    const { code, out, err } = await call(['self-check', suite]);
    expect(err).toContain(`chancery: ${message}`);
    expect(out).toMatch(/runs: all agree; not all of the suite could be read\n$/u);
    expect(code).toBe(3);
  });

  it('asks for the envelope where there are records', async () => {
    rmSync(`${suite}/envelope.json`);
    const { code, err } = await call(['self-check', suite]);
    const message =
      'rules/span-ordered.json has cases of records, which need an envelope.json: a dataset in which they stand';
    expect({ code, err }).toEqual({ code: 3, err: `chancery: ${message}\n` });
  });

  it.each([
    ['no folder', [], 2, 'No folder was named: chancery self-check '],
    ['two folders', ['a', 'b'], 2, 'self-check takes one folder'],
    ['a folder that does not exist', [folder.in('absent')], 3, `${folder.in('absent')} does not exist`],
    ['a file', [`${conformance}README.md`], 3, `${conformance}README.md is not a folder`],
    ['an empty folder', [folder.in('.')], 3, `${folder.in('.')} holds no file of cases`],
  ])('says what is wrong with %s', async (_, operands, expectedCode, message) => {
    rmSync(suite, { recursive: true });
    const { code, out, err } = await call(['self-check', ...operands]);
    expect({ code, out }).toEqual({ code: expectedCode, out: '' });
    expect(err).toContain(`chancery: ${message}`);
  });
});

it.each([
  [true, [], undefined],
  [false, [told], undefined],
  [true, [told], 'is accepted, but should be refused'],
  [false, [], 'is refused, but should be accepted'],
])('compares an answer of %s with %j', (accepted, findings, reason) => {
  expect(differenceOfVerdict(findings, accepted).reason).toBe(reason);
});
