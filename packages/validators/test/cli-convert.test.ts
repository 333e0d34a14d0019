import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { converted } from '../src/cli/conversion.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { document, ndjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const header =
  '"chancery":"0.1","id":"https://example.org/small","title":"T","lang":"en","issued":"2025-06-30"';
const withHeader = (rest: string) => `{${header},${rest}}`;

describe('convert', () => {
  it.each([
    ['a document to NDJSON', [], document, ndjson],
    ['a document to a document', ['--to=document'], JSON.stringify(small), undefined],
    ['NDJSON to NDJSON', ['--to=ndjson'], `\n${ndjson.replaceAll('\n', '\r\n\r\n')}`, ndjson],
    ['a byte order mark away', ['--to=ndjson'], `\ufeff${ndjson}`, ndjson],
  ])('writes %s', async (_, options, stdin, expected) => {
    const { code, out, err } = await call(['convert', ...options, '-'], { stdin });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (expected === undefined) expect(JSON.parse(out)).toEqual(small);
    else expect(out).toBe(expected);
  });

  it('writes a document with a line for each property and record', async () => {
    const { out } = await call(['convert'], { stdin: ndjson });
    const lines = Object.entries(small).flatMap(([name, value]) =>
      name === 'records' ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(value)},`],
    );
    const records = small.records.map((record) => `    ${JSON.stringify(record)}`).join(',\n');
    expect(out).toBe(`{\n${lines.join('\n')}\n  "records": [\n${records}\n  ]\n}\n`);
  });

  it('keeps numbers, escapes and the order of properties', async () => {
    const record =
      '{ "id": "visit\\u002fone", "x": 1.50, "type" :"visit",\n "y": [1E+2, -0, 12345678901234567890] }';
    const { out } = await call(['convert'], { stdin: withHeader(`"records": [${record}]`) });
    expect(out.split('\n')[1]).toBe(
      '{"id":"visit\\u002fone","x":1.50,"type":"visit","y":[1E+2,-0,12345678901234567890]}',
    );
  });

  it('takes the form of a single line from the name of its file', async () => {
    writeFileSync(folder.in('header.ndjson'), `{${header}}`);
    const { code, out } = await call(['convert', folder.in('header.ndjson')]);
    expect(code).toBe(0);
    expect(JSON.parse(out).records).toEqual([]);
  });

  it('writes to a file, also to the one that it reads', async () => {
    const file = folder.in('same.json');
    writeFileSync(file, document);
    expect(await call(['convert', '--output', file, file])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe(ndjson);
  });
});

/** What is refused with 3, and what standard error says. */
const refused: readonly (readonly [name: string, text: string, says: RegExp])[] = [
  ['broken JSON', document.replace('"visit/one"', 'visit/one'), /error {2}json-syntax/u],
  ['a broken line', ndjson.replace('"kind":', '"kind"'), /error {2}json-syntax/u],
  ['a truncated document', document.slice(0, -20), /error {2}json-syntax[\s\S]*Incomplete/u],
  ['nothing', '', /json-syntax/u],
  ['a bare list', '[]', /error {2}dataset-expected/u],
  ['NDJSON without a header', ndjson.slice(ndjson.indexOf('\n') + 1), /header-first|dataset-expected/u],
  ['two datasets', ndjson + ndjson, /error {2}header-once/u],
  ['another version', document.replace('"0.1"', '"0.9"'), /error {2}spec-version-supported/u],
  [
    'NDJSON with records in its header',
    ndjson.replace('"lang"', '"records":[{}],"lang"'),
    /error {2}property-known/u,
  ],
  [
    'NDJSON with an empty list in its header',
    ndjson.replace('"lang"', '"records":[],"lang"'),
    /records of its own/u,
  ],
  [
    'NDJSON whose header has another type',
    ndjson.replace('"dataset"', '"Dataset"'),
    /a type that is not "dataset"/u,
  ],
  ['a document without records', `{${header}}`, /no list of records/u],
  ['records that are no list', withHeader('"records":{}'), /no list of records/u],
  ['two lists of records', withHeader('"records":[],"records":[]'), /two lists of records/u],
  ['a document with a type', withHeader('"type":"x","records":[]'), /which NDJSON needs for its header/u],
  [
    'a record like a header',
    withHeader('"records":[{},{"type":"dataset"}]'),
    /record \/records\/1 has the type/u,
  ],
];

it.each(refused)('refuses %s with 3 and writes nothing', async (_, stdin, says) => {
  const { code, out, err } = await call(['convert', '--output', folder.in('none.json')], { stdin });
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(says);
  expect(existsSync(folder.in('none.json'))).toBe(false);
});

it('says in one line that a file cannot be read', async () => {
  expect(await call(['convert', folder.in('missing.json')])).toEqual({
    code: 3,
    out: '',
    err: `chancery: ${folder.in('missing.json')} does not exist\n`,
  });
});

describe('any dataset', () => {
  const space = fc.constantFrom('', '', ' ', '\n', '\t', '\r\n  ');
  const lexeme = fc.oneof(
    fc.constantFrom(
      '0',
      '-0',
      '1.0',
      '1.50',
      '1e400',
      '1E+2',
      '12345678901234567890',
      '0.1e-7',
      'true',
      'null',
      '""',
    ),
    fc.constantFrom(
      '"\\u00e9"',
      '"\\/"',
      '"a \\n b"',
      '"{ }"',
      '"\\\\"',
      '"\\" :"',
      '"\u2028"',
      '"\\ud800"',
      '"  "',
    ),
    fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text)),
  );
  const key = fc.constantFrom('"a"', '"b"', '"__proto__"', '"\\u0061"', '"records "', '"constructor"', '""');
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      lexeme,
      fc
        .tuple(space, fc.array(fc.tuple(space, tie('value'), space), { maxLength: 4 }))
        .map(([gap, members]) => {
          return `[${gap}${members.map((parts) => parts.join('')).join(',')}]`;
        }),
      fc
        .tuple(space, fc.array(fc.tuple(space, key, space, tie('value'), space), { maxLength: 4 }))
        .map(([gap, members]) => {
          return `{${gap}${members.map(([a, name, b, text, c]) => `${a}${name}${b}:${b}${text}${c}`).join(',')}}`;
        }),
    ),
  }));
  const properties = fc.array(fc.tuple(key, space, value), { maxLength: 4 });
  const dataset = fc.tuple(properties, fc.array(fc.tuple(space, value), { maxLength: 4 }), space);
  const documents = dataset.map(([members, records, gap]) => {
    const list = `"records":${gap}[${records.map((parts) => parts.join('')).join(',')}${gap}]`;
    const all = [...members.map(([name, space, text]) => `${name}${space}:${text}${space}`), list];
    return `${gap}{${gap}${all.join(`,${gap}`)}${gap}}${gap}`;
  });

  it('has the same values and the same tokens after there and back', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const streamed = [...converted(text, false, 'ndjson')].join('');
        const back = [...converted(streamed, true, 'document')].join('');
        expect(JSON.parse(back)).toEqual(JSON.parse(text));
        expect(tokensOf(back)).toEqual(tokensOf(text));
        expect([...converted(back, false, 'ndjson')].join('')).toBe(streamed);
        const [first, ...lines] = streamed
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        const { type: _, ...properties } = first;
        expect({ ...properties, records: lines }).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every token as it is written. */
function tokensOf(text: string): readonly string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s"[\]{}:,]+/gu) ?? [];
}
