import type { Document } from './document.ts';
import { publishedAt } from './same.ts';
import type { Part, ProfileSchema } from './schema.ts';

/** The properties of a schema that are to go, by the profile or by Chancery, each with the sentence that says what to do. */
export function deprecatedIn(
  { properties = {} }: ProfileSchema,
  published: ProfileSchema | undefined,
  { follow }: Document,
): ReadonlyMap<string, string | undefined> {
  const base = published?.properties ?? {};
  return new Map(
    Object.entries(properties).flatMap(([name, part]) => {
      const known = Object.hasOwn(base, name) ? noteOf(base[name] ?? true, publishedAt) : undefined;
      const told = noteOf(part, follow) ?? known;
      return told === undefined ? [] : [[name, told === '' ? undefined : told] as const];
    }),
  );
}

/** Whether a published schema, or one inside it, is deprecated. */
export function holdsDeprecated(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (value as ProfileSchema).deprecated === true || Object.values(value).some(holdsDeprecated);
}

/** What is said of a deprecated schema, `''` where that is nothing; `undefined` where it is not deprecated. */
function noteOf(part: Part, follow: (ref: string) => Part): string | undefined {
  if (typeof part === 'boolean') return undefined;
  if (part.deprecated === true) return sentenceIn(part.description);
  return part.$ref === undefined ? undefined : noteOf(follow(part.$ref), follow);
}

/** The sentence of a description that says since when, or what to use instead; `''` where there is none. */
function sentenceIn(description: unknown): string {
  if (typeof description !== 'string') return '';
  const sentences = description.slice(0, 2000).split(/(?<=[.!?]) /u);
  return sentences.find((sentence) => /deprecated|instead|\buse\b|\bsince\b/iu.test(sentence)) ?? '';
}
