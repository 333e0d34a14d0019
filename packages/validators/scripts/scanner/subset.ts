import type { Schema } from '../../src/model.ts';

/** The keywords that the scanner follows, and those that say nothing of what is valid. */
const followed: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'minItems',
  'anyOf',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
]);
const annotations: ReadonlySet<string> = new Set(['title', 'description', 'examples']);

/** A schema says something that the scanner does not know how to prove. */
export class UnknownSchemaError extends Error {
  override readonly name = 'UnknownSchemaError';
}

/** Makes sure that a schema says nothing beside what is expected of it in this place. */
export function saysOnly(schema: Schema, where: string, ...expected: readonly (keyof Schema)[]): void {
  const known: readonly string[] = expected;
  for (const keyword of Object.keys(schema)) {
    if (annotations.has(keyword) || known.includes(keyword)) continue;
    const found = followed.has(keyword) ? 'is not expected there' : 'is not known';
    throw new UnknownSchemaError(`${where} says "${keyword}", which ${found}.`);
  }
}
