import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { guarded } from '../../src/guarded.ts';
import { type Ask, asks, outcomeOf } from './outcome.ts';

// Whether Zod walks is not to be seen from its answers.

let walks = 0;
const counting = z.strictObject({
  name: z.string().refine((name) => {
    walks += 1;
    return name !== 'wrong';
  }),
});
const quick = guarded(counting, {
  copy: (value) => ({ ...Object(value) }),
  guard: (value) => Object(value).name === 'right',
});

/** Backwards, Zod always walks. */
const quickly = Object.entries(asks).filter(([title]) => title !== 'safeEncode');

describe.each(quickly)('%s', (_, ask) => {
  it('asks the guard alone where the guard says yes', async () => {
    expect(await walksOf(ask, quick, { name: 'right' })).toBe(0);
  });

  it.each(['wrong', 'not wrong either'])('asks Zod where the guard does not say yes: %s', async (name) => {
    expect(await walksOf(ask, quick, { name })).toBeGreaterThan(0);
  });
});

const inOthers: Readonly<Record<string, readonly [z.ZodType, unknown]>> = {
  'a list': [z.array(quick), [{ name: 'right' }, { name: 'right' }]],
  'a field': [z.object({ quick }), { quick: { name: 'right' } }],
  'what may be left out': [quick.optional(), { name: 'right' }],
  'a union': [z.union([quick, z.string()]), { name: 'right' }],
  'a step before another': [quick.transform(({ name }) => name), { name: 'right' }],
};

it.each(Object.entries(inOthers))('the guard answers in %s', async (_, [schema, value]) => {
  expect(await walksOf(asks.safeParse as Ask, schema, value)).toBe(0);
});

it('a check that is added is made', () => {
  const never = quick.refine(() => false, 'Never');
  expect(never.safeParse({ name: 'right' }).error?.issues).toMatchObject([{ message: 'Never' }]);
});

async function walksOf(ask: Ask, schema: z.ZodType, value: unknown): Promise<number> {
  walks = 0;
  await outcomeOf(() => ask(schema, value));
  return walks;
}
