/**
 * Whether a pattern means the same with the flag `u`, with which JSON Schema reads it: no part of it matches one half of a
 * character beyond U+FFFF. In doubt, no.
 */
export function readsAlike({ source, flags }: RegExp): boolean {
  if (flags === 'u') return true;
  if (flags !== '' || !compiles(source) || /\\[kpP]|\\u\{|[\u{10000}-\u{10FFFF}]/u.test(source)) return false;
  const bare = source
    .replaceAll(/\[\\s\\S\](?:\*|\{0,\})/gu, 'x')
    .replaceAll(/\\[^DSW]/gu, 'x')
    .replaceAll(/\[(?!\^)[^\][\\]*\]/gu, 'x');
  return !/(?:\.|\\[DSW]|\[\^[^\]]*\])(?!\*)/u.test(bare);
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').unicode;
  } catch {
    return false;
  }
}
