import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { guardedNames } from '../../scripts/guards.ts';
import type { Bundle } from '../../src/codegen/schema.ts';
import { type Instance, instancesOf } from '../instances.ts';
import { original, publicSchema } from '../judges.ts';
import { locationsOf } from '../locations.ts';
import { bundleFile, published } from '../published.ts';
import { randomFrom } from '../random.ts';
import { type Ask, asks, outcomeOf } from './outcome.ts';
import { strangeInputs } from './strange-inputs.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);

const guarded = guardedNames(published.get(bundleFile) as unknown as Bundle);

/** Every instance is asked in the first way, each in one of the others, too. */
const [first, ...others] = Object.values(asks) as [Ask, ...Ask[]];

/** The whole set takes a minute; each run takes another part of it, or with CHANCERY_SHARE=1 all. */
const share = Number(process.env.CHANCERY_SHARE ?? 0.06);

const made: Instance[] = [];

beforeAll(() => {
  const random = randomFrom(seed);
  for (const name of guarded) {
    const places = locationsOf(name).filter(({ steps }) => name !== 'Dataset' || steps.length < 3);
    const some = places.filter(() => random() < share);
    made.push(...instancesOf(some, random));
  }
  console.log(`CHANCERY_SEED=${seed}: ${made.length} instances`);
});

describe('a schema that asks its guard says what Zod says, to the byte:', () => {
  it('on valid values, and on values one step away', async () => {
    expect(made.length).toBeGreaterThan(8000 * share);
    expect(await differences(made)).toEqual([]);
  });

  it.each(Object.entries(settings()))('on some of them %s', async (_, setting) => {
    const before = { ...z.config() };
    z.config(setting);
    const found = await differences(made.filter((_instance, index) => index % 10 === 0));
    z.config({ customError: undefined, localeError: undefined, jitless: undefined, ...before });
    expect(found).toEqual([]);
  });

  it.each(Object.entries(asks))('%s, on values that JSON never holds', async (_, ask) => {
    for (const { title, make } of strangeInputs) {
      const answer = await outcomeOf(() => ask(publicSchema('Visit'), make()));
      expect(`${title}: ${answer}`).toBe(
        `${title}: ${await outcomeOf(() => ask(original('Visit'), make()))}`,
      );
    }
  });
});

function settings(): Readonly<Record<string, Parameters<typeof z.config>[0]>> {
  return {
    'in another language': z.locales.de(),
    'with messages of the application': { customError: ({ code }) => `It is ${code}.` },
    'without evaluation': { jitless: true },
  };
}

/** The first instances on which the public schema and the original do not say the same. */
async function differences(instances: readonly Instance[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [index, { name, pointer, keyword, value }] of instances.entries()) {
    for (const ask of [first, others[index % others.length] ?? first]) {
      const own = await outcomeOf(() => ask(publicSchema(name), value));
      const plain = await outcomeOf(() => ask(original(name), value));
      if (own !== plain)
        found.push(`${name} at ${pointer}, ${keyword} (CHANCERY_SEED=${seed}): ${own} instead of ${plain}`);
    }
  }
  return found.slice(0, 3);
}
