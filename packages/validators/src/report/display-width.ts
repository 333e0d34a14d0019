/** Where characters stand that a terminal shows two cells wide (Unicode Standard Annex 11), pictures aside. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115e],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

const joining = /^(?:[\p{Mn}\p{Me}]|\p{Emoji_Modifier}|[\u{1160}-\u{11ff}])$/u;
const picture = /^(?![\u{1f1e6}-\u{1f1ff}])\p{Emoji_Presentation}$/u;

/** How many cells of a terminal one character takes: 0 for marks that join the one before, 2 for wide ones, else 1. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (joining.test(character)) return 0;
  return picture.test(character) || wideRanges.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

/** How many cells of a terminal a text takes that holds nothing hidden. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
