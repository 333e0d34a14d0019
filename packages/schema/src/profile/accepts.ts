import type { Schema } from '../codegen/schema.ts';

/** Schemas by the name under which `#/$defs/` refers to them. */
export type Definitions = Readonly<Record<string, Schema>>;

/** One keyword: whether a value keeps it. */
type Keyword = (value: unknown, schema: Schema, definitions: Definitions) => boolean;

type Members = Readonly<Record<string, unknown>>;

/**
 * Whether a JSON Schema accepts a JSON value, with the keywords that Zod writes. What it refers to and is not among the
 * definitions is a public name, which has been judged by then.
 *
 * Zod passes over some keys that JSON Schema sees (`__proto__` in a record): a profile accepts what both accept.
 */
export function accepts(schema: unknown, value: unknown, definitions: Definitions): boolean {
  if (typeof schema === 'boolean') return schema;
  const own = schema as Schema;
  return Object.keys(own).every((keyword) => keywords[keyword]?.(value, own, definitions) ?? true);
}

const keywords: Readonly<Record<string, Keyword>> = {
  $ref: (value, { $ref }, all) => {
    const target = all[decoded(String($ref).replace('#/$defs/', ''))];
    return target === undefined || accepts(target, value, all);
  },
  type: (value, { type }) => [type].flat().some((name) => isOfType(value, name)),
  const: (value, schema) => value === schema.const,
  enum: (value, schema) => (schema.enum as unknown[]).includes(value),
  anyOf: (value, { anyOf }, all) => some(anyOf, value, all) > 0,
  oneOf: (value, { oneOf }, all) => some(oneOf, value, all) === 1,
  allOf: (value, { allOf }, all) => (allOf as unknown[]).every((part) => accepts(part, value, all)),
  not: (value, { not }, all) => !accepts(not, value, all),
  minLength: (value, { minLength }) => typeof value !== 'string' || [...value].length >= Number(minLength),
  maxLength: (value, { maxLength }) => typeof value !== 'string' || [...value].length <= Number(maxLength),
  pattern: (value, { pattern }) => typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value),
  minimum: (value, { minimum }) => typeof value !== 'number' || value >= Number(minimum),
  maximum: (value, { maximum }) => typeof value !== 'number' || value <= Number(maximum),
  exclusiveMinimum: (value, schema) => typeof value !== 'number' || value > Number(schema.exclusiveMinimum),
  exclusiveMaximum: (value, schema) => typeof value !== 'number' || value < Number(schema.exclusiveMaximum),
  multipleOf: (value, { multipleOf }) => typeof value !== 'number' || value % Number(multipleOf) === 0,
  minItems: (value, { minItems }) => !Array.isArray(value) || value.length >= Number(minItems),
  maxItems: (value, { maxItems }) => !Array.isArray(value) || value.length <= Number(maxItems),
  prefixItems: (value, { prefixItems }, all) =>
    !Array.isArray(value) ||
    (prefixItems as unknown[]).every((part, at) => at >= value.length || accepts(part, value[at], all)),
  items: (value, { items, prefixItems = [] }, all) =>
    !Array.isArray(value) ||
    value.slice((prefixItems as unknown[]).length).every((member) => accepts(items, member, all)),
  required: (value, { required }) =>
    !isObject(value) || (required as string[]).every((key) => Object.hasOwn(value, key)),
  properties: (value, { properties }, all) =>
    !isObject(value) ||
    Object.entries(properties as Members).every(
      ([key, part]) => !Object.hasOwn(value, key) || accepts(part, value[key], all),
    ),
  propertyNames: (value, { propertyNames }, all) =>
    !isObject(value) || Object.keys(value).every((key) => accepts(propertyNames, key, all)),
  additionalProperties: (value, { additionalProperties, properties = {} }, all) =>
    !isObject(value) ||
    Object.entries(value).every(
      ([key, member]) =>
        Object.hasOwn(properties as Members, key) || accepts(additionalProperties, member, all),
    ),
};

function isOfType(value: unknown, name: unknown): boolean {
  if (name === 'null') return value === null;
  if (name === 'array') return Array.isArray(value);
  if (name === 'object') return isObject(value);
  return name === 'integer' ? Number.isInteger(value) : typeof value === name;
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function some(parts: unknown, value: unknown, definitions: Definitions): number {
  return (parts as unknown[]).filter((part) => accepts(part, value, definitions)).length;
}

function decoded(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
