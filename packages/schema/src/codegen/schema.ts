/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The `$schema` of the dialect in which Chancery publishes. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** A self-contained JSON Schema 2020-12: a dataset at its root, every schema that it needs under its name. */
export interface Bundle extends Schema {
  readonly $id?: string;
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

const single = [
  'items',
  'additionalItems',
  'unevaluatedItems',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
  'contentSchema',
];
const lists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const named = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions'];

/** The schema with a change made to every schema inside it, innermost first, and to itself at last. */
export function changedThroughout(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const part = (value: unknown) => (isSchema(value) ? changedThroughout(value, change) : value);
  const entries = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    withParts(keyword, value, part),
  ]);
  return change(Object.fromEntries(entries));
}

/** Every schema inside a schema, and itself. */
export function schemasIn(schema: Schema): readonly Schema[] {
  const found: Schema[] = [];
  changedThroughout(schema, (part) => {
    found.push(part);
    return part;
  });
  return found;
}

/** Whether a value is a schema that says something: an object. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only schemas are followed: a property may be called `items`, and an example may look like a schema. */
function withParts(keyword: string, value: unknown, part: (value: unknown) => unknown): unknown {
  if (single.includes(keyword)) return part(value);
  if (lists.includes(keyword) && Array.isArray(value)) return value.map(part);
  if (!named.includes(keyword) || !isSchema(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, part(member)]));
}
