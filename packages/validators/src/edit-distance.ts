import { distance } from 'fastest-levenshtein';

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
