import * as z from 'zod';
import { inReadingOrder } from '../src/codegen/reading-order.ts';
import { type Bundle, changedThroughout, dialect, type Schema } from '../src/codegen/schema.ts';
import { definitions } from '../src/define.ts';
import { schemaFile, schemaId } from '../src/spec.ts';

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
    $schema: dialect,
    $id: schemaId('Chancery'),
    title: 'Chancery',
    description: 'A dataset in document form; every other public schema stands under its name in `$defs`.',
    $ref: '#/$defs/Dataset',
    $defs: Object.fromEntries(parts),
  };
}

function published(name: string, schema: Schema): Schema {
  return inReadingOrder({ ...schema, $id: schemaId(name) });
}

/** References to neighbouring files become references into the bundle. */
function localized(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  return changedThroughout(schema, (part) => {
    const name = typeof part.$ref === 'string' ? names.get(part.$ref) : undefined;
    return name === undefined ? part : { ...part, $ref: `#/$defs/${name}` };
  });
}
