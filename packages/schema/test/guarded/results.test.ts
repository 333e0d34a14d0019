import { describe, expect, it } from 'vitest';
import { Visit } from '../../src/index.ts';
import { original } from '../judges.ts';
import { soundVisit } from './strange-inputs.ts';

type Fields = Record<string, unknown>;

// What holds of the results of Zod, with and without a guard.
const schemas = { 'with a guard': Visit, 'without a guard': original('Visit') };

describe.each(Object.entries(schemas))('a result %s', (_, schema) => {
  it('shares no object and no list with the input, but for what stands below an extension', () => {
    const input = soundVisit();
    const shared = [...objectsIn(input)].filter((object) => objectsIn(schema.parse(input)).has(object));
    const below = (input.extensions as Fields)['org.example.note'];
    expect(new Set(shared)).toEqual(objectsIn(below));
    expect(shared[0]).toBe(below);
  });

  it('has what the input held, whatever becomes of the input', () => {
    const input = soundVisit();
    const result = schema.parse(input);
    Object.assign(input.when as Fields, { start: 'soon' });
    (input.topics as string[]).push('other');
    expect(result).toEqual(soundVisit());
  });

  it('has objects of its own where the input has one twice', () => {
    const party = { who: 'official/ana-corvi' };
    const { participants } = schema.parse({ ...soundVisit(), participants: [party, party] }) as Fields;
    const [first, second] = participants as readonly Fields[];
    expect(first).not.toBe(second);
  });

  it('can be changed where the input is frozen', () => {
    const input = soundVisit();
    for (const object of objectsIn(input)) Object.freeze(object);
    const result = schema.parse(input) as Fields;
    expect([result, result.when, result.topics, result.extensions].some(Object.isFrozen)).toBe(false);
  });

  it('has plain objects and lists, and keys in the order of the schema', () => {
    const { when, extensions, ...rest } = soundVisit();
    const input = Object.assign(Object.create(null), { extensions, when, ...rest });
    const result = schema.parse(input);
    expect(JSON.stringify(result)).toBe(JSON.stringify(soundVisit()));
    for (const object of objectsIn(result))
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
  });

  it('takes no longer for much that is the same', () => {
    let value: unknown = [];
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(schema.safeParse({ ...soundVisit(), extensions: { 'org.example': value } }).success).toBe(true);
  });
});

/** The objects and lists in a value, itself included. */
function objectsIn(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null) return found;
  found.add(value);
  for (const member of Object.values(value)) objectsIn(member, found);
  return found;
}
