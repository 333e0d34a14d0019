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

/** The nearest word of a list, if no other is as near: what was meant can then be told without a guess. */
export function onlyNearest(word: string, list: readonly string[]): string | undefined {
  const near = nearest(word, list);
  const rival = nearest(
    word,
    list.filter((candidate) => candidate !== near),
  );
  if (near === undefined || rival === undefined) return near;
  return farness(word, near) === farness(word, rival) ? undefined : near;
}

/** How far two words lie apart, `undefined` where they are too far to be the same one misspelled. */
export function farness(a: string, b: string): number | undefined {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return 0;
  const longest = Math.max(left.length, right.length);
  if (longest > 200 || longest < 3 || areOpposed(left, right)) return undefined;
  const far = editDistance(left, right);
  return far <= Math.max(1, Math.floor(longest / 4)) ? far : undefined;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/gu, '');
}

/** A syllable before a word makes another word of it, and often its opposite: `agreement` and `no-agreement`. */
function areOpposed(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) > 1 && (a.endsWith(b) || b.endsWith(a));
}

/** How many letters must be put in, taken out or replaced to make one word the other; two that changed places count as one. */
export function editDistance(a: string, b: string): number {
  return isExchanged(a, b) ? 1 : distance(a, b);
}

/** Whether the words differ in one pair of neighbouring letters that changed places. */
function isExchanged(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a !== b && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}
