import * as z from 'zod';
import { definitions } from '../define.ts';
import { answering } from '../publish.ts';
import { Extensions } from '../values/extensions.ts';
import { describedAlone } from './described-alone.ts';
import type { Extended, WordField, Words } from './extended.ts';
import { type ExtensionTypes, extensionField } from './extension.ts';
import type { ExtensionKey } from './extension-values.ts';
import { isRequired, type Narrowing, narrowingOf, remember } from './narrowing.ts';
import { meant, refuse } from './profile-error.ts';
import { refuseUnsayable } from './sayable.ts';
import { remainingWords } from './words.ts';

/** What else a profile may demand of a record. */
export interface ExtendOptions<Required, Remaining> {
  /** Fields that must be present; a key of `extensions` makes that extension, and the slot itself, required. */
  readonly required?: readonly Required[];
  /** The words that remain of a vocabulary, by field. `topics`, an open list, becomes a closed one. */
  readonly words?: Remaining;
}

/** Keys that are seen to have no namespace; of a key that is computed, nothing is seen. */
type Misnamed<Types> = string extends keyof Types ? never : Exclude<keyof Types, ExtensionKey>;

/** The names that `required` may list. */
type Requirable<Schema extends z.ZodObject, Types> = (keyof Schema['shape'] | keyof Types) & string;

/**
 * A record schema, or `DatasetHeader`, made narrower: extensions typed under their keys, fields required, words taken out of
 * vocabularies. What it accepts, the original accepts. A `ProfileError` is thrown where the call asks for what cannot be.
 */
export function extend<
  Schema extends z.ZodObject,
  Types extends ExtensionTypes = Readonly<Record<never, never>>,
  const Required extends Requirable<Schema, Types> = never,
  const Remaining extends Words<Schema['shape']> = Readonly<Record<never, never>>,
>(
  schema: Schema,
  extensions: Types & Record<Misnamed<Types>, never>,
  options: ExtendOptions<
    Required,
    Remaining & Record<Exclude<keyof Remaining, WordField<Schema['shape']>>, never>
  > = {},
): Extended<Schema, Types, Required, Remaining> {
  const narrowing = added(narrowingOf(schema, 'extend'), extensions, options);
  return built(narrowing) as unknown as Extended<Schema, Types, Required, Remaining>;
}

/** What was demanded before and what is demanded now, checked. */
function added(
  before: Narrowing,
  extensions: ExtensionTypes,
  options: ExtendOptions<string, Narrowing['words']>,
): Narrowing {
  if (!isObject(extensions))
    refuse('extensions: expected an object of types under their keys; {} where there are none');
  if (!isObject(options)) refuse('options: expected an object');
  const { required = [], words = {}, ...others } = options;
  if (!Array.isArray(required)) refuse('required: expected a list of fields');
  if (!isObject(words)) refuse('words: expected an object of lists under the names of fields');
  for (const name of Object.keys(others))
    refuse(`There is no option ${name}${meant(name, ['required', 'words'])}`);
  for (const [key, type] of Object.entries(extensions)) checkExtension(key, type, before);
  const all = { ...before.extensions, ...extensions };
  const requirable = [...Object.keys(before.base.shape), ...Object.keys(all)];
  for (const name of required)
    if (!requirable.includes(name)) refuse(`required: there is no field ${name}${meant(name, requirable)}`);
  return {
    base: before.base,
    extensions: all,
    required: [...new Set([...before.required, ...required])],
    words: { ...before.words, ...remainingWords(before, words) },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkExtension(key: string, type: z.ZodType, { extensions }: Narrowing): void {
  if (!Extensions.safeParse({ [key]: null }).success)
    refuse(`The key ${key} is neither a reverse-DNS name, such as org.example.protocol, nor a URL`);
  if (Object.hasOwn(extensions, key)) refuse(`The extension ${key} has a type already`);
  refuseUnsayable(key, type);
}

function built(narrowing: Narrowing): z.ZodObject {
  const fields = Object.entries(narrowing.base.shape as Record<string, z.ZodType>);
  const shape = fields.map(([name, field]) => [name, narrowedField(name, field, narrowing)]);
  const schema: z.ZodObject = z.strictObject(Object.fromEntries(shape) as Record<string, z.ZodType>);
  remember(schema, narrowing);
  return answering(schema, () => describedAlone(narrowing));
}

/** The field with what is demanded of it; what the specification says of it stays. */
function narrowedField(name: string, field: z.ZodType, narrowing: Narrowing): z.ZodType {
  const isOptional = field instanceof z.ZodExactOptional;
  const before = isOptional ? (field.unwrap() as z.ZodType) : field;
  const after = typed(name, before, narrowing);
  const definition = definitions.get(before);
  if (after !== before && definition !== undefined) definitions.add(after, definition);
  return isOptional && !isRequired(name, narrowing) ? z.exactOptional(after) : after;
}

function typed(name: string, field: z.ZodType, { extensions, required, words }: Narrowing): z.ZodType {
  const remaining = words[name];
  if (remaining !== undefined) {
    return field instanceof z.ZodArray ? z.array(z.enum(remaining)).min(1) : z.enum(remaining);
  }
  if (name !== 'extensions' || Object.keys(extensions).length === 0) return field;
  const shape = Object.entries(extensions).map(([key, type]) => {
    const judged = extensionField(type);
    return [key, required.includes(key) ? judged : z.exactOptional(judged)];
  });
  return Extensions.pipe(z.looseObject(Object.fromEntries(shape) as Record<string, z.ZodType>));
}
