import { once } from '../memory/once.ts';
import { recordTypes } from '../model.ts';
import { shapes } from '../shapes.ts';

/** A sound record as the rules of Chancery see it: the fields of all types, those that it does not have `undefined`. */
export type Seen = Readonly<Record<string, unknown>>;

const blank = once(() => {
  const names = recordTypes.flatMap((type) => shapes.properties[type]);
  // What is parsed has room for all of its properties, which an object that grows has not.
  const made: Record<string, unknown> = JSON.parse(`{${[...new Set(names)].map((name) => `"${name}":0`)}}`);
  for (const name of names) made[name] = undefined;
  return made;
});

/**
 * A sound record with its fields in one order, whatever its type, and whatever order they were written in: an engine that
 * sees one kind of object reads it fastest.
 */
export function seenAs(fields: object): Seen {
  const seen: Record<string, unknown> = { ...blank() };
  for (const key in fields) seen[key] = (fields as Seen)[key];
  return seen;
}
