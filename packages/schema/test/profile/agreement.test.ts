import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaFile } from '../../src/spec.ts';
import { changedAt } from '../changed-at.ts';
import { Counts } from '../counts.ts';
import { type Instance, instancesOf } from '../instances.ts';
import { type Location, locationsOf, pathOf } from '../locations.ts';
import type { JsonSchema } from '../published.ts';
import { randomFrom } from '../random.ts';
import { type Trees, treesOf } from '../trees.ts';
import { validAt } from '../valid-instances.ts';
import { narrow, narrowed } from './narrowed.ts';

/** Another on every run; printed, and given by CHANCERY_SEED to repeat a run. */
const seed = Number(process.env.CHANCERY_SEED ?? Date.now() % 2 ** 31);
const random = randomFrom(seed);
const id = String(narrow.jsonSchema.$id);
const ajv = new Ajv2020({ strict: true }).addSchema(narrow.jsonSchema);
const trees = treesOfProfile();
const dataset = [['Dataset', [narrow.Dataset, narrow.Dataset]]] as const;
const byName = new Counts();

describe.each([...narrowed, ...dataset])('a narrowed %s', (name, [schema, original]) => {
  const places = locationsOf(name, trees).filter(isOfProfile);
  const judge = ajv.getSchema(`${id}#/$defs/${name}`);

  it('is judged alike by Zod and by its JSON Schema, and accepts no more than the original', () => {
    const wrong: string[] = [];
    for (const instance of repeated(places)) {
      const { success, data } = schema.safeParse(instance.value);
      const agrees = judge?.(instance.value) === success && (instance.keyword !== 'valid' || success);
      const isNarrower = !success || original.safeParse(instance.value).success;
      if (!agrees || !isNarrower || (success && !isDeepStrictEqual(data, instance.value)))
        wrong.push(told(instance, success));
      byName.add(name, success ? 'accepted' : 'refused');
    }
    expect(wrong.sort((a, b) => a.length - b.length)[0]).toBeUndefined();
  });

  it('has been tried often, with both verdicts', () => {
    console.log(
      `CHANCERY_SEED=${seed}: ${name}, ${byName.of(name, 'accepted')} accepted, ${byName.of(name, 'refused')} refused`,
    );
    expect(byName.short([name], { accepted: 200, refused: 200 })).toEqual([]);
  });

  it('refuses undefined in place of every field and every member', () => {
    const parts = places.filter(({ steps }) => ['property', 'member'].includes(steps.at(-1)?.kind ?? ''));
    const accepted = parts.filter((place) => {
      const value = changedAt(validAt(place, random), pathOf(place), () => undefined);
      return schema.safeParse(value).success;
    });
    expect(accepted.map(({ pointer }) => pointer)).toEqual([]);
  });
});

describe('the places that a profile adds', () => {
  const pointers = locationsOf('Visit', trees).map(({ pointer }) => pointer);

  it.each([
    'seats',
    'colours/org.example.protocol',
    'arrival/start',
    'received/*‹who›/role',
    'gift‹worth›/worth',
  ])('are among those that are tried: %s', (path) => {
    expect(pointers).toContain(`Visit/extensions/org.example.protocol/${path}`);
  });
});

/** As often as it takes to try each place in several ways. */
function* repeated(places: readonly Location[]): Generator<Instance> {
  for (let round = 0; round < 2; round++) yield* instancesOf(places, random);
}

/** Deeper down, outside of extensions, a profile changes nothing: there the original schemas are tried. */
function isOfProfile({ steps, pointer }: Location): boolean {
  return steps.length <= 2 || pointer.includes('/extensions');
}

function told({ pointer, keyword, value }: Instance, success: boolean): string {
  const verdict = success ? 'Zod accepts' : 'Zod refuses';
  return `${pointer}, ${keyword}: ${JSON.stringify(value)} (${verdict}; CHANCERY_SEED=${seed})`;
}

/** The machinery knows schemas in files: each definition is taken for one. */
function treesOfProfile(): Trees {
  const text = JSON.stringify(narrow.jsonSchema.$defs, (key, value: unknown) =>
    key === '$ref' ? schemaFile(String(value).replace('#/$defs/', '')) : value,
  );
  return treesOf(new Map(Object.entries(JSON.parse(text) as Record<string, JsonSchema>)));
}
