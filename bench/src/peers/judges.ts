import { type RecordType, recordNames } from '../schemas.ts';
import type { Judge, Judges } from './peer.ts';

/** A judge for every type of records, each made of the name of the schema and of the type. */
export function judgesOf(make: (name: string, type: RecordType) => Judge): Judges {
  const made = Object.entries(recordNames).map(([type, name]) => [type, make(name, type as RecordType)]);
  return Object.fromEntries(made);
}

/** What a module exports under a name. Throws where there is nothing. */
export function exported<T>(module: object, name: string): T {
  const found = (module as Readonly<Record<string, T>>)[name];
  if (found === undefined) throw new Error(`The module exports no ${name}`);
  return found;
}
