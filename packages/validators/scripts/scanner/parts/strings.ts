import { b, byte, slash, stop, view } from './bytes.ts';
import { escapeAt, escaped, point, wide } from './characters.ts';

/** Bytes that stand for themselves in a string: ASCII without quotation mark, backslash and control characters. */
const plain = classOf((c) => c >= 0x20 && c < 0x7f && c !== 0x22 && c !== 0x5c);

/** Letters, digits and signs that an IRI may hold as they are, and the number sign. */
const ofIri = classOf((c) => c > 0x20 && c < 0x7f && !'"<>\\^`{|}'.includes(String.fromCharCode(c)));
const ofScheme = classOf((c) => /[A-Za-z0-9+.-]/u.test(String.fromCharCode(c)));
const ofPointer = classOf((c) => plain[c] === 1 && c !== 0x7e);

function classOf(holds: (c: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, c) => (holds(c) ? 1 : 0));
}

/** Walks from behind the opening quotation mark of any string over its closing one. */
export function string(start: number): number {
  let at = start;
  for (;;) {
    while (areFourPlain(view.getInt32(at, true))) at += 4;
    while (plain[byte(at)] === 1) at += 1;
    const c = byte(at);
    if (c === 0x22) return at + 1;
    if (c >= 0x80) at = wideOnes(at);
    else if (c === 0x5c) at = escapeAt(at);
    else return stop;
  }
}

/** Whether four bytes are plain: of each that is not, one of these sums has the highest bit, as has that of no other. */
function areFourPlain(four: number): boolean {
  const sums =
    four |
    (four - 0x20202020) |
    (four + 0x01010101) |
    ((four ^ 0x22222222) - 0x01010101) |
    ((four ^ 0x5c5c5c5c) - 0x01010101);
  return (sums & 0x80808080) === 0;
}

/** Walks over characters of several bytes, and single ones between them; those of letters are seen at a glance. */
function wideOnes(start: number): number {
  let at = start;
  for (;;) {
    const four = view.getInt32(at, true);
    const lead = four & 0xff;
    if (lead >= 0xe0) {
      if ((four & 0xc0c000) === 0x808000 && isOfLetters(lead, (four >> 8) & 0xff)) at += 3;
      else at = wide(at);
    } else if (lead >= 0xc3 && (four & 0xc000) === 0x8000) at += isTwo(four >>> 16) ? 4 : 2;
    else if (lead >= 0x80) at = wide(at);
    else if (plain[lead] === 1 && (four & 0x8000) !== 0) at += 1;
    else return at;
  }
}

/** Whether two bytes are a character from U+0100 on. */
function isTwo(two: number): boolean {
  return (two & 0xc0e0) === 0x80c0 && (two & 0x1c) !== 0;
}

/** Whether three bytes that begin so write a letter or another sign that all can see, whatever the third is. */
function isOfLetters(lead: number, second: number): boolean {
  if (lead >= 0xe3) return lead <= 0xec || (lead === 0xef && second >= 0xbc && second <= 0xbe);
  return lead === 0xe0 ? second >= 0xa0 : lead === 0xe1 || second >= 0x82;
}

/** Walks over a string with something in it and no white space around that, of so many characters at most. */
export function text(at: number, most: number): number {
  if (b[at] !== 0x22 || isBlank(at + 1)) return stop;
  const end = string(at + 1);
  const last = byte(end - 2);
  if (last === 0x20 || (last === 0xa0 && b[end - 3] === 0xc2)) return stop;
  if (escaped === end - 1 && isWhite(point)) return stop;
  return end - at - 2 > most && characters(at + 1, end - 1) > most ? stop : end;
}

function isBlank(at: number): boolean {
  const c = byte(at);
  if (c === 0x20 || c === 0x22) return true;
  if (c === 0xc2) return b[at + 1] === 0xa0;
  return c === 0x5c && (escapeAt(at) === stop || isWhite(point));
}

function isWhite(character: number): boolean {
  return character === 0x20 || character === 0xa0 || (character >= 0x09 && character <= 0x0d);
}

/** How many characters stand between two offsets of a string that was walked over. */
function characters(start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; count += 1) {
    const c = byte(at);
    at = c === 0x5c ? escapeAt(at) : c < 0x80 ? at + 1 : c < 0xe0 ? at + 2 : c < 0xf0 ? at + 3 : at + 4;
  }
  return count;
}

/** Walks over the characters of an IRI, up to what is none; escapes of slashes and of characters beyond ASCII are none of its signs. */
function iri(start: number, sign: number): number {
  let at = start;
  for (;;) {
    const c = byte(at);
    if (c === sign) return at;
    if (ofIri[c] === 1) at += 1;
    else if (c >= 0x80) at = wide(at);
    else if (c !== 0x5c || escapeAt(at) === stop || (point < 0x80 && point !== 0x2f)) return at;
    else at = escaped;
  }
}

/** Walks from behind the opening quotation mark over a scheme, a colon, what follows it and a number sign. */
export function dataset(start: number): number {
  let at = start;
  if (byte(at) < 0x41) return stop;
  while (ofScheme[byte(at)] === 1) at += 1;
  if (b[at] !== 0x3a) return stop;
  const end = iri(at + 1, 0x23);
  return b[end] === 0x23 && end > at + 1 ? end + 1 : stop;
}

/** Walks over the address of a page of so many bytes at most. */
export function webUrl(at: number, most: number): number {
  if (b[at] !== 0x22 || view.getInt32(at + 1, true) !== 0x70747468) return stop;
  const scheme = b[at + 5] === 0x73 ? at + 6 : at + 5;
  const host = b[scheme] === 0x3a ? slash(slash(scheme + 1)) : stop;
  const c = byte(host);
  if (c === 0x2f || c === 0x3f || c === 0x23 || c === 0x22) return stop;
  if (c === 0x5c && (escapeAt(host) === stop || point < 0x80)) return stop;
  const end = iri(host, 0x22);
  return b[end] === 0x22 && end - at - 1 <= most ? end + 1 : stop;
}

/** Walks over a JSON Pointer of so many bytes at most. */
export function jsonPointer(start: number, most: number): number {
  if (b[start] !== 0x22) return stop;
  let at = slash(start + 1);
  for (;;) {
    while (ofPointer[byte(at)] === 1) at += 1;
    const c = byte(at);
    if (c === 0x22) return at - start - 1 <= most ? at + 1 : stop;
    if (c === 0x7e) at = b[at + 1] === 0x30 || b[at + 1] === 0x31 ? at + 2 : stop;
    else if (c >= 0x80) at = wide(at);
    else if (c !== 0x5c || escapeAt(at) === stop || point === 0x7e) return stop;
    else at = escaped;
  }
}
