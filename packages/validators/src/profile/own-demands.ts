import { isEqual } from '../same-json.ts';
import { type Closed, type NumberDemand, type TextDemand, type Words, wordList } from './demand.ts';
import { expression } from './document.ts';
import type { ProfileSchema } from './schema.ts';

/** The types that a schema asks for, unless Chancery asks for the same one. */
export function typesIn(
  { type }: ProfileSchema,
  published: ProfileSchema | undefined,
): readonly string[] | undefined {
  if (type === undefined || type === published?.type) return undefined;
  return typeof type === 'string' ? [type] : type;
}

/** The words that a schema lists, unless it has all those of Chancery. */
export function wordsIn(asked: ProfileSchema, published: ProfileSchema | undefined): Words | undefined {
  const others = wordsOf(published ?? {}) ?? [];
  const words = wordsOf(asked);
  if (words === undefined) return undefined;
  const isKnown = others.length > 0 && others.every((word) => words.includes(word));
  return isKnown ? undefined : wordList(words, others);
}

/** The values that a schema lists. */
function wordsOf(schema: ProfileSchema): Words['words'] | undefined {
  if (!Object.hasOwn(schema, 'const')) return schema.enum;
  const { const: one = null, enum: words } = schema;
  return words === undefined || words.some((word) => isEqual(word, one)) ? [one] : [];
}

/** What a schema asks of a text beyond Chancery. */
export function textIn(asked: ProfileSchema, published: ProfileSchema | undefined): TextDemand | undefined {
  const minimum = beyond(asked.minLength, published?.minLength);
  const maximum = beyond(asked.maxLength, published?.maxLength);
  const pattern = beyond(asked.pattern, published?.pattern);
  if ([minimum, maximum, pattern].every((one) => one === undefined)) return undefined;
  const form = asked.title ?? asked.format;
  return {
    minimum: minimum ?? 0,
    maximum: maximum ?? Number.POSITIVE_INFINITY,
    ...(pattern === undefined ? {} : { pattern: expression(pattern) }),
    ...(form === undefined || typeof form !== 'string' ? {} : { form }),
  };
}

/** What a schema asks of a number beyond Chancery. */
export function numberIn(
  asked: ProfileSchema,
  published: ProfileSchema | undefined,
): NumberDemand | undefined {
  const demand = defined({
    minimum: beyond(asked.minimum, published?.minimum),
    maximum: beyond(asked.maximum, published?.maximum),
    above: asked.exclusiveMinimum,
    below: asked.exclusiveMaximum,
    factor: asked.multipleOf,
  });
  return Object.keys(demand).length === 0 ? undefined : demand;
}

/** What is asked, unless Chancery asks just the same. */
export function beyond<T>(asked: T | undefined, published: T | undefined): T | undefined {
  return asked === published ? undefined : asked;
}

/** Only what is there. */
export function defined<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const there = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}

/** The only names that a schema admits, unless Chancery admits no other ones. */
export function closedIn(asked: ProfileSchema, published: ProfileSchema | undefined): Closed | undefined {
  const names = Object.keys(asked.properties ?? {});
  if (asked.additionalProperties !== false || isClosedLike(names, published)) return undefined;
  return { known: new Set(names), taken: new Set(Object.keys(published?.properties ?? {})) };
}

/** Whether Chancery refuses all names that the profile refuses. */
function isClosedLike(names: readonly string[], published: ProfileSchema | undefined): boolean {
  return (
    published?.additionalProperties === false &&
    Object.keys(published.properties ?? {}).every((name) => names.includes(name))
  );
}
