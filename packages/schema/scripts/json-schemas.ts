import * as z from 'zod';
import type { Bundle, Schema } from '../src/codegen/schema.ts';
import { definitions } from '../src/define.ts';
import { schemaFile, schemaId } from '../src/spec.ts';

/** The order in which a reader wants to meet the keywords. */
const order = [
  '$schema',
  '$id',
  'title',
  'description',
  '$ref',
  'type',
  'const',
  'enum',
  'properties',
  'required',
];

/** One JSON Schema per public name, as published: references are the file names of its neighbours. */
export function jsonSchemas(): ReadonlyMap<string, Schema> {
  const { schemas } = z.toJSONSchema(definitions, {
    target: 'draft-2020-12',
    io: 'output',
    metadata: definitions,
    uri: schemaFile,
  });
  const names = Object.keys(schemas).sort();
  return new Map(names.map((name) => [name, published(name, schemas[name] as Schema)]));
}

/** All schemas in one self-contained document: a dataset at its root, every name under `$defs`. */
export function bundle(schemas: ReadonlyMap<string, Schema>): Bundle {
  const names = new Map([...schemas.keys()].map((name) => [schemaFile(name), name]));
  const parts = [...schemas].map(([name, { $schema, $id, ...rest }]) => [name, localized(rest, names)]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId('Chancery'),
    title: 'Chancery',
    description: 'A dataset in document form; every other public schema stands under its name in `$defs`.',
    $ref: '#/$defs/Dataset',
    $defs: Object.fromEntries(parts),
  };
}

function published(name: string, schema: Schema): Schema {
  return ordered({ ...schema, $id: schemaId(name) }) as Schema;
}

/** The same value with the keywords of every object in reading order; properties keep theirs. */
function ordered(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((member) => ordered(member));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (!named) entries.sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([key, member]) => {
      if (key === 'pattern' && !named) return [key, plainSlashes(String(member))];
      return [key, ordered(member, !named && key === 'properties')];
    }),
  );
}

/** JavaScript escapes a slash in the source of a pattern; other languages need not see that. */
function plainSlashes(pattern: string): string {
  return pattern.replace(/\\(.)/gsu, (escaped, character) => (character === '/' ? '/' : escaped));
}

function rank(keyword: string): number {
  const index = order.indexOf(keyword);
  return index === -1 ? order.length : index;
}

/** References to neighbouring files become references into the bundle. */
function localized(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((member) => localized(member, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const name = key === '$ref' && typeof member === 'string' ? names.get(member) : undefined;
    return [key, name === undefined ? localized(member, names) : `#/$defs/${name}`];
  });
  return Object.fromEntries(entries);
}
