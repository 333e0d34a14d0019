import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import words from '@chancery/schema/vocabularies.json' with { type: 'json' };

/** A JSON Schema as the pages read it: the keywords that the published schemas use. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** Schemas by their public name. */
export type Definitions = Readonly<Record<string, Schema>>;

/** A vocabulary: its sentence, its words with their meanings, and whether others may be used. */
export interface Vocabulary {
  readonly description: string;
  readonly open: boolean;
  readonly words: readonly { readonly word: string; readonly meaning: string }[];
}

/** Every published schema, as the self-contained document has them. */
export const definitions = bundle.$defs as object as Definitions;

/** Every vocabulary, by its public name. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = words;

/** The public name that a `$ref` of the self-contained document points to. */
export function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
