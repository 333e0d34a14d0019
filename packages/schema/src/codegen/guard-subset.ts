/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas of a self-contained document, by name. */
export type Definitions = Readonly<Record<string, Schema>>;

/** A schema for which no guard can be written: a keyword, or a combination of them, that is not known. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}

const annotations = ['title', 'description', 'examples', 'deprecated', 'format', '$comment'];

const keywords: Readonly<Record<string, readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  integer: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  boolean: [],
  null: [],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames', 'anyOf'],
};

/** Throws where a schema has a keyword for which no code would be written. */
export function refuseUnknown(schema: Schema, at: string): void {
  const known = [...annotations, ...knownBeside(schema, at)];
  const unknown = Object.keys(schema).find((keyword) => !known.includes(keyword));
  if (unknown !== undefined) throw new GuardError(`There is no guard for the keyword ${unknown} at ${at}`);
}

function knownBeside(schema: Schema, at: string): readonly string[] {
  for (const alone of ['$ref', 'const', 'anyOf', 'oneOf'])
    if (Object.hasOwn(schema, alone) && (alone !== 'anyOf' || schema.type === undefined))
      return alone === 'const' ? [alone, 'type'] : [alone];
  if (Object.hasOwn(schema, 'enum')) return ['enum', 'type'];
  if (schema.type === undefined) return [];
  const known = keywords[String(schema.type)];
  if (known === undefined) throw new GuardError(`There is no guard for the type ${schema.type} at ${at}`);
  return ['type', ...known];
}

/** The name of the definition to which a schema refers; `undefined` where it says everything itself. */
export function referenceOf(schema: Schema, at: string): string | undefined {
  if (schema.$ref === undefined) return undefined;
  const name = /^#\/\$defs\/([^/]+)$/u.exec(String(schema.$ref))?.[1];
  if (name === undefined) throw new GuardError(`${schema.$ref} at ${at} leads out of the document`);
  return name;
}

/** Whether a schema admits whatever JSON can say. */
export function isAnything(schema: Schema): boolean {
  return Object.keys(schema).every((keyword) => annotations.includes(keyword));
}
