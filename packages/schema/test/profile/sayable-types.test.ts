import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { extend, Organization, profile } from '../../src/zod.ts';
import { Counts } from '../counts.ts';
import { sayableTypes } from './sayable-types.ts';

const titles = Object.keys(sayableTypes);
const keyOf = (title: string) => `org.example.t${titles.indexOf(title)}`;
const types = Object.fromEntries(titles.map((title) => [keyOf(title), sayableTypes[title] ?? z.never()]));

// What Zod writes for some types is right, if not as clear as ajv would have it.
const loosely = { strict: true, strictTypes: false, strictTuples: false, strictRequired: false };

const Typed = extend(Organization, types);
const { jsonSchema, id } = profile({
  id: 'https://example.org/typed.schema.json',
  title: 'Typed',
  records: [Typed],
});
const ofProfile = new Ajv2020(loosely).addSchema(jsonSchema).getSchema(`${id}#/$defs/Organization`);
const alone = (Typed['~standard'] as unknown as { jsonSchema: { input(): object } }).jsonSchema.input();
const ofRecord = new Ajv2020(loosely).compile(alone);

const texts = [
  '',
  'a',
  'x',
  'b',
  'ab',
  'abc',
  'abcd',
  'AB',
  'Ab',
  'a.b',
  'a.b b',
  'axb',
  '𝒳',
  '𝒳𝒳',
  '😀',
  'e\u0301',
  'no-1',
  'no-x',
  'no-1.5',
  ' a',
  'a\nb',
  '\n',
  'IN',
  'official/a',
  'trade.x',
  '__proto__',
];
const formatted = [
  '2024-02-29',
  '2023-02-29',
  '2024-02-29T10:00:00Z',
  '2024-02-29T10:00:00+02:00',
  '2024-02-29T10:00:00',
  '10:00',
  '10:00:00',
  'a@b.org',
  'a@b',
  '0191b2c3-5d6e-7f80-8123-456789abcdef',
  '0191b2c3',
];
const numbers = [0, -0, 1, 2, 2.5, 2.6, 5, 10, -1, 1e21, 2 ** 31, 2 ** 53, 1e-9, -5];
const hostile = [
  ...[
    '{"__proto__":1}',
    '{"a":"x","__proto__":"x"}',
    '{"a":1,"b":2,"__proto__":3}',
    '{"__proto__":{"a":"x"}}',
    '{"constructor":1,"toString":2}',
    '{"a":"x","b":"x","__proto__":null}',
  ],
].map((text) => JSON.parse(text) as unknown);
const objects = [
  ...[
    {},
    { a: 'x' },
    { a: 1 },
    { a: null },
    { a: 'x', b: 1 },
    { a: 1, b: 2 },
    { a: 'x', b: 'x' },
    { b: 'x' },
    { b: 1 },
    { A: 'x' },
    { c: 1 },
    { ab: 'x' },
  ],
  ...[
    { t: 'a', n: 1 },
    { t: 'a' },
    { t: 'b' },
    { t: 'b', n: 'x' },
    { t: 'c' },
    { name: 'x' },
    { name: 'x', parts: [{ name: 'y', parts: [] }] },
    { name: 'x', parts: [{}] },
  ],
  ...[
    { a: { name: 'x' }, b: [] },
    { a: { name: 'x' }, b: [{ name: 'y', more: 1 }] },
    { start: '2020' },
    { start: '2020-13' },
    { extent: 'within' },
    { '1': 1 },
  ],
];
const lists = [
  [],
  [1],
  [1, 2],
  [1, 2, 3],
  ['x'],
  ['x', 1],
  ['x', 1, 2],
  ['x', 'y'],
  ['x', 1, 'y'],
  [null],
  [{ who: 'official/a' }],
  [{ description: 'x' }],
  [{}],
  [{ source: 'source/a' }],
];
const drawn = fc.sample(fc.jsonValue({ maxDepth: 2 }), { seed: 5, numRuns: 25 });
const values: readonly unknown[] = [
  ...texts,
  ...formatted,
  ...numbers,
  true,
  false,
  null,
  ...hostile,
  ...objects,
  ...lists,
  ...drawn,
];
const verdicts = new Counts();

/** Each type on its own: one judges faster than all of them together. */
const each = new Map(
  titles.map((title) => [title, extend(Organization, { [keyOf(title)]: types[keyOf(title)] ?? z.never() })]),
);
const parsed = (title: string, value: unknown) => (each.get(title) ?? Typed).safeParse(record(title, value));

describe.each(titles)('%s', (title) => {
  it('is judged alike by Zod and by JSON Schema', () => {
    const disagreed = values.filter((value) => !isJudgedAlike(title, value));
    expect(disagreed.map((value) => JSON.stringify(value))).toEqual([]);
  });

  it('is refused where it holds what JSON cannot say', () => {
    const unsayable = [
      undefined,
      Number.NaN,
      { a: undefined },
      ['x', undefined],
      Array(1),
      new Map(),
      () => 1,
      1n,
    ];
    const accepted = unsayable.filter((value) => parsed(title, value).success);
    expect(accepted).toEqual([]);
  });
});

describe('the values', () => {
  it('are accepted and refused by every type that can do so', () => {
    const never = ['nothing', 'anything', 'anything unknown', 'any JSON', 'intersection of strict objects'];
    expect(
      verdicts.short(
        titles.filter((title) => !never.includes(title)),
        { accepted: 1, refused: 20 },
      ),
    ).toEqual([]);
  });
});

function isJudgedAlike(title: string, value: unknown): boolean {
  const whole = record(title, value);
  const { success, data } = parsed(title, value);
  verdicts.add(title, success ? 'accepted' : 'refused');
  const isWhole = !success || isDeepStrictEqual(data, whole);
  return ofProfile?.(whole) === success && ofRecord(whole) === success && isWhole;
}

function record(title: string, value: unknown): object {
  return {
    type: 'organization',
    id: 'organization/a',
    name: 'A',
    kind: 'other',
    extensions: { [keyOf(title)]: value },
  };
}
