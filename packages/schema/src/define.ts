import * as z from 'zod';
import { titleOf } from './spec.ts';

/** What is published of a schema beside its shape: it goes into JSON Schema, types and reference pages unchanged. */
export interface Definition extends Record<string, unknown> {
  readonly id?: string;
  readonly title?: string;
  readonly description: string;
  /** At least one of these properties must be present; each branch names the one that it requires, as strict validators ask. */
  readonly anyOf?: readonly {
    readonly properties: Readonly<Record<string, true>>;
    readonly required: readonly string[];
  }[];
  readonly examples?: readonly string[];
  /** The property goes away; its description says since when, and what to use. */
  readonly deprecated?: true;
}

/** Since which version of the specification a field is deprecated, and the name of the field to use. */
export interface Deprecation {
  readonly since: string;
  readonly use?: string;
}

/** The words of a vocabulary, each with its meaning, and whether other words may be used. */
export interface Words {
  readonly open: boolean;
  readonly words: Readonly<Record<string, string>>;
}

/** Every named schema, and every field, with its sentence. Chancery's own: the global registry of Zod stays untouched. */
export const definitions = z.registry<Definition>();

/** The meaning of every word, by the vocabulary it belongs to. */
export const meanings = z.registry<Words>();

/** Gives a schema its public name and its sentence. */
export function define<S extends z.ZodType>(name: string, description: string, schema: S): S {
  definitions.add(schema, { id: name, title: titleOf(name), description });
  return schema;
}

/** Like `define`, for an object of which at least one of the given properties must be present. */
export function defineWithOneOf<S extends z.ZodType<object>>(
  name: string,
  description: string,
  schema: S,
  keys: readonly string[],
): S {
  const checked = schema.refine((value) => keys.some((key) => Object.hasOwn(value, key)), {
    error: `Expected at least one of ${keys.join(', ')}`,
    params: { required: keys },
  });
  const anyOf = keys.map((key) => ({ properties: { [key]: true as const }, required: [key] }));
  definitions.add(checked, { id: name, title: titleOf(name), description, anyOf });
  return checked;
}

/**
 * A closed list of words; the values are exactly the keys of `words`, in their order. JavaScript puts keys that look like
 * whole numbers first: a list that has some gives its `order`.
 */
export function vocabulary<const W extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  words: W,
  order: readonly (keyof W & string)[] = Object.keys(words),
): z.ZodEnum<{ [K in keyof W & string]: K }> {
  const schema = z.enum(order) as unknown as z.ZodEnum<{ [K in keyof W & string]: K }>;
  meanings.add(schema, { open: false, words });
  return define(name, description, schema);
}

/** An open list: the words given are known, others of the same form (dotted, lower-case) may be used. */
export function openVocabulary(
  name: string,
  description: string,
  words: Readonly<Record<string, string>>,
): z.ZodString {
  const part = '[a-z0-9]+(?:-[a-z0-9]+)*';
  const schema = z
    .string()
    .max(100)
    .regex(
      new RegExp(`^${part}(?:\\.${part})*$`, 'u'),
      'Expected words of lower-case letters and digits, joined by dots',
    );
  meanings.add(schema, { open: true, words });
  definitions.add(schema, { id: name, title: titleOf(name), description, examples: Object.keys(words) });
  return schema;
}

/** A field that must be present. */
export function required<S extends z.ZodType>(schema: S, description: string): S {
  const field = schema.clone();
  definitions.add(field, { description });
  return field;
}

/** A field that may be left out; its key never holds `undefined`. */
export function optional<S extends z.ZodType>(schema: S, description: string): z.ZodExactOptional<S> {
  return z.exactOptional(required(schema, description));
}

/** A list with at least one member that must be present. */
export function requiredList<S extends z.ZodType>(member: S, description: string): z.ZodArray<S> {
  return required(z.array(member).min(1), description);
}

/** A list that is either left out or has at least one member. */
export function list<S extends z.ZodType>(member: S, description: string): z.ZodExactOptional<z.ZodArray<S>> {
  return z.exactOptional(requiredList(member, description));
}

/** A field that is kept for old data and should not be written anymore; it stays as optional as it was. */
export function deprecated<S extends z.ZodType>(field: S, { since, use }: Deprecation): S {
  const described = field instanceof z.ZodExactOptional ? (field.unwrap() as z.ZodType) : field;
  const { description = '', ...rest } = definitions.get(described) ?? {};
  const advice = use === undefined ? 'leave it out' : `use \`${use}\``;
  const sentence = `${description} Deprecated since ${since}: ${advice}.`.trim();
  definitions.add(described, { ...rest, description: sentence, deprecated: true });
  return field;
}
