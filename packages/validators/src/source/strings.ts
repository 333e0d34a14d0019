import type { Observation, Path } from '../finding.ts';
import { once } from '../memory/once.ts';

/** Half of a surrogate pair without the other half: no character, and nothing that UTF-8 can write. */
const lonely = /\p{Surrogate}/u;

/**
 * What nobody sees, or what changes the order of what is seen: control characters but tab and line breaks, directional
 * overrides and isolates, spaces without width, tags. Joiners stand between letters of some scripts and in emoji, and are welcome there.
 */
const unseen = once(
  () =>
    new RegExp(
      [
        '[^\\P{Cc}\\t\\n\\r]',
        '[\\u00ad\\u200b\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]',
        '(?<!\\p{L}|\\p{M}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)(?:\\u200c|\\u200d)',
      ].join('|'),
      'u',
    ),
);

/** A backslash, and whatever is not among the signs and Latin letters that all can see. Most texts hold none of these. */
const notPlain = /[^\t\n\r -[\]-~\u00a1-\u00ac\u00ae-\u02ff]/u;

/** Whether a text may hold a string that is worth a look: as it is written, or with escapes. */
export function mayHide(text: string): boolean {
  return notPlain.test(text) && (/\\[ubf]/u.test(text) || unseen().test(text) || lonely.test(text));
}

/** A value that is still to be looked at, under the name with which it stands at a depth. */
interface Step {
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
}

/** What is wrong with the characters of the strings and property names inside a value, wherever they stand. */
export function stringObservations(root: unknown): readonly Observation[] {
  const found: Observation[] = [];
  const seen = new Set<object>();
  const trail: (string | number)[] = [];
  const open: Step[] = [{ key: '', value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { key, value, depth } = next;
    trail.length = depth;
    trail.push(key);
    if (typeof key === 'string' && depth > 0) observe(key, trail, 'key', found);
    if (typeof value === 'string') observe(value, trail, 'value', found);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [name, member] of Object.entries(value).reverse())
      open.push({ key: Array.isArray(value) ? Number(name) : name, value: member, depth: depth + 1 });
  }
  return found;
}

function observe(text: string, trail: Path, mark: 'key' | 'value', found: Observation[]): void {
  const said = observed(text);
  if (said !== undefined) found.push({ ...said, path: trail.slice(1), mark });
}

function observed(text: string): Pick<Observation, 'rule' | 'params'> | undefined {
  const half = lonely.exec(text)?.[0];
  if (half !== undefined) return { rule: 'string-well-formed', params: { character: named(half) } };
  const hidden = unseen().exec(text)?.[0];
  return hidden === undefined
    ? undefined
    : { rule: 'text-control-free', params: { character: named(hidden) } };
}

function named(character = ''): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
