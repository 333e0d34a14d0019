import { bareChoices, commonShape, type ObjectShape, shapeOf } from './guard-object.ts';
import { isNote } from './guard-subset.ts';
import type { Schema } from './schema.ts';

/** A schema, or `true` or `false` in its place. */
export type Part = Schema | boolean;

/** The keywords that ask something of values of one type only. */
export const families: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required'],
};

/** What a schema asks of data. */
export function assertionsIn(schema: Part): Schema {
  if (typeof schema === 'boolean') return {};
  return Object.fromEntries(
    Object.entries(schema).filter(([keyword]) => !isNote(keyword) && keyword !== '$defs'),
  );
}

/** The shape of an object where a schema asks for that and for nothing else. */
export function soleShape(schema: Schema): ObjectShape | undefined {
  const asked = assertionsIn(schema);
  const keywords = Object.keys(asked);
  if (keywords.length === 1 && Array.isArray(asked.anyOf)) return commonShape(asked.anyOf);
  const known = [...(families.object ?? []), 'type', ...(bareChoices(asked) === undefined ? [] : ['anyOf'])];
  return asked.type === 'object' && keywords.every((keyword) => known.includes(keyword))
    ? shapeOf(asked)
    : undefined;
}

/** What a schema asks of objects, alone. */
export function objectIn(schema: Schema): Schema {
  const isBare = schema.type === 'object' && bareChoices(schema) !== undefined;
  const known = [...(families.object ?? []), ...(isBare ? ['anyOf'] : [])];
  return {
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => known.includes(keyword))),
    type: 'object',
  };
}

/** What a schema asks of texts, alone. */
export function textIn(schema: Schema): Schema {
  const { string: known = [] } = families;
  const asked = Object.entries(schema).filter(([keyword]) => known.includes(keyword));
  return { ...Object.fromEntries(asked), type: 'string' };
}

/** The types that a schema names. */
export function typesIn({ type }: Schema): readonly string[] | undefined {
  return type === undefined ? undefined : Array.isArray(type) ? type : [String(type)];
}

/** The values that a schema lists. */
export function wordsIn(schema: Schema): readonly unknown[] | undefined {
  const { enum: words } = schema as { readonly enum?: readonly unknown[] };
  if (!Object.hasOwn(schema, 'const')) return words;
  const one = JSON.stringify(schema.const);
  return words === undefined || words.some((word) => JSON.stringify(word) === one) ? [schema.const] : [];
}

/** Whether a value has a type of JSON Schema. */
export function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

/** Whether a value has a type of JSON, in code. */
export function isOf(type: string, v: string): string {
  if (type === 'array') return `Array.isArray(${v})`;
  return type === 'object'
    ? `typeof ${v} === 'object' && ${v} !== null && !Array.isArray(${v})`
    : `typeof ${v} === '${type}'`;
}
