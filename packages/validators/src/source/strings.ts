import type { Observation, Path } from '../finding.ts';

/** Half of a surrogate pair without the other half: no character, and nothing that UTF-8 can write. */
const lonely = /\p{Surrogate}/u;

/**
 * What nobody sees, or what changes the order of what is seen: control characters but tab and line breaks, directional
 * overrides and isolates, spaces without width, tags. Joiners stand between letters of some scripts, and are welcome there.
 */
const unseen = new RegExp(
  [
    '[^\\P{Cc}\\t\\n\\r]',
    '[\\u00ad\\u200b\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]',
    '(?<!\\p{L}|\\p{M}|\\p{Extended_Pictographic}|\\ufe0f)(?:\\u200c|\\u200d)',
  ].join('|'),
  'u',
);

/** Whether a text may hold a string that is worth a look: as it is written, or with escapes. */
export function mayHide(text: string): boolean {
  return /\\[ubf]/u.test(text) || unseen.test(text) || lonely.test(text);
}

/** What is wrong with the characters of the strings and property names inside a value, wherever they stand. */
export function stringObservations(root: unknown): readonly Observation[] {
  const found: Observation[] = [];
  const seen = new Set<object>();
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: root, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') found.push(...observed(value, path, 'value'));
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, member] of Object.entries(value).reverse()) {
      const below = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value)) found.push(...observed(key, below, 'key'));
      if (typeof member === 'string' || typeof member === 'object') open.push({ value: member, path: below });
    }
  }
  return found;
}

function observed(text: string, path: Path, mark: 'key' | 'value'): readonly Observation[] {
  if (lonely.test(text)) {
    const character = named(lonely.exec(text)?.[0]);
    return [{ rule: 'string-well-formed', params: { character }, path, mark }];
  }
  const hidden = unseen.exec(text)?.[0];
  return hidden === undefined
    ? []
    : [{ rule: 'text-control-free', params: { character: named(hidden) }, path, mark }];
}

function named(character = ''): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
