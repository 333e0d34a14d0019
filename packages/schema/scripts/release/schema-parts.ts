import type { Schema } from './difference.ts';

/** `true` accepts everything, as `{}` does; `false` nothing. */
export function asObject(schema: unknown): Schema {
  if (schema === false) return { not: {} };
  return typeof schema === 'object' && schema !== null ? { ...schema } : {};
}

/** What a reference leads to, with what stands beside it. */
export function resolved({ $ref, ...rest }: Schema, bundle: Schema): Schema {
  if (typeof $ref !== 'string') return rest;
  return { ...bare(namesIn(bundle)[$ref.replace('#/$defs/', '')] ?? {}), ...rest };
}

/** The root without what it says of itself and without the names. */
export function head({ $defs, $id, ...rest }: Schema): Schema {
  return rest;
}

/** A schema without what it says of itself. */
export function bare({ title, description, ...rest }: Schema): Schema {
  return rest;
}

/** The schemas of a bundle, by public name. */
export function namesIn({ $defs }: Schema): Readonly<Record<string, Schema>> {
  return ($defs ?? {}) as Readonly<Record<string, Schema>>;
}

/** The properties of an object, by name. */
export function propertiesOf({ properties }: Schema): Readonly<Record<string, unknown>> {
  return (properties ?? {}) as Readonly<Record<string, unknown>>;
}

/** The names that are required. */
export function requiredOf({ required }: Schema): readonly string[] {
  return Array.isArray(required) ? required : [];
}
