import { distance } from 'fastest-levenshtein';

/**
 * The word of a list that was most likely meant: the same letters in another case or with other separators, or at most one
 * in four of them different. `undefined` where nothing is near.
 */
export function nearest(word: string, list: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const candidate of list) {
    const far = farness(word, candidate);
    if (far !== undefined && (best === undefined || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}

/** How far two words lie apart, `undefined` where they are too far to be the same one misspelled. */
export function farness(a: string, b: string): number | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > 4 || left.length > 200) return undefined;
  if (sorted(left) === sorted(right)) return 1;
  const far = distance(left, right);
  return far <= Math.max(1, Math.floor(0.4 * Math.max(left.length, right.length))) && far <= 4
    ? far
    : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/gu, '');
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
