import { mutationsOf } from '../../schema/test/mutations.ts';
import { oneOf, type Random } from '../../schema/test/random.ts';
import { isAnything, type NamedSchema, propertiesOf, resolved, type Schema } from '../src/model.ts';
import { choicesOf, chosenBy } from '../src/structure/choices.ts';
import { oddTexts, pieces, rawValues } from './scanner-oddities.ts';

type Members = Readonly<Record<string, unknown>>;

/** One place inside a value that follows a schema, changed: as its schema says, in its names, or for something odd. */
export function changedValue(value: unknown, link: Schema, random: Random): unknown {
  const named = resolved(link);
  const isDeeper = typeof value === 'object' && value !== null && random() < 0.85;
  if (!isDeeper) return stepped(value, named, random);
  if (Array.isArray(value)) {
    const place = Math.floor(random() * value.length);
    const item = named.schema.items ?? {};
    return value.map((one, index) => (index === place ? changedValue(one, item, random) : one));
  }
  if (random() < 0.1) return renamed(value as Members, random);
  return changedMember(value as Members, named.schema, random);
}

function changedMember(object: Members, schema: Schema, random: Random): Members {
  const keys = Object.keys(object);
  if (keys.length === 0) return { x: 1 };
  const key = oneOf(keys, random);
  const shape = schema.type === undefined && schema.anyOf !== undefined ? choicesOf(schema.anyOf) : undefined;
  const properties = propertiesOf(shape === undefined ? schema : chosenBy(object, shape).schema);
  const link = properties.get(key)?.schema ?? {};
  return put(object, key, changedValue(object[key], link, random));
}

function put(object: Members, key: string, value: unknown): Members {
  return Object.fromEntries(
    Object.entries(object).map(([name, member]) => [name, name === key ? value : member]),
  );
}

/** A name misspelled, taken away, or standing over the value of another one. */
function renamed(object: Members, random: Random): Members {
  const keys = Object.keys(object);
  const [key, other] = [oneOf([...keys, 'x'], random), oneOf([...keys, 'x'], random)];
  const names = [`${key}s`, key.slice(1), key.toUpperCase(), `${key} `, '', '__proto__', other];
  const kind = random();
  if (kind < 0.3) return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  if (kind < 0.6) return put(object, key, object[other]);
  const to = oneOf(names, random);
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name === key ? to : name, value]));
}

/** A value with one step taken away from its schema, or into it. Long texts cost as much as a thousand others, and are rare. */
function stepped(value: unknown, { schema }: NamedSchema, random: Random): unknown {
  if (typeof value === 'string' && random() < 0.5) return oddly(value, random);
  if (typeof value === 'number' && random() < 0.5) return oneOf(rawValues, random);
  const isLong = (schema.maxLength ?? 0) > 2000 && random() > 0.002;
  const steps = mutationsOf(schema as never).filter(({ keyword }) => !(isLong && keyword === 'maxLength'));
  if (isAnything(schema) || steps.length === 0)
    return oneOf([oneOf(rawValues, random), [value], { x: value }], random);
  return oneOf(steps, random).apply(value, random);
}

function oddly(text: string, random: Random): string {
  const odd = oneOf(oddTexts, random);
  const characters = [...text];
  const place = Math.floor(random() * (characters.length + 1));
  const kind = random();
  if (kind < 0.3) return odd;
  const isOver = kind < 0.6 ? 1 : 0;
  return [...characters.slice(0, place), odd, ...characters.slice(place + isOver)].join('');
}

/** Bytes changed at one place: a bit, a byte, a stretch taken out, doubled, or put in from a list or from other bytes. */
export function changedBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() ** 3 * 40);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const from = Math.floor(random() * other.length);
  const changes: readonly (() => readonly Uint8Array[])[] = [
    () => [before, Uint8Array.of((bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))), after.subarray(1)],
    () => [before, Uint8Array.of(Math.floor(random() * 256)), after.subarray(1)],
    () => [before, oneOf(pieces, random), after],
    () => [before, oneOf(pieces, random), after.subarray(1)],
    () => [before, after.subarray(length)],
    () => [bytes.subarray(0, at + length), after],
    () => [before, other.subarray(from, from + length), after],
    () => [before, other.subarray(from)],
    () => [before],
    () => [doubled(bytes, random)],
  ];
  return new Uint8Array(Buffer.concat(oneOf(changes, random)()));
}

/** A line in which one property of a plain value stands twice, the second time perhaps further on. */
function doubled(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const found = [...text.matchAll(/"[A-Za-z]+": ?(?:"[^"\\]*"|[0-9]+|\[[^[\]{}]*\]),/gu)];
  if (found.length === 0) return bytes;
  const [twice, there] = [oneOf(found, random), oneOf(found, random)];
  const at = random() < 0.7 ? twice.index : there.index;
  return Buffer.from(text.slice(0, at) + twice[0] + text.slice(at), 'latin1');
}
