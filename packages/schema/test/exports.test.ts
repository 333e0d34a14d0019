import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { publicNames } from '../scripts/names.ts';
import * as publics from '../src/index.ts';
import { names, publicSchema } from './judges.ts';
import { locationsOf } from './locations.ts';
import { publishedAs } from './published.ts';
import { randomFrom } from './random.ts';
import { validAt } from './valid-instances.ts';

/** What Standard Schema and Standard JSON Schema promise of a schema, as far as it is used here. */
interface Standard {
  readonly version: number;
  readonly vendor: string;
  readonly validate: (value: unknown) => Result | Promise<Result>;
  readonly jsonSchema: Readonly<Record<'input' | 'output', (options?: { target: string }) => object>>;
}
type Result =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly object[] };

const random = randomFrom(1);
const ways = ['input', 'output'] as const;

describe('the public exports', () => {
  let listed: readonly string[] = [];

  beforeAll(async () => {
    listed = (await publicNames()).map(({ name }) => name);
  });

  it('are the public names of the rooms, no more and no fewer', () => {
    expect(Object.keys(publics).sort()).toEqual([...listed].sort());
  });

  it('are all Zod schemas', () => {
    expect(Object.values(publics).filter((schema) => !(schema instanceof z.ZodType))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  const standard = publicSchema(name)['~standard'] as unknown as Standard;

  it('speaks version 1 of Standard Schema', () => {
    expect(standard).toMatchObject({ version: 1, vendor: 'zod' });
  });

  it('accepts and refuses through Standard Schema', async () => {
    const value = validValue(name);
    expect(await standard.validate(value)).toEqual({ value });
    const { issues = [] } = await standard.validate(undefined);
    expect(issues.length).toBeGreaterThan(0);
  });

  it.each(ways)('gives its published schema as the JSON Schema of its %s', (way) => {
    expect(standard.jsonSchema[way]()).toEqual(publishedAs(name));
    expect(standard.jsonSchema[way]({ target: 'draft-2020-12' })).toEqual(publishedAs(name));
  });

  it.each(ways)('gives its schema in draft-07 for its %s', (way) => {
    const { $schema, $id } = standard.jsonSchema[way]({ target: 'draft-07' }) as Record<string, unknown>;
    expect($schema).toBe('http://json-schema.org/draft-07/schema#');
    expect($id).toBe(publishedAs(name).$id);
  });

  it.each(ways)('knows no other dialect for its %s', (way) => {
    for (const target of ['openapi-3.0', 'draft-2020-13', '']) {
      expect(() => standard.jsonSchema[way]({ target })).toThrow(RangeError);
    }
  });

  it('gives a copy that the caller may change', () => {
    for (const way of ways) spoil(standard.jsonSchema[way]());
    expect(ways.map((way) => standard.jsonSchema[way]())).toEqual([publishedAs(name), publishedAs(name)]);
  });
});

function validValue(name: string): unknown {
  const [whole] = locationsOf(name);
  if (whole === undefined) throw new Error(`${name} has no schema.`);
  return validAt(whole, random);
}

/** Empties an object and everything in it. */
function spoil(value: object): void {
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'object' && member !== null) spoil(member);
    Reflect.deleteProperty(value, key);
  }
  Object.assign(value, { spoilt: true });
}
