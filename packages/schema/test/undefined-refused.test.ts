import { describe, expect, it } from 'vitest';
import { changedAt, type Path } from './changed-at.ts';
import { names, zodJudges } from './judges.ts';
import { type Location, locationsOf, pathOf } from './locations.ts';
import { randomFrom } from './random.ts';
import { validAt } from './valid-instances.ts';

// JSON cannot say `undefined`, and JSON validators cannot see a key that holds it: this is the part of the agreement
// that only Zod can keep.

const random = randomFrom(1);
const places = names.flatMap((name) => locationsOf(name));
const fields = places.filter(({ steps }) => steps.at(-1)?.kind === 'property');
const members = places.filter(({ steps }) => steps.at(-1)?.kind === 'member');
const objects = places.filter(({ schema }) => schema.type === 'object');

describe.each(zodJudges)('the $title', ({ accepts }) => {
  it('refuses undefined in place of every field, required or optional', () => {
    expect(fields.length).toBeGreaterThan(2000);
    expect(pointersOf(fields.filter((place) => accepts(place.name, withUndefined(place))))).toEqual([]);
  });

  it('refuses undefined in place of every member of a list', () => {
    expect(members.length).toBeGreaterThan(200);
    expect(pointersOf(members.filter((place) => accepts(place.name, withUndefined(place))))).toEqual([]);
  });

  it('refuses an unknown key that holds undefined in every object', () => {
    const accepted = objects.filter((place) => {
      const value = changedAt(validAt(place, random), pathOf(place), (part) => ({
        ...Object(part),
        invented: undefined,
      }));
      return accepts(place.name, value);
    });
    expect(pointersOf(accepted)).toEqual([]);
  });
});

const anything = {
  'in an object': { key: undefined },
  'in a list': [1, undefined],
  'in a hole of a list': Array(2),
  'deep down': { a: [{ b: { c: [null, { d: undefined }] } }] },
  'in place of the value': undefined,
};

describe.each(Object.entries(anything))('undefined %s', (_, value) => {
  const assertion = { record: 'visit/a', field: '/when', value };

  it.each(zodJudges)('is refused by the $title where any JSON may stand', ({ accepts }) => {
    expect(accepts('JsonValue', value)).toBe(false);
    expect(accepts('Assertion', assertion)).toBe(false);
    expect(accepts('Extensions', { 'org.example': value })).toBe(false);
    expect(
      accepts('Visit', {
        type: 'visit',
        id: 'visit/a',
        status: 'completed',
        extensions: { 'org.example': value },
      }),
    ).toBe(false);
  });
});

function withUndefined(place: Location): unknown {
  const path: Path = pathOf(place);
  return changedAt(validAt(place, random), path, () => undefined);
}

function pointersOf(found: readonly Location[]): string[] {
  return found.map(({ pointer }) => pointer);
}
