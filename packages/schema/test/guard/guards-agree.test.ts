import { describe, expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { agreement } from './agreement.ts';
import { guarded, judgesOf } from './guard-judges.ts';
import { twists } from './twists.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);

/** Those that hold records of all types are tried with fewer values: the records are tried themselves. */
const collections = ['AnyRecord', 'Dataset', 'DatasetHeader'];
const count = (name: string) => (collections.includes(name) ? 2_000 : 20_000);

/** The least share of each verdict, of what JSON can say and of what it cannot. */
const least = { accepted: 0.2, refused: 0.2 };

describe.each(guarded)('the guard of %s', (name) => {
  it('gives the verdicts of Zod, ajv and schemasafe', () => {
    const { counts, difference } = agreement(name, count(name), randomFrom(seed));
    expect(difference, `CHANCERY_SEED=${seed}`).toBeUndefined();
    const told = ['JSON', 'other'].map((kind) => {
      const [accepted, refused] = [counts.of(kind, 'accepted'), counts.of(kind, 'refused')];
      return { kind, accepted, refused, all: accepted + refused };
    });
    expect(told.reduce((sum, { all }) => sum + all, 0)).toBe(count(name));
    for (const { accepted, refused, all } of told) {
      expect(accepted / all).toBeGreaterThan(least.accepted);
      expect(refused / all).toBeGreaterThan(least.refused);
    }
    expect(
      counts.short(
        twists.map(({ kind }) => kind),
        { met: count(name) / 1000 },
      ),
    ).toEqual([]);
  }, 120_000);
});

const visit = { type: 'visit', id: 'visit/spring', status: 'completed' };
const withExtension = (value: unknown) => ({ ...visit, extensions: { 'org.example.a': value } });
const shared = { a: 1 };

/** A list in a list in a list. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

class Visit {
  type = 'visit';
  id = 'visit/spring';
  get status() {
    return 'completed';
  }
  get note() {
    return 1;
  }
}

class UnsoundVisit extends Visit {
  get name() {
    return '';
  }
}

/** Values that no generator makes, each with the verdict that Zod and the guard share. */
const peculiar: readonly (readonly [title: string, accepted: boolean, value: unknown])[] = [
  ['an extension in a million lists', true, withExtension(nested(1_000_000))],
  ['a text of 100,000 characters', true, { ...visit, name: 'a'.repeat(100_000) }],
  ['a text of 100,000 astral characters', true, { ...visit, name: '𝒳'.repeat(100_000) }],
  ['a text of 100,001 astral characters', false, { ...visit, name: '𝒳'.repeat(100_001) }],
  ['a text of 100,000 lone surrogates', true, { ...visit, name: '\ud800'.repeat(100_000) }],
  ['an id of ten million characters', false, { ...visit, id: `visit/${'a'.repeat(10_000_000)}` }],
  ['an id of 200 characters', true, { ...visit, id: `visit/${'a'.repeat(194)}` }],
  ['an id of 201 characters', false, { ...visit, id: `visit/${'a'.repeat(195)}` }],
  ['one object in two places', true, withExtension([shared, shared, { b: shared }])],
  ['a frozen record', true, Object.freeze({ ...visit })],
  ['an instance of a class with accessors', true, new Visit()],
  ['an instance of a class with an unsound accessor', false, new UnsoundVisit()],
  ['a proxy', true, new Proxy(visit, {})],
  ['all that it inherits', true, Object.create(visit)],
  ['a name that it inherits', false, Object.assign(Object.create({ other: 1 }), visit)],
  [
    'an own __proto__',
    false,
    JSON.parse('{"__proto__":null,"type":"visit","id":"visit/spring","status":"completed"}'),
  ],
  ['an own __proto__ among extensions', false, { ...visit, extensions: JSON.parse('{"__proto__":{}}') }],
  ['an own __proto__ in an extension', true, withExtension(JSON.parse('{"__proto__":{}}'))],
  ['a symbol among extensions', false, { ...visit, extensions: { [Symbol('odd')]: 1 } }],
  ['a symbol beside its properties', true, { ...visit, [Symbol('odd')]: 1 }],
  ['an extension that is undefined', false, withExtension(undefined)],
  ['an extension with NaN', false, withExtension([Number.NaN])],
  ['a list as a record', false, Object.assign([], visit)],
  ['a function as a record', false, Object.assign(() => 1, visit)],
  ['nothing', false, undefined],
];

const { guard, zod } = judgesOf('Visit');

it.each(peculiar)('the guard says what Zod says of %s', (_, accepted, value) => {
  expect({ guard: guard(value), zod: zod(value) }).toEqual({ guard: accepted, zod: accepted });
});

it('throws what an accessor throws, as Zod does', () => {
  const thrower = {
    get type() {
      throw new RangeError('Thrown by the value');
    },
  };
  for (const judge of [guard, zod]) expect(() => judge(thrower)).toThrow(RangeError);
});
