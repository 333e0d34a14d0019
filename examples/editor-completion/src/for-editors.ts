/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** The vocabularies, as `@chancery/schema/vocabularies.json` holds them. */
export type Vocabularies = Readonly<
  Record<string, { readonly words: readonly { readonly word: string; readonly meaning: string }[] }>
>;

/**
 * The bundle of schemas with what only editors understand. It accepts and refuses the same.
 * - `enumDescriptions`: the meaning of each word of a vocabulary
 * - `patternErrorMessage`: the sentence of a value in place of its pattern
 * - the sentence of a field goes before that of its value, which `$ref` would put in its place
 */
export function forEditors(bundle: Schema, vocabularies: Vocabularies): Schema {
  const definitions = Object.entries(bundle.$defs as Record<string, Schema>);
  const changed = definitions.map(([name, schema]) => [
    name,
    { ...(changedIn(schema) as Schema), ...meaningsOf(schema, vocabularies[name]) },
  ]);
  return { ...bundle, $defs: Object.fromEntries(changed) };
}

function meaningsOf({ enum: words }: Schema, vocabulary: Vocabularies[string] | undefined): Schema {
  return words === undefined || vocabulary === undefined
    ? {}
    : { enumDescriptions: vocabulary.words.map(({ meaning }) => meaning) };
}

function changedIn(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(changedIn);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, part]) => [key, changedIn(part)]);
  return inWords(Object.fromEntries(entries));
}

function inWords({ $ref, ...schema }: Schema): Schema {
  const { description, pattern } = schema;
  if ($ref !== undefined) return description === undefined ? { $ref } : { ...schema, allOf: [{ $ref }] };
  return typeof pattern === 'string' ? { ...schema, patternErrorMessage: description } : schema;
}
