import { once } from '../memory/once.ts';
import { definition, propertiesOf, type RecordType, recordTypes, schemaName } from '../model.ts';

/** A sound record as the rules of Chancery see it: all the fields of its type, the absent ones `undefined`. */
export type Seen = Readonly<Record<string, unknown>>;

const blanks = once(() => new Map(recordTypes.map((type) => [type, blankOf(type)])));

function blankOf(type: RecordType): Seen {
  const names = [...propertiesOf(definition(schemaName(type))).keys()];
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** A sound record with its fields in one order, whatever order they were written in: so it is read fastest. */
export function seenAs(type: RecordType, fields: object): Seen {
  const seen: Record<string, unknown> = { ...blanks().get(type) };
  for (const key in fields) seen[key] = (fields as Seen)[key];
  return seen;
}
