import { nearest } from '../spelling.ts';

/** The command line was used wrongly; the message says how, and what was probably meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The end of a sentence about a word that is not in a list: the nearest one that is, or else what to do. */
export function insteadOf(word: string, words: readonly string[], otherwise: string): string {
  const meant = nearest(word, words);
  return meant === undefined ? `; ${otherwise}` : `; did you mean ${meant}?`;
}
