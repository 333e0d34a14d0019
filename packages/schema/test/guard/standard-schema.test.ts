import { describe, expect, expectTypeOf, it } from 'vitest';
import * as guards from '../../src/guard.ts';
import { type Guard, isVisit } from '../../src/guard.ts';
import type { Visit } from '../../src/types.ts';
import { guarded } from './guard-judges.ts';

/** Version 1 of the interface, as the specification writes it: https://standardschema.dev. */
interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly PropertyKey[] | undefined;
      }[];
    };

/** What a library does that takes any schema. */
async function parsed<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
): Promise<NonNullable<S['~standard']['types']>['output']> {
  const result = await schema['~standard'].validate(value);
  if (result.issues !== undefined) throw new Error(result.issues.map(({ message }) => message).join());
  return result.value;
}

const visit: unknown = { type: 'visit', id: 'visit/spring', status: 'completed' };

describe('a guard as a Standard Schema', () => {
  it('gives the value itself where it is valid, with its type', async () => {
    const value = await parsed(isVisit, visit);
    expect(value).toBe(visit);
    expectTypeOf(value).toEqualTypeOf<Visit>();
  });

  it('says without a place what was expected', async () => {
    expect(isVisit['~standard'].validate({})).toEqual({
      issues: [{ message: 'Expected a valid Visit; Zod and the validators say where it is not' }],
    });
    await expect(parsed(isVisit, {})).rejects.toThrow('Expected a valid Visit');
  });

  it.each(guarded)('is what %s is', (name) => {
    const guard = (guards as unknown as Readonly<Record<string, Guard<unknown>>>)[`is${name}`];
    expect(guard?.['~standard']).toMatchObject({ version: 1, vendor: 'chancery' });
    expect(guard?.['~standard'].validate(null)).toEqual({
      issues: [{ message: expect.stringContaining(`a valid ${name}`) }],
    });
  });
});

it('narrows a type as a predicate', () => {
  expectTypeOf(isVisit).guards.toEqualTypeOf<Visit>();
  const visits = [visit, {}, null].filter(isVisit);
  expectTypeOf(visits).toEqualTypeOf<Visit[]>();
  expect(visits).toEqual([visit]);
});
