/**
 * What a terminal obeys or a reader cannot see: control characters, surrogates without their other half, invisible and
 * directional format characters, line and paragraph separators, fillers, interlinear marks, tags.
 */
const hiddenRanges: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
];

const hidden = new RegExp(`[${hiddenRanges.map(rangeOfClass).join('')}]`, 'gu');

/** Text from data as it may stand on a terminal: what is hidden or obeyed becomes visible, as `⟨U+202E⟩`. */
export function terminalText(text: string): string {
  return text.replace(hidden, (character) => `⟨U+${hex(character.codePointAt(0) ?? 0).toUpperCase()}⟩`);
}

/** A value as JSON, two spaces a level, in which nothing is hidden: the same characters become JSON escapes. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(hidden, (character) => (character === '\n' ? character : jsonEscape(character)));
}

function jsonEscape(character: string): string {
  return Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join('');
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function rangeOfClass([first, last]: readonly [number, number]): string {
  return `\\u{${hex(first)}}-\\u{${hex(last)}}`;
}
