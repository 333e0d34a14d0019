import * as z from 'zod';
import { meanings } from '../define.ts';
import type { Narrowing } from './narrowing.ts';
import { meant, refuse } from './profile-error.ts';

/** The words that remain by field, in the order of their vocabulary. Of an open list, other words may remain as well. */
export function remainingWords(
  { base, words: before }: Narrowing,
  words: Narrowing['words'],
): Narrowing['words'] {
  const fields = Object.keys(base.shape).filter((name) => vocabularyOf(base.shape[name]) !== undefined);
  return Object.fromEntries(
    Object.entries(words).map(([field, remaining]) => {
      if (!fields.includes(field))
        refuse(`words: there is no field ${field} with words${meant(field, fields)}`);
      return [field, inOrder(field, remaining, base.shape[field] as z.ZodType, before[field])];
    }),
  );
}

/** The schema that holds the words: of the field itself, or of the members of a list. */
export function vocabularyOf(field: unknown): z.ZodType | undefined {
  if (field instanceof z.ZodExactOptional || field instanceof z.ZodArray) return vocabularyOf(field.unwrap());
  return field instanceof z.ZodType && meanings.get(field) !== undefined ? field : undefined;
}

function inOrder(
  field: string,
  remaining: readonly string[],
  schema: z.ZodType,
  before: readonly string[] | undefined,
): readonly string[] {
  const vocabulary = vocabularyOf(schema) as z.ZodType;
  const { open = false, words = {} } = meanings.get(vocabulary) ?? {};
  const known =
    before ?? (vocabulary instanceof z.ZodEnum ? vocabulary.options.map(String) : Object.keys(words));
  const isOpen = open && before === undefined;
  if (!Array.isArray(remaining) || remaining.length === 0)
    refuse(`words.${field}: expected a list of words, at least one`);
  for (const word of remaining) {
    const isAllowed = isOpen ? vocabulary.safeParse(word).success : known.includes(word);
    if (!isAllowed) refuse(`words.${field}: there is no word ${String(word)}${meant(String(word), known)}`);
  }
  return [
    ...known.filter((word) => remaining.includes(word)),
    ...new Set(remaining.filter((word) => !known.includes(word))),
  ];
}
