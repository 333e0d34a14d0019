import { b, byte, stop } from './bytes.ts';

/** The character that was walked over last, of those that are not written as one byte. */
export let point = 0;

/** Where the last escapeAt ended. */
export let escaped = -1;

/** What a joiner may stand behind, as the slow path has it. */
const joinable = /^(?:\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;

/** Forgets the escapes of the line before. */
export function forgetEscapes(): void {
  escaped = -1;
}

/** Walks over a character of several bytes (Unicode, table 3-7) that is neither hidden nor turns the text around. */
export function wide(at: number): number {
  const lead = byte(at);
  const second = byte(at + 1);
  if ((second & 0xc0) !== 0x80) return stop;
  if (lead < 0xe0) {
    if (lead < 0xc2) return stop;
    point = ((lead & 0x1f) << 6) | (second & 0x3f);
    // Up to U+009F these are control characters.
    return point < 0xa0 || point === 0xad ? stop : at + 2;
  }
  const third = byte(at + 2);
  if ((third & 0xc0) !== 0x80) return stop;
  if (lead < 0xf0) {
    point = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    // No overlong forms, no surrogates.
    if (point < 0x800 || (point >= 0xd800 && point < 0xe000)) return stop;
    return (lead === 0xe2 || lead === 0xef) && isHidden(point, at) ? stop : at + 3;
  }
  const fourth = byte(at + 3);
  if ((fourth & 0xc0) !== 0x80 || lead > 0xf4) return stop;
  point = ((lead & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return point < 0x10000 || point > 0x10ffff || isHidden(point, at) ? stop : at + 4;
}

/** Walks over an escapeAt of a character that may be seen, both halves of a pair at once. */
export function escapeAt(at: number): number {
  const sign = byte(at + 1);
  if (sign === 0x75) return numbered(at);
  escaped = at + 2;
  if (sign === 0x22 || sign === 0x5c || sign === 0x2f) point = sign;
  else if (sign === 0x6e) point = 0x0a;
  else if (sign === 0x72) point = 0x0d;
  else if (sign === 0x74) point = 0x09;
  else return stop;
  return escaped;
}

function numbered(at: number): number {
  const unit = hexadecimal(at + 2);
  if (unit < 0 || (unit >= 0xdc00 && unit < 0xe000)) return stop;
  const isPair = unit >= 0xd800 && unit < 0xdc00;
  const low = isPair && b[at + 6] === 0x5c && b[at + 7] === 0x75 ? hexadecimal(at + 8) : -1;
  if (isPair && (low < 0xdc00 || low > 0xdfff)) return stop;
  const whole = isPair ? 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) : unit;
  if (isHidden(whole, at)) return stop;
  point = whole;
  escaped = at + (isPair ? 12 : 6);
  return escaped;
}

const digits = new Int8Array(256).fill(-1);
for (const [value, digit] of [...'0123456789abcdef'].entries()) {
  digits[digit.charCodeAt(0)] = value;
  digits[digit.toUpperCase().charCodeAt(0)] = value;
}

/** The number that four digits write; less than nothing where one of them is none. */
function hexadecimal(at: number): number {
  return (digit(at) << 12) | (digit(at + 1) << 8) | (digit(at + 2) << 4) | digit(at + 3);
}

function digit(at: number): number {
  return digits[byte(at)] as number;
}

/** Whether a character that begins at an offset is one of those that nobody sees, or that change the order of what is seen. */
export function isHidden(character: number, at: number): boolean {
  if (character < 0xa0) {
    if (character >= 0x7f) return true;
    return character < 0x20 && character !== 0x09 && character !== 0x0a && character !== 0x0d;
  }
  if (character < 0x200b) return character === 0xad;
  if (character === 0x200c || character === 0x200d) return !joinable.test(before(at));
  if (character < 0xfeff)
    return (
      character === 0x200b ||
      (character >= 0x202a && character <= 0x202e) ||
      (character >= 0x2060 && character <= 0x2069)
    );
  if (character < 0xe0000) return character === 0xfeff || (character >= 0xfff9 && character <= 0xfffb);
  return character <= 0xe007f;
}

/** The character before an offset; a quotation mark at the beginning of a string. */
function before(at: number): string {
  if (escaped === at) return String.fromCodePoint(point);
  let start = at - 1;
  while ((byte(start) & 0xc0) === 0x80) start -= 1;
  if (byte(start) < 0x80) return String.fromCharCode(byte(start));
  const bits = at - start;
  let character = byte(start) & (0x7f >> bits);
  for (let next = start + 1; next < at; next += 1) character = (character << 6) | (byte(next) & 0x3f);
  return String.fromCodePoint(character);
}
