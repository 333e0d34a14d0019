import { distance } from 'fastest-levenshtein';

/** A profile that cannot be: a field or word that does not exist, an extension that JSON Schema cannot describe. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
}

/** Throws a `ProfileError`. */
export function refuse(problem: string): never {
  throw new ProfileError(problem);
}

/** `; did you mean visitType?` where one of the known words is near, else nothing. */
export function meant(word: string, known: Iterable<string>): string {
  const near = [...known]
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(1, candidate.length / 4))
    .sort((a, b) => a.far - b.far)[0];
  return near === undefined ? '' : `; did you mean ${near.candidate}?`;
}
