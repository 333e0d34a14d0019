import type { Schema } from '../codegen/schema.ts';
import type { Definitions } from './accepts.ts';
import { isRequired, type Narrowing } from './narrowing.ts';

/** The published JSON Schema of a record, header or dataset, with what a profile demands of it. */
export function narrowedSchema(
  published: Schema,
  narrowing: Narrowing,
  types: Definitions,
  slot: Schema,
): Schema {
  const before = published.required as readonly string[];
  const properties = Object.entries(published.properties as Definitions).map(([field, property]) => {
    const remaining = narrowing.words[field];
    if (remaining !== undefined) return [field, withWords(property, remaining)];
    const isTyped = field === 'extensions' && Object.keys(types).length > 0;
    return [field, isTyped ? withTypes(property, narrowing, types, slot) : property];
  });
  const required = properties
    .map(([field]) => String(field))
    .filter((field) => before.includes(field) || isRequired(field, narrowing));
  return { ...published, properties: Object.fromEntries(properties), required };
}

function withWords({ $ref, ...property }: Schema, remaining: readonly string[]): Schema {
  const words = { type: 'string', enum: remaining };
  return property.type === 'array' ? { ...property, items: words } : { ...property, ...words };
}

/** The typed keys, beside what the slot demands of every key. */
function withTypes(
  { $ref, ...property }: Schema,
  { required }: Narrowing,
  types: Definitions,
  { title, description, type, ...slot }: Schema,
): Schema {
  const present = Object.keys(types).filter((key) => required.includes(key));
  return {
    ...property,
    type,
    properties: types,
    ...(present.length === 0 ? {} : { required: present }),
    ...slot,
  };
}
