import { misriKapoor2025 } from '@chancery/fixtures';
import { describe, expect, it } from 'vitest';
import { type Path, pointer, steps, valueAt } from '../src/finding.ts';
import { type Json, validate } from '../src/index.ts';

const { records, ...header } = JSON.parse(JSON.stringify(misriKapoor2025)) as {
  readonly records: readonly Json[];
};

const wrong: readonly Json[] = [
  null,
  true,
  42,
  -1.5,
  '',
  ' ',
  'x',
  [],
  {},
  [[]],
  [null],
  [{}],
  { x: [] },
  ['x'],
];

/** Every way into a value. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(valueAt(value, [key]), [...path, key]))];
}

/** A copy of a value with something else at a path. */
function changed(value: Json, [step, ...rest]: Path, put: Json): Json {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((member, index) => (index === step ? changed(member, rest, put) : member));
  const object = value as { readonly [key: string]: Json };
  return { ...object, [step]: changed(object[step] ?? null, rest, put) };
}

/** One of each shape: lists are alike in all their members. */
const places = new Map(
  records.flatMap((record) =>
    pathsIn(record).map((path) => {
      const shape = pointer(path).replace(/\/[0-9]+(?=\/|$)/gu, '/*');
      return [`${valueAt(record, ['type'])}${shape}`, { record, path }] as const;
    }),
  ),
);

describe('a wrong value', () => {
  it('is found in its place of every record of the canonical visit, and makes nothing throw', () => {
    expect(places.size).toBeGreaterThan(200);
    for (const [shape, { record, path }] of places) {
      for (const put of wrong) {
        const dataset = { ...header, records: [changed(record, path, put)] };
        const { account, findings } = validate(dataset);
        expect([shape, put, account.read]).toEqual([shape, put, account.valid + account.invalid]);
        const astray = findings.filter(
          ({ pointer: at }) => at !== '' && valueAt(dataset, steps(at)) === undefined,
        );
        expect([shape, put, astray]).toEqual([shape, put, []]);
      }
    }
  }, 120_000);
});
