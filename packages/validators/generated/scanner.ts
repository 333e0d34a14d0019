// Generated from the published schema by `pnpm generate`. Do not edit.

import { isCountryCode } from '../src/lists/countries.ts';
import { unknownSubtag } from '../src/lists/languages.ts';
import { isTimeZone } from '../src/lists/time-zones.ts';
import { limits } from '../src/source/limits.ts';
import { malformedIdentifier } from '../src/structure/identifiers.ts';
import { misspelledTopic } from '../src/structure/topics.ts';

/** What the last proven record showed on the way: offsets into the bytes, -1 where it is not there. */
export const seen = {
  /** The number of its type in `recordTypes`. */
  type: -1,
  /** The text of its id. The slash in it may be written behind a backslash, as `isEscaped` says; there are no other escapes. */
  idStart: -1,
  idEnd: -1,
  isEscaped: false,
  /** Whether it has a citation. */
  cited: false,
  /** The texts of `when.start` and `when.end`. */
  startStart: -1,
  startEnd: -1,
  endStart: -1,
  endEnd: -1,
};

/** The bytes that are walked, and the same bytes as a view that gives four at once. */
let b: Uint8Array = new Uint8Array(128);
let view = new DataView(b.buffer);

/**
 * The offset of a line feed behind the line. No walk goes over one, and each that fails says that it came to this place:
 * whatever is asked for there is not found, so that one question at the very end is enough.
 */
let stop = 0;

/** By how much the offsets differ from those of the caller. */
let moved = 0;

/** Behind the line so many bytes can be read without a look at where they end. */
const room = 64;
let spare = new Uint8Array(128);

/** Takes a line; answers where it begins. One that is not ended by a line feed is copied to where it is. */
function take(bytes: Uint8Array, from: number, to: number): number {
  const isEnded = bytes[to] === 0x0a || (bytes[to] === 0x0d && bytes[to + 1] === 0x0a);
  if (!isEnded || to + room > bytes.length) return takeCopy(bytes, from, to);
  if (b !== bytes) walk(bytes);
  stop = bytes[to] === 0x0a ? to : to + 1;
  moved = 0;
  return from;
}

function takeCopy(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (spare.length < length + room) spare = new Uint8Array(2 * length + room);
  spare.set(bytes.subarray(from, to));
  spare[length] = 0x0a;
  if (b !== spare) walk(spare);
  stop = length;
  moved = from;
  return 0;
}

function walk(bytes: Uint8Array): void {
  b = bytes;
  view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The byte at an offset. */
function byte(at: number): number {
  return b[at] as number;
}

/** The offset of the first byte from here on that is no white space of JSON. A line feed is none inside a line. */
function space(start: number): number {
  let at = start;
  let c = b[at];
  while (c === 0x20 || c === 0x09 || c === 0x0d) {
    at += 1;
    c = b[at];
  }
  return at;
}

/** The same, where there is mostly none. Every failed walk comes by as well: in here the engine has seen both ways early. */
function skip(at: number): number {
  return byte(at) > 0x20 ? at : space(at);
}

/** Walks from behind a property name over the colon, up to the value. */
function colon(start: number): number {
  if (b[start] === 0x3a && byte(start + 1) > 0x20) return start + 1;
  const at = space(start);
  return b[at] === 0x3a ? space(at + 1) : stop;
}

/** Walks over a slash, which PHP writes behind a backslash. */
function slash(at: number): number {
  if (b[at] === 0x2f) return at + 1;
  return b[at] === 0x5c && b[at + 1] === 0x2f ? at + 2 : stop;
}

/** The character that was walked over last, of those that are not written as one byte. */
let point = 0;

/** Where the last escapeAt ended. */
let escaped = -1;

/** What a joiner may stand behind, as the slow path has it. */
const joinable = /^(?:\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;

/** Forgets the escapes of the line before. */
function forgetEscapes(): void {
  escaped = -1;
}

/** Walks over a character of several bytes (Unicode, table 3-7) that is neither hidden nor turns the text around. */
function wide(at: number): number {
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
function escapeAt(at: number): number {
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
function isHidden(character: number, at: number): boolean {
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
function string(start: number): number {
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
function text(at: number, most: number): number {
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
function dataset(start: number): number {
  let at = start;
  if (byte(at) < 0x41) return stop;
  while (ofScheme[byte(at)] === 1) at += 1;
  if (b[at] !== 0x3a) return stop;
  const end = iri(at + 1, 0x23);
  return b[end] === 0x23 && end > at + 1 ? end + 1 : stop;
}

/** Walks over the address of a page of so many bytes at most. */
function webUrl(at: number, most: number): number {
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
function jsonPointer(start: number, most: number): number {
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

const daysOfMonth = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Stands for two characters that are no digits; more than any two digits. */
const none = 100;

/** Walks over a date of the specification: a year, a month, a day of the calendar, or a minute or second of one. */
function partialDate(start: number): number {
  const century = pair(start + 1);
  const year = pair(start + 3);
  if (b[start] !== 0x22 || century === none || year === none || century + year === 0) return stop;
  let at = start + 5;
  if (b[at] === 0x2d) {
    const month = pair(at + 1);
    if (month === 0 || month > 12) return stop;
    at += 3;
    if (b[at] === 0x2d) {
      const day = pair(at + 1);
      if (day === 0 || day > daysIn(month, century, year)) return stop;
      at += 3;
      if (b[at] === 0x54) {
        at = clock(at + 1);
        return b[at] === 0x22 ? at + 1 : stop;
      }
    }
  }
  if (b[at] === 0x3f || b[at] === 0x7e || b[at] === 0x25) at += 1;
  return b[at] === 0x22 ? at + 1 : stop;
}

function pair(at: number): number {
  const tens = byte(at) - 0x30;
  const ones = byte(at + 1) - 0x30;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? none : 10 * tens + ones;
}

function daysIn(month: number, century: number, year: number): number {
  const isLeap = (year === 0 ? century : year) % 4 === 0;
  return month === 2 && isLeap ? 29 : (daysOfMonth[month] as number);
}

/** Walks over a time of day, and the offset from UTC where there is one. */
function clock(start: number): number {
  if (pair(start) > 23 || b[start + 2] !== 0x3a || pair(start + 3) > 59) return stop;
  let at = start + 5;
  if (b[at] === 0x3a) at = pair(at + 1) > 59 ? stop : at + 3;
  if (b[at] === 0x5a) return at + 1;
  if (b[at] !== 0x2b && b[at] !== 0x2d) return at;
  const hours = pair(at + 1);
  const minutes = pair(at + 4);
  if (b[at + 3] !== 0x3a || minutes > 59 || hours > 14 || (hours === 14 && minutes > 0)) return stop;
  return at + 6;
}

/** Walks over a place in a recording: hours, minutes and seconds. */
function timecode(start: number): number {
  if (b[start] !== 0x22 || pair(start + 1) === none) return stop;
  let at = start + 3;
  if (byte(at) >= 0x30 && byte(at) <= 0x39) at += 1;
  const isWritten = b[at] === 0x3a && b[at + 3] === 0x3a && b[at + 6] === 0x22;
  return isWritten && pair(at + 1) < 60 && pair(at + 4) < 60 ? at + 7 : stop;
}

/** Walks over the digest of a file. */
function digest(start: number): number {
  for (let at = 0; at < prefix.length; at += 1) if (b[start + 1 + at] !== prefix[at]) return stop;
  const end = start + 1 + prefix.length + 64;
  for (let at = end - 64; at < end; at += 1) {
    const c = byte(at);
    if (c < 0x30 || c > 0x66 || (c > 0x39 && c < 0x61)) return stop;
  }
  return b[start] === 0x22 && b[end] === 0x22 ? end + 1 : stop;
}

const prefix = Uint8Array.from('sha256:', (letter) => letter.charCodeAt(0));

/** So many characters of a plain number are exact whatever they are, as the slow path knows. */
const mostDigits = 15;

/** Walks over a number that means what it says and lies between two whole ones. */
function number(start: number, least: number, most: number, isWhole: boolean): number {
  const isNegative = b[start] === 0x2d;
  let at = isNegative ? start + 1 : start;
  const first = at;
  let size = 0;
  for (let c = byte(at); c >= 0x30 && c <= 0x39; c = byte(at)) {
    size = 10 * size + c - 0x30;
    at += 1;
  }
  if (at === first || (b[first] === 0x30 && at > first + 1)) return stop;
  if (b[at] === 0x2e) {
    const point = at;
    let isBroken = false;
    at += 1;
    for (let c = byte(at); c >= 0x30 && c <= 0x39; c = byte(at)) {
      if (c > 0x30) isBroken = true;
      at += 1;
    }
    if (at === point + 1) return stop;
    // Whatever is behind the point, the bounds are whole.
    if (isBroken) size += 0.5;
    if (isBroken && isWhole) return stop;
  }
  if (at - start > mostDigits || b[at] === 0x65 || b[at] === 0x45) return long(start, least, most, isWhole);
  const value = isNegative ? -size : size;
  return value >= least && value <= most ? at : stop;
}

/** A long number, or one with an exponent, is exact where it is written as it would be written again. */
function long(start: number, least: number, most: number, isWhole: boolean): number {
  let written = '';
  let at = start;
  for (let c = byte(at); isOfNumber(c) && at < start + 32; c = byte(at)) {
    written += String.fromCharCode(c);
    at += 1;
  }
  const value = Number(written);
  if (String(value) !== written || !(value >= least && value <= most)) return stop;
  return isWhole && !Number.isSafeInteger(value) ? stop : at;
}

function isOfNumber(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || c === 0x2b || c === 0x2d || c === 0x2e || c === 0x45 || c === 0x65;
}

/** Free JSON is followed so deep, and over so many properties of one object. */
const deepest = 32;
const widest = 64;
/** What the slow path reads of a list. */
const mostItems = 100_000;

/** Of the objects that are open, what the names of their properties come to. */
const names = new Int32Array(deepest * widest + widest);
let held = 0;
let name = 0;

/** Forgets the objects of a line that was left in the middle. */
function forgetNames(): void {
  held = 0;
}

/** Walks over any JSON value that is not too deep, too wide, or doubtful. */
function json(at: number, depth: number): number {
  const c = byte(at);
  if (c === 0x22) return string(at + 1);
  if (c === 0x7b) return object(at, depth);
  if (c === 0x5b) return list(at, depth);
  if (c === 0x74) return view.getInt32(at, true) === 0x65757274 ? at + 4 : stop;
  if (c === 0x66) return view.getInt32(at + 1, true) === 0x65736c61 ? at + 5 : stop;
  if (c === 0x6e) return view.getInt32(at, true) === 0x6c6c756e ? at + 4 : stop;
  return number(at, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, false);
}

function list(start: number, depth: number): number {
  let at = space(start + 1);
  if (b[at] === 0x5d) return at + 1;
  for (let count = 0; count < mostItems && depth < deepest; count += 1) {
    at = space(json(at, depth + 1));
    if (b[at] === 0x5d) return at + 1;
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
  return stop;
}

function object(start: number, depth: number): number {
  const first = held;
  let at = space(start + 1);
  if (b[at] === 0x7d) return at + 1;
  while (depth < deepest) {
    at = key(at);
    if (!isNew(first)) return stop;
    at = space(json(colon(at), depth + 1));
    if (b[at] === 0x7d) {
      held = first;
      return at + 1;
    }
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
  return stop;
}

/** Walks over an object of extensions: any JSON under names that say whose they are. */
function extensions(start: number): number {
  const first = held;
  if (b[start] !== 0x7b) return stop;
  let at = space(start + 1);
  if (b[at] === 0x7d) return at + 1;
  for (;;) {
    if (domain(at) === stop && webUrl(at, 2000) === stop) return stop;
    at = key(at);
    if (!isNew(first)) return stop;
    at = space(json(colon(at), 0));
    if (b[at] === 0x7d) {
      held = first;
      return at + 1;
    }
    if (b[at] !== 0x2c) return stop;
    at = space(at + 1);
  }
}

/** Whether an object has no other property of this name. Two names that come to the same number may be one. */
function isNew(first: number): boolean {
  for (let at = first; at < held; at += 1) if (names[at] === name) return false;
  if (held - first === widest) return false;
  names[held] = name;
  held += 1;
  return true;
}

/** Walks over the name of a property, and adds up its characters however they are written. */
function key(start: number): number {
  if (b[start] !== 0x22) return stop;
  let at = start + 1;
  let sum = 0;
  for (;;) {
    const c = byte(at);
    if (c === 0x22) break;
    if (c < 0x20 || c === 0x7f) return stop;
    const isPlain = c < 0x80 && c !== 0x5c;
    at = isPlain ? at + 1 : c === 0x5c ? escapeAt(at) : wide(at);
    sum = Math.imul(sum ^ (isPlain ? c : point), 0x5bd1e995) + 1;
    sum ^= sum >>> 13;
  }
  name = sum;
  return at + 1;
}

/** Walks over the name of a domain, the largest part first: labels of letters, digits and hyphens, divided by dots. */
function domain(start: number): number {
  let at = start + 1;
  let dots = 0;
  let isOpen = true;
  if (b[start] !== 0x22 || !isLetter(byte(at))) return stop;
  for (; ; at += 1) {
    const c = byte(at);
    if (isLetter(c) || (c >= 0x30 && c <= 0x39)) isOpen = false;
    else if (isOpen) return stop;
    else if (c === 0x2d || c === 0x2e) isOpen = true;
    else return c === 0x22 && dots > 0 ? at + 1 : stop;
    if (c === 0x2e) dots += 1;
  }
}

function isLetter(c: number): boolean {
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x7a;
}

/** Codes that were looked up and found, each in the place that its letters come to. Data repeats few codes often. */
const places = 1024;
const size = 64;
/** No code has more letters. */
const mostLetters = 100;
const found = new Uint8Array(places * size);

/** Walks over a code of one of the lists. */
function code(start: number, list: number): number {
  if (b[start] !== 0x22) return stop;
  let end = start + 1;
  let sum = list;
  for (let c = byte(end); c !== 0x22; c = byte(end)) {
    if (c <= 0x20 || c >= 0x7f) return stop;
    if (c === 0x5c && b[end + 1] !== 0x2f) return stop;
    sum = Math.imul(sum ^ c, 0x5bd1e995);
    sum ^= sum >>> 15;
    end += 1;
  }
  const length = end - start - 1;
  if (length > mostLetters) return stop;
  const place = (sum & (places - 1)) * size;
  if (isFound(place, list, start + 1, length)) return end + 1;
  return isKnown(list, asciiText(start + 1, end)) ? keep(place, list, start + 1, length) : stop;
}

function isFound(place: number, list: number, start: number, length: number): boolean {
  if (found[place] !== list + 1 || found[place + 1] !== length) return false;
  for (let at = 0; at < length; at += 1) if (found[place + 2 + at] !== b[start + at]) return false;
  return true;
}

function keep(place: number, list: number, start: number, length: number): number {
  if (length <= size - 2) {
    found[place] = list + 1;
    found[place + 1] = length;
    for (let at = 0; at < length; at += 1) found[place + 2 + at] = byte(start + at);
  }
  return start + length + 1;
}

/** What is written between two offsets in ASCII, where a backslash stands before slashes only. */
function asciiText(start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) if (b[at] !== 0x5c) text += String.fromCharCode(byte(at));
  return text;
}

/** A scheme whose identifiers are known has no longer name. */
const longestScheme = 8;

/** Whether an identifier is sound, its scheme and its value standing between these offsets. */
function isIdentifier(scheme: number, schemeEnd: number, value: number, valueEnd: number): boolean {
  if (!isPlain(scheme, schemeEnd)) return false;
  if (schemeEnd - scheme > longestScheme) return true;
  const letter = byte(scheme) | 0x20;
  if (letter === 0x77 && isWikidata(value, valueEnd) && schemeEnd - scheme === longestScheme) return true;
  if (letter === 0x69 && schemeEnd - scheme === 4 && isIsni(value, valueEnd)) return true;
  if (letter === 0x6f && schemeEnd - scheme === 5 && isOrcid(value, valueEnd)) return true;
  if (letter === 0x6c && schemeEnd - scheme === 3 && isLei(value, valueEnd)) return true;
  if (letter === 0x76 && schemeEnd - scheme === 4 && isViaf(value, valueEnd)) return true;
  if (letter === 0x72 && schemeEnd - scheme === 3 && isRor(value, valueEnd)) return true;
  return isSoundSlowly(scheme, schemeEnd, value, valueEnd);
}

/** Any other identifier, or one that is perhaps malformed. */
function isSoundSlowly(scheme: number, schemeEnd: number, value: number, valueEnd: number): boolean {
  const name = asciiText(scheme, schemeEnd);
  if (malformedIdentifier({ scheme: name, value: '' }) === undefined) return true;
  if (!isPlain(value, valueEnd)) return false;
  return malformedIdentifier({ scheme: name, value: asciiText(value, valueEnd) }) === undefined;
}

/** Whether there is nothing but ASCII, and no escapes but those of slashes. */
function isPlain(start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const c = byte(at);
    if (c >= 0x80 || (c === 0x5c && byte(at + 1) !== 0x2f)) return false;
  }
  return true;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** Q and a number. */
function isWikidata(start: number, end: number): boolean {
  return b[start] === 0x51 && isViaf(start + 1, end);
}

/** A number of 22 digits at most. */
function isViaf(start: number, end: number): boolean {
  if (b[start] === 0x30 || end === start || end - start > 22) return false;
  for (let at = start; at < end; at += 1) if (!isDigit(byte(at))) return false;
  return true;
}

/** Four groups of four digits, joined by hyphens, perhaps behind an address. */
function isOrcid(first: number, end: number): boolean {
  const start = behind(first, addressOfOrcid);
  const isJoined = b[start + 4] === 0x2d && b[start + 9] === 0x2d && b[start + 14] === 0x2d;
  return isJoined && end - start === 19 && isIsni(start, end);
}

const addressOfOrcid = asciiOf('https://orcid.org/');
const addressOfRor = asciiOf('https://ror.org/');

function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The offset behind some bytes, where they stand there. */
function behind(start: number, bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) if (b[start + at] !== bytes[at]) return start;
  return start + bytes.length;
}

/** Sixteen digits in groups of four, the last of which may be X and follows from the others (ISO 7064, MOD 11-2). */
function isIsni(start: number, end: number): boolean {
  let at = start;
  let sum = 0;
  for (let place = 0; place < 15; place += 1) {
    const isBetween = place > 0 && place % 4 === 0 && (b[at] === 0x20 || b[at] === 0x2d);
    if (isBetween) at += 1;
    if (!isDigit(byte(at))) return false;
    sum = (sum + byte(at) - 0x30) * 2;
    at += 1;
  }
  const check = (12 - (sum % 11)) % 11;
  return at + 1 === end && b[at] === (check === 10 ? 0x58 : 0x30 + check);
}

/** Eighteen capital letters or digits and two check digits (ISO 7064, MOD 97-10). */
function isLei(start: number, end: number): boolean {
  if (end - start !== 20 || !isDigit(byte(end - 2)) || !isDigit(byte(end - 1))) return false;
  let rest = 0;
  for (let at = start; at < end; at += 1) {
    const c = byte(at);
    if (isDigit(c)) rest = (rest * 10 + c - 0x30) % 97;
    else if (c >= 0x41 && c <= 0x5a) rest = (rest * 100 + c - 0x37) % 97;
    else return false;
  }
  return rest === 1;
}

const ofRor = new Int8Array(128).fill(-1);
for (const [digit, letter] of [...'0123456789abcdefghjkmnpqrstvwxyz'].entries())
ofRor[letter.charCodeAt(0)] = digit;

/** Zero, six letters or digits, and two check digits over all seven to the base 32, perhaps behind an address. */
function isRor(first: number, end: number): boolean {
  const start = behind(first, addressOfRor);
  if (end - start !== 9 || b[start] !== 0x30 || !isDigit(byte(end - 2)) || !isDigit(byte(end - 1)))
  return false;
  let sum = 0;
  for (let at = start + 1; at < end - 2; at += 1) {
    const digit = ofRor[byte(at)] as number;
    if (digit < 0) return false;
    sum = sum * 32 + digit;
  }
  const check = 10 * (byte(end - 2) - 0x30) + byte(end - 1) - 0x30;
  return check === 98 - (((sum % 97) * 100) % 97);
}

/** Letters and digits of the names that records have, and what may stand between two of them. */
const letter = 1;
const between = 2;
const ofName = new Uint8Array(256);
for (let c = 0x61; c <= 0x7a; c += 1) ofName[c] = letter;
for (let c = 0x30; c <= 0x39; c += 1) ofName[c] = letter;
ofName[0x2d] = between;
ofName[0x2e] = between;

/** Walks over the id of a record of one of some types, of so many bytes at most. */
function id(at: number, types: number, most: number): number {
  const end = b[at] === 0x22 ? named(at + 1, types) : stop;
  return end - at - 2 > most ? stop : end;
}

/** Walks over a reference to a record of one of some types, in this dataset or in another one. */
function reference(at: number, types: number, most: number): number {
  if (b[at] !== 0x22) return stop;
  const here = named(at + 1, types);
  const end = here === stop ? named(dataset(at + 1), types) : here;
  return end - at - 2 > most ? stop : end;
}

function named(start: number, types: number): number {
  const type = recordType(start);
  if (((types >> type) & 1) === 0) return stop;
  let at = slash(start + (typeLengths[type] as number));
  for (;;) {
    if (ofName[byte(at)] !== letter) return stop;
    do at += 1;
    while (ofName[byte(at)] === letter);
    const c = byte(at);
    if (c === 0x22) return at + 1;
    if (ofName[c] !== between) return stop;
    at += 1;
  }
}

function isKnown(list: number, code: string): boolean {
  switch (list) {
    case 0: return code.length <= 100 && new RegExp("^[A-Z]{2}(?:[A-Z]{2})?$", 'u').test(code) && isCountryCode(code);
    case 1: return code.length <= 100 && new RegExp("^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$", 'u').test(code) && unknownSubtag(code) === undefined;
    case 2: return code.length <= 100 && new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", 'u').test(code) && isTimeZone(code);
    case 3: return code.length <= 100 && new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*)*$", 'u').test(code) && misspelledTopic(code) === undefined;
    default: return false;
  }
}

function recordType(at: number): number {
  switch (b[at + 1]) {
    case 0x69: {
      if (view.getInt32(at, true) !== 0x69736976 || view.getInt32(at + 1, true) !== 0x74697369) return 9;
      return 0;
    }
    case 0x65: {
      if (view.getInt32(at, true) !== 0x7465656d || view.getInt32(at + 3, true) !== 0x676e6974) return 9;
      return 1;
    }
    case 0x66: {
      if (view.getInt32(at, true) !== 0x6966666f || view.getInt32(at + 4, true) !== 0x6c616963) return 9;
      return 2;
    }
    case 0x72: {
      if (view.getInt32(at, true) !== 0x6167726f || view.getInt32(at + 4, true) !== 0x617a696e || view.getInt32(at + 8, true) !== 0x6e6f6974) return 9;
      return 3;
    }
    case 0x6f: {
      switch (b[at]) {
        case 0x70: {
          if (view.getInt32(at, true) !== 0x69736f70 || view.getInt32(at + 4, true) !== 0x6e6f6974) return 9;
          return 4;
        }
        case 0x73: {
          if (view.getInt32(at, true) !== 0x72756f73 || view.getInt32(at + 2, true) !== 0x65637275) return 9;
          return 8;
        }
        default:
        return 9;
      }
    }
    case 0x6e: {
      if (view.getInt32(at, true) !== 0x74696e69 || view.getInt32(at + 4, true) !== 0x69746169 || view.getInt32(at + 6, true) !== 0x65766974) return 9;
      return 5;
    }
    case 0x74: {
      if (view.getInt32(at, true) !== 0x74617473 || view.getInt32(at + 4, true) !== 0x6e656d65 || view.getInt32(at + 5, true) !== 0x746e656d) return 9;
      return 6;
    }
    case 0x75: {
      if (view.getInt32(at, true) !== 0x6374756f || view.getInt32(at + 3, true) !== 0x656d6f63) return 9;
      return 7;
    }
    default:
    return 9;
  }
}

const typeLengths = Uint8Array.of(5, 7, 8, 12, 8, 10, 9, 7, 6);

let whenStart = -1;
let whenStartEnd = -1;
let whenEnd = -1;
let whenEndEnd = -1;
let identifierScheme = -1;
let identifierSchemeEnd = -1;
let identifierValue = -1;
let identifierValueEnd = -1;

function walkName(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x76: {
        if (view.getInt32(at + 1, true) !== 0x756c6176 || view.getInt32(at + 1 + 2, true) !== 0x2265756c) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 7);
        at = text(at, 100000);
        break;
      }
      case 0x6c: {
        if (view.getInt32(at + 1, true) !== 0x676e616c || view.getInt32(at + 1 + 1, true) !== 0x22676e61) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 6);
        at = code(at, 1);
        break;
      }
      case 0x6b: {
        if (view.getInt32(at + 1, true) !== 0x646e696b || view.getInt32(at + 1 + 1, true) !== 0x22646e69) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = walkNameKind(at);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkNameKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 1]) {
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x65746c61 || view.getInt32(start + 1 + 4, true) !== 0x74616e72 || view.getInt32(start + 1 + 8, true) !== 0x22657669) return stop;
      return start + 13;
    }
    case 0x66: {
      if (view.getInt32(start + 1, true) !== 0x6966666f || view.getInt32(start + 1 + 4, true) !== 0x6c616963 || view.getInt32(start + 1 + 5, true) !== 0x226c6169) return stop;
      return start + 10;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x74726962 || view.getInt32(start + 1 + 2, true) !== 0x22687472) return stop;
      return start + 7;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x6f726361 || view.getInt32(start + 1 + 4, true) !== 0x226d796e) return stop;
      return start + 9;
    }
    case 0x78: {
      if (view.getInt32(start + 1, true) !== 0x61707865 || view.getInt32(start + 1 + 4, true) !== 0x6f69736e || view.getInt32(start + 1 + 6, true) !== 0x226e6f69) return stop;
      return start + 11;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x6e617274 || view.getInt32(start + 1 + 4, true) !== 0x74696c73 || view.getInt32(start + 1 + 8, true) !== 0x74617265 || view.getInt32(start + 1 + 12, true) !== 0x226e6f69) return stop;
      return start + 17;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6d726f66 || view.getInt32(start + 1 + 3, true) !== 0x2272656d) return stop;
      return start + 8;
    }
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x732d7361 || view.getInt32(start + 1 + 4, true) !== 0x65746174 || view.getInt32(start + 1 + 6, true) !== 0x22646574) return stop;
      return start + 11;
    }
    default:
    return stop;
  }
}

function walkListOfName(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkName(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkParty(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x77: {
        if (view.getInt32(at + 1, true) !== 0x226f6877) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 5);
        at = reference(at, 300, 2200);
        break;
      }
      case 0x64: {
        if (view.getInt32(at + 1, true) !== 0x63736564 || view.getInt32(at + 1 + 4, true) !== 0x74706972 || view.getInt32(at + 1 + 8, true) !== 0x226e6f69) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 13);
        at = text(at, 100000);
        break;
      }
      case 0x63: {
        switch (b[at + 1 + 1]) {
          case 0x6f: {
            if (view.getInt32(at + 1, true) !== 0x6e756f63 || view.getInt32(at + 1 + 2, true) !== 0x22746e75) return stop;
            if ((has & 4) !== 0) return stop;
            has |= 4;
            at = colon(at + 7);
            at = walkPartyCount(at);
            break;
          }
          case 0x61: {
            if (view.getInt32(at + 1, true) !== 0x61706163 || view.getInt32(at + 1 + 4, true) !== 0x79746963 || view.getInt32(at + 1 + 5, true) !== 0x22797469) return stop;
            if ((has & 64) !== 0) return stop;
            has |= 64;
            at = colon(at + 10);
            at = walkPartyCapacity(at);
            break;
          }
          default:
          return stop;
        }
        break;
      }
      case 0x70: {
        if (view.getInt32(at + 1, true) !== 0x69736f70 || view.getInt32(at + 1 + 4, true) !== 0x6e6f6974 || view.getInt32(at + 1 + 5, true) !== 0x226e6f69) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 10);
        at = reference(at, 16, 2200);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x65426e6f || view.getInt32(at + 1 + 4, true) !== 0x666c6168 || view.getInt32(at + 1 + 7, true) !== 0x22664f66) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 12);
        at = reference(at, 40, 2200);
        break;
      }
      case 0x72: {
        if (view.getInt32(at + 1, true) !== 0x656c6f72 || view.getInt32(at + 1 + 1, true) !== 0x22656c6f) return stop;
        if ((has & 32) !== 0) return stop;
        has |= 32;
        at = colon(at + 6);
        at = walkPartyRole(at);
        break;
      }
      case 0x61: {
        if (view.getInt32(at + 1, true) !== 0x65747461 || view.getInt32(at + 1 + 4, true) !== 0x6e61646e || view.getInt32(at + 1 + 7, true) !== 0x2265636e) return stop;
        if ((has & 128) !== 0) return stop;
        has |= 128;
        at = colon(at + 12);
        at = walkAttendance(at);
        break;
      }
      case 0x6d: {
        if (view.getInt32(at + 1, true) !== 0x65646f6d || view.getInt32(at + 1 + 1, true) !== 0x2265646f) return stop;
        if ((has & 256) !== 0) return stop;
        has |= 256;
        at = colon(at + 6);
        at = walkPartyMode(at);
        break;
      }
      case 0x73: {
        switch (b[at + 1 + 1]) {
          case 0x75: {
            if (view.getInt32(at + 1, true) !== 0x73627573 || view.getInt32(at + 1 + 4, true) !== 0x75746974 || view.getInt32(at + 1 + 8, true) !== 0x46736574 || view.getInt32(at + 1 + 11, true) !== 0x22726f46) return stop;
            if ((has & 512) !== 0) return stop;
            has |= 512;
            at = colon(at + 16);
            at = reference(at, 20, 2200);
            break;
          }
          case 0x74: {
            if (view.getInt32(at + 1, true) !== 0x72617473 || view.getInt32(at + 1 + 2, true) !== 0x22747261) return stop;
            if ((has & 1024) !== 0) return stop;
            has |= 1024;
            at = colon(at + 7);
            at = partialDate(at);
            break;
          }
          default:
          return stop;
        }
        break;
      }
      case 0x65: {
        if (view.getInt32(at + 1, true) !== 0x22646e65) return stop;
        if ((has & 2048) !== 0) return stop;
        has |= 2048;
        at = colon(at + 5);
        at = partialDate(at);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 4096) !== 0) return stop;
        has |= 4096;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  if ((has & 2) === 2) return (has & 1) === 0 ? at + 1 : stop;
  return stop;
}

function walkPartyCount(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 1]) {
      case 0x69: {
        if (view.getInt32(at + 1, true) !== 0x226e696d) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 5);
        at = number(at, 0, 9007199254740991, true);
        break;
      }
      case 0x61: {
        if (view.getInt32(at + 1, true) !== 0x2278616d) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 5);
        at = number(at, 0, 9007199254740991, true);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkPartyCapacity(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6966666f || view.getInt32(start + 1 + 4, true) !== 0x6c616963 || view.getInt32(start + 1 + 5, true) !== 0x226c6169) return stop;
      return start + 10;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x73726570 || view.getInt32(start + 1 + 4, true) !== 0x6c616e6f || view.getInt32(start + 1 + 5, true) !== 0x226c616e) return stop;
      return start + 10;
    }
    default:
    return stop;
  }
}

function walkPartyRole(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 2]) {
    case 0x61: {
      switch (b[start + 1]) {
        case 0x68: {
          if (view.getInt32(start + 1, true) !== 0x64616568 || view.getInt32(start + 1 + 1, true) !== 0x22646165) return stop;
          return start + 6;
        }
        case 0x63: {
          if (view.getInt32(start + 1, true) !== 0x69616863 || view.getInt32(start + 1 + 2, true) !== 0x22726961) return stop;
          return start + 7;
        }
        case 0x67: {
          if (view.getInt32(start + 1, true) !== 0x72617567 || view.getInt32(start + 1 + 4, true) !== 0x6f746e61 || view.getInt32(start + 1 + 6, true) !== 0x22726f74) return stop;
          return start + 11;
        }
        default:
        return stop;
      }
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x626d656d || view.getInt32(start + 1 + 3, true) !== 0x22726562) return stop;
      return start + 8;
    }
    case 0x73: {
      switch (b[start + 1]) {
        case 0x68: {
          if (view.getInt32(start + 1, true) !== 0x74736f68 || view.getInt32(start + 1 + 1, true) !== 0x2274736f) return stop;
          return start + 6;
        }
        case 0x6f: {
          if (view.getInt32(start + 1, true) !== 0x6573626f || view.getInt32(start + 1 + 4, true) !== 0x72657672 || view.getInt32(start + 1 + 5, true) !== 0x22726576) return stop;
          return start + 10;
        }
        default:
        return stop;
      }
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x6964656d || view.getInt32(start + 1 + 4, true) !== 0x726f7461 || view.getInt32(start + 1 + 5, true) !== 0x22726f74) return stop;
      return start + 10;
    }
    case 0x65: {
      switch (b[start + 1]) {
        case 0x67: {
          if (view.getInt32(start + 1, true) !== 0x73657567 || view.getInt32(start + 1 + 2, true) !== 0x22747365) return stop;
          return start + 7;
        }
        case 0x73: {
          if (view.getInt32(start + 1, true) !== 0x61657073 || view.getInt32(start + 1 + 4, true) !== 0x2272656b) return stop;
          return start + 9;
        }
        default:
        return stop;
      }
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x70707573 || view.getInt32(start + 1 + 4, true) !== 0x2274726f) return stop;
      return start + 9;
    }
    case 0x72: {
      switch (b[start + 1 + 4]) {
        case 0x79: {
          if (view.getInt32(start + 1, true) !== 0x74726170 || view.getInt32(start + 1 + 2, true) !== 0x22797472) return stop;
          return start + 7;
        }
        case 0x6e: {
          if (view.getInt32(start + 1, true) !== 0x74726170 || view.getInt32(start + 1 + 4, true) !== 0x2272656e) return stop;
          return start + 9;
        }
        default:
        return stop;
      }
    }
    case 0x67: {
      if (view.getInt32(start + 1, true) !== 0x6e676973 || view.getInt32(start + 1 + 4, true) !== 0x726f7461 || view.getInt32(start + 1 + 6, true) !== 0x2279726f) return stop;
      return start + 11;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6e746977 || view.getInt32(start + 1 + 4, true) !== 0x22737365) return stop;
      return start + 9;
    }
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x6e756f66 || view.getInt32(start + 1 + 4, true) !== 0x22726564) return stop;
      return start + 9;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x72636573 || view.getInt32(start + 1 + 4, true) !== 0x72617465 || view.getInt32(start + 1 + 8, true) !== 0x22746169) return stop;
      return start + 13;
    }
    case 0x68: {
      if (view.getInt32(start + 1, true) !== 0x6568746f || view.getInt32(start + 1 + 2, true) !== 0x22726568) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

function walkAttendance(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 1]) {
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x65747461 || view.getInt32(start + 1 + 4, true) !== 0x6465646e || view.getInt32(start + 1 + 5, true) !== 0x22646564) return stop;
      return start + 10;
    }
    case 0x78: {
      if (view.getInt32(start + 1, true) !== 0x65707865 || view.getInt32(start + 1 + 4, true) !== 0x64657463 || view.getInt32(start + 1 + 5, true) !== 0x22646574) return stop;
      return start + 10;
    }
    case 0x62: {
      if (view.getInt32(start + 1, true) !== 0x65736261 || view.getInt32(start + 1 + 3, true) !== 0x22746e65) return stop;
      return start + 8;
    }
    default:
    return stop;
  }
}

function walkPartyMode(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x702d6e69 || view.getInt32(start + 1 + 4, true) !== 0x6f737265 || view.getInt32(start + 1 + 6, true) !== 0x226e6f73) return stop;
      return start + 11;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x6f6d6572 || view.getInt32(start + 1 + 3, true) !== 0x2265746f) return stop;
      return start + 8;
    }
    default:
    return stop;
  }
}

function walkListOfParty(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkParty(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkWhen(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;
  whenStart = -1;
  whenStartEnd = -1;
  whenEnd = -1;
  whenEndEnd = -1;
  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 1]) {
      case 0x74: {
        if (view.getInt32(at + 1, true) !== 0x72617473 || view.getInt32(at + 1 + 2, true) !== 0x22747261) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 7);
        whenStart = at;
        at = partialDate(at);
        whenStartEnd = at;
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x22646e65) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 5);
        whenEnd = at;
        at = partialDate(at);
        whenEndEnd = at;
        break;
      }
      case 0x78: {
        if (view.getInt32(at + 1, true) !== 0x65747865 || view.getInt32(at + 1 + 3, true) !== 0x22746e65) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 8);
        at = walkExtent(at);
        break;
      }
      case 0x69: {
        if (view.getInt32(at + 1, true) !== 0x656d6974 || view.getInt32(at + 1 + 4, true) !== 0x656e6f5a || view.getInt32(at + 1 + 5, true) !== 0x22656e6f) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 10);
        at = code(at, 2);
        break;
      }
      case 0x73: {
        if (view.getInt32(at + 1, true) !== 0x74537361 || view.getInt32(at + 1 + 4, true) !== 0x64657461 || view.getInt32(at + 1 + 5, true) !== 0x22646574) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 10);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  return (has & 19) !== 0 ? at + 1 : stop;
}

function walkExtent(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6f726874 || view.getInt32(start + 1 + 4, true) !== 0x6f686775 || view.getInt32(start + 1 + 7, true) !== 0x2274756f) return stop;
      return start + 12;
    }
    case 0x77: {
      if (view.getInt32(start + 1, true) !== 0x68746977 || view.getInt32(start + 1 + 3, true) !== 0x226e6968) return stop;
      return start + 8;
    }
    default:
    return stop;
  }
}

function walkListOfWhen(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkWhen(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkPlace(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 2]) {
      case 0x6d: {
        if (view.getInt32(at + 1, true) !== 0x656d616e || view.getInt32(at + 1 + 1, true) !== 0x22656d61) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x756e6576 || view.getInt32(at + 1 + 2, true) !== 0x2265756e) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 7);
        at = text(at, 100000);
        break;
      }
      case 0x74: {
        if (view.getInt32(at + 1, true) !== 0x79746963 || view.getInt32(at + 1 + 1, true) !== 0x22797469) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      case 0x67: {
        if (view.getInt32(at + 1, true) !== 0x69676572 || view.getInt32(at + 1 + 3, true) !== 0x226e6f69) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 8);
        at = text(at, 100000);
        break;
      }
      case 0x75: {
        if (view.getInt32(at + 1, true) !== 0x6e756f63 || view.getInt32(at + 1 + 4, true) !== 0x22797274) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 9);
        at = code(at, 0);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x226f6567) return stop;
        if ((has & 32) !== 0) return stop;
        has |= 32;
        at = colon(at + 5);
        at = walkGeoPoint(at);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  return at + 1;
}

function walkGeoPoint(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 1]) {
      case 0x61: {
        if (view.getInt32(at + 1, true) !== 0x2274616c) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 5);
        at = number(at, -90, 90, false);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x226e6f6c) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 5);
        at = number(at, -180, 180, false);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 3) === 3) return at + 1;
  return stop;
}

function walkListOfInitiativeReference(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = reference(at, 32, 2200);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkVisitType(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x74617473 || view.getInt32(start + 1 + 2, true) !== 0x22657461) return stop;
      return start + 7;
    }
    case 0x6f: {
      switch (b[start + 1 + 1]) {
        case 0x66: {
          switch (b[start + 1 + 8]) {
            case 0x22: {
              if (view.getInt32(start + 1, true) !== 0x6966666f || view.getInt32(start + 1 + 4, true) !== 0x6c616963 || view.getInt32(start + 1 + 5, true) !== 0x226c6169) return stop;
              return start + 10;
            }
            case 0x2d: {
              if (view.getInt32(start + 1, true) !== 0x6966666f || view.getInt32(start + 1 + 4, true) !== 0x6c616963 || view.getInt32(start + 1 + 8, true) !== 0x726f772d || view.getInt32(start + 1 + 12, true) !== 0x676e696b || view.getInt32(start + 1 + 13, true) !== 0x22676e69) return stop;
              return start + 18;
            }
            default:
            return stop;
          }
        }
        case 0x74: {
          if (view.getInt32(start + 1, true) !== 0x6568746f || view.getInt32(start + 1 + 2, true) !== 0x22726568) return stop;
          return start + 7;
        }
        default:
        return stop;
      }
    }
    case 0x77: {
      if (view.getInt32(start + 1, true) !== 0x6b726f77 || view.getInt32(start + 1 + 4, true) !== 0x22676e69) return stop;
      return start + 9;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x76697270 || view.getInt32(start + 1 + 4, true) !== 0x22657461) return stop;
      return start + 9;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x6f666e69 || view.getInt32(start + 1 + 4, true) !== 0x6c616d72 || view.getInt32(start + 1 + 5, true) !== 0x226c616d) return stop;
      return start + 10;
    }
    case 0x67: {
      if (view.getInt32(start + 1, true) !== 0x73657567 || view.getInt32(start + 1 + 2, true) !== 0x22747365) return stop;
      return start + 7;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6e617274 || view.getInt32(start + 1 + 4, true) !== 0x22746973) return stop;
      return start + 9;
    }
    case 0x63: {
      switch (b[start + 1 + 1]) {
        case 0x6f: {
          if (view.getInt32(start + 1, true) !== 0x72756f63 || view.getInt32(start + 1 + 4, true) !== 0x79736574 || view.getInt32(start + 1 + 5, true) !== 0x22797365) return stop;
          return start + 10;
        }
        case 0x65: {
          if (view.getInt32(start + 1, true) !== 0x65726563 || view.getInt32(start + 1 + 4, true) !== 0x696e6f6d || view.getInt32(start + 1 + 7, true) !== 0x226c6169) return stop;
          return start + 12;
        }
        default:
        return stop;
      }
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x746c756d || view.getInt32(start + 1 + 4, true) !== 0x74616c69 || view.getInt32(start + 1 + 8, true) !== 0x6c617265 || view.getInt32(start + 1 + 12, true) !== 0x7474612d || view.getInt32(start + 1 + 16, true) !== 0x61646e65 || view.getInt32(start + 1 + 20, true) !== 0x2265636e) return stop;
      return start + 25;
    }
    default:
    return stop;
  }
}

function walkStop(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 1]) {
      case 0x6c: {
        if (view.getInt32(at + 1, true) !== 0x63616c70 || view.getInt32(at + 1 + 2, true) !== 0x22656361) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 7);
        at = walkPlace(at);
        break;
      }
      case 0x68: {
        if (view.getInt32(at + 1, true) !== 0x6e656877 || view.getInt32(at + 1 + 1, true) !== 0x226e6568) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 6);
        at = walkWhen(at);
        break;
      }
      case 0x75: {
        if (view.getInt32(at + 1, true) !== 0x70727570 || view.getInt32(at + 1 + 4, true) !== 0x2265736f) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 9);
        at = walkStopPurpose(at);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkStopPurpose(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 2]) {
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x676f7270 || view.getInt32(start + 1 + 4, true) !== 0x6d6d6172 || view.getInt32(start + 1 + 6, true) !== 0x22656d6d) return stop;
      return start + 11;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x6e617274 || view.getInt32(start + 1 + 4, true) !== 0x22746973) return stop;
      return start + 9;
    }
    case 0x66: {
      if (view.getInt32(start + 1, true) !== 0x75666572 || view.getInt32(start + 1 + 4, true) !== 0x696c6c65 || view.getInt32(start + 1 + 7, true) !== 0x22676e69) return stop;
      return start + 12;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x76697270 || view.getInt32(start + 1 + 4, true) !== 0x22657461) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkListOfStop(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkStop(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkIdentifier(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;
  identifierScheme = -1;
  identifierSchemeEnd = -1;
  identifierValue = -1;
  identifierValueEnd = -1;
  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x73: {
        if (view.getInt32(at + 1, true) !== 0x65686373 || view.getInt32(at + 1 + 3, true) !== 0x22656d65) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 8);
        identifierScheme = at;
        at = text(at, 100000);
        identifierSchemeEnd = at;
        break;
      }
      case 0x76: {
        if (view.getInt32(at + 1, true) !== 0x756c6176 || view.getInt32(at + 1 + 2, true) !== 0x2265756c) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 7);
        identifierValue = at;
        at = text(at, 100000);
        identifierValueEnd = at;
        break;
      }
      case 0x75: {
        if (view.getInt32(at + 1, true) !== 0x22697275) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 5);
        at = webUrl(at, 2000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if (!isIdentifier(identifierScheme + 1, identifierSchemeEnd - 1, identifierValue + 1, identifierValueEnd - 1)) return stop;
  if ((has & 3) === 3) return at + 1;
  return stop;
}

function walkListOfIdentifier(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkIdentifier(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkListOfTopic(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = code(at, 3);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkLink(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x72: {
        if (view.getInt32(at + 1, true) !== 0x226c6572) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 5);
        at = walkLinkRelation(at);
        break;
      }
      case 0x74: {
        if (view.getInt32(at + 1, true) !== 0x67726174 || view.getInt32(at + 1 + 3, true) !== 0x22746567) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 8);
        at = reference(at, 511, 2200);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 3) === 3) return at + 1;
  return stop;
}

function walkLinkRelation(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 5]) {
    case 0x77: {
      if (view.getInt32(start + 1, true) !== 0x6c6c6f66 || view.getInt32(start + 1 + 4, true) !== 0x752d776f || view.getInt32(start + 1 + 8, true) !== 0x6f742d70 || view.getInt32(start + 1 + 9, true) !== 0x226f742d) return stop;
      return start + 14;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x70657270 || view.getInt32(start + 1 + 4, true) !== 0x73657261 || view.getInt32(start + 1 + 5, true) !== 0x22736572) return stop;
      return start + 10;
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x63657270 || view.getInt32(start + 1 + 4, true) !== 0x73656465 || view.getInt32(start + 1 + 5, true) !== 0x22736564) return stop;
      return start + 10;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x74726170 || view.getInt32(start + 1 + 4, true) !== 0x2d666f2d || view.getInt32(start + 1 + 8, true) !== 0x69726573 || view.getInt32(start + 1 + 11, true) !== 0x22736569) return stop;
      return start + 16;
    }
    case 0x6e: {
      switch (b[start + 1]) {
        case 0x61: {
          if (view.getInt32(start + 1, true) !== 0x65746c61 || view.getInt32(start + 1 + 4, true) !== 0x74616e72 || view.getInt32(start + 1 + 8, true) !== 0x666f2d65 || view.getInt32(start + 1 + 9, true) !== 0x22666f2d) return stop;
          return start + 14;
        }
        case 0x72: {
          if (view.getInt32(start + 1, true) !== 0x70736572 || view.getInt32(start + 1 + 4, true) !== 0x65736e6f || view.getInt32(start + 1 + 8, true) !== 0x226f742d) return stop;
          return start + 13;
        }
        default:
        return stop;
      }
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x656d6173 || view.getInt32(start + 1 + 4, true) !== 0x2273612d) return stop;
      return start + 9;
    }
    case 0x65: {
      if (view.getInt32(start + 1, true) !== 0x616c6572 || view.getInt32(start + 1 + 4, true) !== 0x22646574) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkListOfLink(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkLink(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkCitation(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x73: {
        if (view.getInt32(at + 1, true) !== 0x72756f73 || view.getInt32(at + 1 + 3, true) !== 0x22656372) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 8);
        at = reference(at, 256, 2200);
        break;
      }
      case 0x6c: {
        if (view.getInt32(at + 1, true) !== 0x61636f6c || view.getInt32(at + 1 + 4, true) !== 0x22726f74) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 9);
        at = walkLocator(at);
        break;
      }
      case 0x66: {
        if (view.getInt32(at + 1, true) !== 0x6c656966 || view.getInt32(at + 1 + 3, true) !== 0x2273646c) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 8);
        at = walkListOfJsonPointer(at);
        break;
      }
      case 0x62: {
        if (view.getInt32(at + 1, true) !== 0x69736162 || view.getInt32(at + 1 + 2, true) !== 0x22736973) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 7);
        at = walkCitationBasis(at);
        break;
      }
      case 0x63: {
        if (view.getInt32(at + 1, true) !== 0x666e6f63 || view.getInt32(at + 1 + 4, true) !== 0x6e656469 || view.getInt32(at + 1 + 7, true) !== 0x2265636e) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 12);
        at = walkConfidence(at);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 32) !== 0) return stop;
        has |= 32;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkLocator(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 2]) {
      case 0x72: {
        if (view.getInt32(at + 1, true) !== 0x61726170 || view.getInt32(at + 1 + 4, true) !== 0x70617267 || view.getInt32(at + 1 + 6, true) !== 0x22687061) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 11);
        at = number(at, 0, 9007199254740991, true);
        break;
      }
      case 0x67: {
        if (view.getInt32(at + 1, true) !== 0x65676170 || view.getInt32(at + 1 + 1, true) !== 0x22656761) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      case 0x63: {
        if (view.getInt32(at + 1, true) !== 0x74636573 || view.getInt32(at + 1 + 4, true) !== 0x226e6f69) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 9);
        at = text(at, 100000);
        break;
      }
      case 0x6d: {
        if (view.getInt32(at + 1, true) !== 0x656d6974 || view.getInt32(at + 1 + 4, true) !== 0x65646f63 || view.getInt32(at + 1 + 5, true) !== 0x2265646f) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 10);
        at = timecode(at);
        break;
      }
      case 0x77: {
        if (view.getInt32(at + 1, true) !== 0x22776f72) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 5);
        at = text(at, 100000);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x746f7571 || view.getInt32(at + 1 + 2, true) !== 0x2265746f) return stop;
        if ((has & 32) !== 0) return stop;
        has |= 32;
        at = colon(at + 7);
        at = text(at, 300);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  return (has & 63) !== 0 ? at + 1 : stop;
}

function walkListOfJsonPointer(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = jsonPointer(at, 1000);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkCitationBasis(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x74617473 || view.getInt32(start + 1 + 3, true) !== 0x22646574) return stop;
      return start + 8;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x65666e69 || view.getInt32(start + 1 + 4, true) !== 0x64657272 || view.getInt32(start + 1 + 5, true) !== 0x22646572) return stop;
      return start + 10;
    }
    case 0x62: {
      if (view.getInt32(start + 1, true) !== 0x6b636162 || view.getInt32(start + 1 + 4, true) !== 0x756f7267 || view.getInt32(start + 1 + 7, true) !== 0x22646e75) return stop;
      return start + 12;
    }
    default:
    return stop;
  }
}

function walkConfidence(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x68: {
      if (view.getInt32(start + 1, true) !== 0x68676968 || view.getInt32(start + 1 + 1, true) !== 0x22686769) return stop;
      return start + 6;
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x65646f6d || view.getInt32(start + 1 + 4, true) !== 0x65746172 || view.getInt32(start + 1 + 5, true) !== 0x22657461) return stop;
      return start + 10;
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x22776f6c) return stop;
      return start + 5;
    }
    default:
    return stop;
  }
}

function walkListOfCitation(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkCitation(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkGap(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x66: {
        if (view.getInt32(at + 1, true) !== 0x6c656966 || view.getInt32(at + 1 + 2, true) !== 0x22646c65) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 7);
        at = jsonPointer(at, 1000);
        break;
      }
      case 0x72: {
        if (view.getInt32(at + 1, true) !== 0x73616572 || view.getInt32(at + 1 + 3, true) !== 0x226e6f73) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 8);
        at = walkGapReason(at);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 3) === 3) return at + 1;
  return stop;
}

function walkGapReason(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 4]) {
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x2d746f6e || view.getInt32(start + 1 + 4, true) !== 0x74617473 || view.getInt32(start + 1 + 7, true) !== 0x22646574) return stop;
      return start + 12;
    }
    case 0x68: {
      if (view.getInt32(start + 1, true) !== 0x68746977 || view.getInt32(start + 1 + 4, true) !== 0x646c6568 || view.getInt32(start + 1 + 5, true) !== 0x22646c65) return stop;
      return start + 10;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6e6b6e75 || view.getInt32(start + 1 + 4, true) !== 0x226e776f) return stop;
      return start + 9;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x2d746f6e || view.getInt32(start + 1 + 4, true) !== 0x6c707061 || view.getInt32(start + 1 + 8, true) !== 0x62616369 || view.getInt32(start + 1 + 11, true) !== 0x22656c62) return stop;
      return start + 16;
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x6f636e69 || view.getInt32(start + 1 + 4, true) !== 0x656c706d || view.getInt32(start + 1 + 7, true) !== 0x22657465) return stop;
      return start + 12;
    }
    default:
    return stop;
  }
}

function walkListOfGap(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkGap(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkRevision(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1 + 1]) {
      case 0x75: {
        if (view.getInt32(at + 1, true) !== 0x626d756e || view.getInt32(at + 1 + 3, true) !== 0x22726562) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 8);
        at = number(at, 1, 9007199254740991, true);
        break;
      }
      case 0x61: {
        if (view.getInt32(at + 1, true) !== 0x65746164 || view.getInt32(at + 1 + 1, true) !== 0x22657461) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 6);
        at = partialDate(at);
        break;
      }
      case 0x69: {
        if (view.getInt32(at + 1, true) !== 0x646e696b || view.getInt32(at + 1 + 1, true) !== 0x22646e69) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = walkRevisionKind(at);
        break;
      }
      case 0x65: {
        if (view.getInt32(at + 1, true) !== 0x6c706572 || view.getInt32(at + 1 + 4, true) !== 0x73656361 || view.getInt32(at + 1 + 5, true) !== 0x22736563) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 10);
        at = walkListOfRecordReference(at);
        break;
      }
      case 0x6f: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkRevisionKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 1]) {
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x61657263 || view.getInt32(start + 1 + 4, true) !== 0x22646574) return stop;
      return start + 9;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x61647075 || view.getInt32(start + 1 + 4, true) !== 0x22646574) return stop;
      return start + 9;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x72726f63 || view.getInt32(start + 1 + 4, true) !== 0x65746365 || view.getInt32(start + 1 + 6, true) !== 0x22646574) return stop;
      return start + 11;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x68746977 || view.getInt32(start + 1 + 4, true) !== 0x77617264 || view.getInt32(start + 1 + 6, true) !== 0x226e7761) return stop;
      return start + 11;
    }
    default:
    return stop;
  }
}

function walkListOfRecordReference(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = reference(at, 511, 2200);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkAccess(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x6c: {
        if (view.getInt32(at + 1, true) !== 0x6576656c || view.getInt32(at + 1 + 2, true) !== 0x226c6576) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 7);
        at = walkAccessLevel(at);
        break;
      }
      case 0x65: {
        if (view.getInt32(at + 1, true) !== 0x61626d65 || view.getInt32(at + 1 + 4, true) !== 0x556f6772 || view.getInt32(at + 1 + 8, true) !== 0x6c69746e || view.getInt32(at + 1 + 9, true) !== 0x226c6974) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 14);
        at = partialDate(at);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkAccessLevel(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x6c627570 || view.getInt32(start + 1 + 3, true) !== 0x2263696c) return stop;
      return start + 8;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x74736572 || view.getInt32(start + 1 + 4, true) !== 0x74636972 || view.getInt32(start + 1 + 7, true) !== 0x22646574) return stop;
      return start + 12;
    }
    default:
    return stop;
  }
}

function walkMeetingConfiguration(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 4]) {
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x616c6962 || view.getInt32(start + 1 + 4, true) !== 0x61726574 || view.getInt32(start + 1 + 6, true) !== 0x226c6172) return stop;
      return start + 11;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x6c697274 || view.getInt32(start + 1 + 4, true) !== 0x72657461 || view.getInt32(start + 1 + 7, true) !== 0x226c6172) return stop;
      return start + 12;
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x696e696d || view.getInt32(start + 1 + 4, true) !== 0x6574616c || view.getInt32(start + 1 + 8, true) !== 0x226c6172) return stop;
      return start + 13;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x746c756d || view.getInt32(start + 1 + 4, true) !== 0x74616c69 || view.getInt32(start + 1 + 8, true) !== 0x6c617265 || view.getInt32(start + 1 + 9, true) !== 0x226c6172) return stop;
      return start + 14;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x65746e69 || view.getInt32(start + 1 + 4, true) !== 0x6c616e72 || view.getInt32(start + 1 + 5, true) !== 0x226c616e) return stop;
      return start + 10;
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x6578696d || view.getInt32(start + 1 + 2, true) !== 0x22646578) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

function walkMeetingFormat(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6b6c6174 || view.getInt32(start + 1 + 2, true) !== 0x22736b6c) return stop;
      return start + 7;
    }
    case 0x64: {
      switch (b[start + 1 + 1]) {
        case 0x65: {
          if (view.getInt32(start + 1, true) !== 0x656c6564 || view.getInt32(start + 1 + 4, true) !== 0x69746167 || view.getInt32(start + 1 + 8, true) !== 0x6c2d6e6f || view.getInt32(start + 1 + 12, true) !== 0x6c657665 || view.getInt32(start + 1 + 13, true) !== 0x226c6576) return stop;
          return start + 18;
        }
        case 0x69: {
          if (view.getInt32(start + 1, true) !== 0x6c616964 || view.getInt32(start + 1 + 4, true) !== 0x6575676f || view.getInt32(start + 1 + 8, true) !== 0x756f722d || view.getInt32(start + 1 + 11, true) !== 0x22646e75) return stop;
          return start + 16;
        }
        default:
        return stop;
      }
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x2d656e6f || view.getInt32(start + 1 + 4, true) !== 0x6f2d6e6f || view.getInt32(start + 1 + 7, true) !== 0x22656e6f) return stop;
      return start + 12;
    }
    case 0x70: {
      switch (b[start + 1 + 1]) {
        case 0x75: {
          if (view.getInt32(start + 1, true) !== 0x6c6c7570 || view.getInt32(start + 1 + 4, true) !== 0x6973612d || view.getInt32(start + 1 + 7, true) !== 0x22656469) return stop;
          return start + 12;
        }
        case 0x72: {
          if (view.getInt32(start + 1, true) !== 0x73657270 || view.getInt32(start + 1 + 2, true) !== 0x22737365) return stop;
          return start + 7;
        }
        default:
        return stop;
      }
    }
    case 0x73: {
      switch (b[start + 1 + 1]) {
        case 0x75: {
          if (view.getInt32(start + 1, true) !== 0x6d6d7573 || view.getInt32(start + 1 + 3, true) !== 0x2274696d) return stop;
          return start + 8;
        }
        case 0x69: {
          if (view.getInt32(start + 1, true) !== 0x65746973 || view.getInt32(start + 1 + 4, true) !== 0x7369762d || view.getInt32(start + 1 + 7, true) !== 0x22746973) return stop;
          return start + 12;
        }
        default:
        return stop;
      }
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x6e756f72 || view.getInt32(start + 1 + 4, true) !== 0x62617464 || view.getInt32(start + 1 + 7, true) !== 0x22656c62) return stop;
      return start + 12;
    }
    case 0x62: {
      if (view.getInt32(start + 1, true) !== 0x65697262 || view.getInt32(start + 1 + 4, true) !== 0x676e6966 || view.getInt32(start + 1 + 5, true) !== 0x22676e69) return stop;
      return start + 10;
    }
    case 0x63: {
      switch (b[start + 1 + 1]) {
        case 0x61: {
          if (view.getInt32(start + 1, true) !== 0x6c6c6163 || view.getInt32(start + 1 + 1, true) !== 0x226c6c61) return stop;
          return start + 6;
        }
        case 0x65: {
          if (view.getInt32(start + 1, true) !== 0x65726563 || view.getInt32(start + 1 + 4, true) !== 0x796e6f6d || view.getInt32(start + 1 + 5, true) !== 0x22796e6f) return stop;
          return start + 10;
        }
        default:
        return stop;
      }
    }
    case 0x77: {
      if (view.getInt32(start + 1, true) !== 0x6b726f77 || view.getInt32(start + 1 + 4, true) !== 0x2d676e69 || view.getInt32(start + 1 + 8, true) !== 0x6c61656d || view.getInt32(start + 1 + 9, true) !== 0x226c6165) return stop;
      return start + 14;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x72646461 || view.getInt32(start + 1 + 4, true) !== 0x22737365) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkMeetingMode(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x702d6e69 || view.getInt32(start + 1 + 4, true) !== 0x6f737265 || view.getInt32(start + 1 + 6, true) !== 0x226e6f73) return stop;
      return start + 11;
    }
    case 0x76: {
      if (view.getInt32(start + 1, true) !== 0x74726976 || view.getInt32(start + 1 + 4, true) !== 0x226c6175) return stop;
      return start + 9;
    }
    case 0x68: {
      if (view.getInt32(start + 1, true) !== 0x72627968 || view.getInt32(start + 1 + 3, true) !== 0x22646972) return stop;
      return start + 8;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x6e6f6870 || view.getInt32(start + 1 + 2, true) !== 0x22656e6f) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

function walkMeetingTrack(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x31: {
      switch (b[start + 1 + 1]) {
        case 0x22: {
          if (b[start + 1] !== 0x31 || b[start + 1 + 1] !== 0x22) return stop;
          return start + 3;
        }
        case 0x2e: {
          if (view.getInt32(start + 1, true) !== 0x22352e31) return stop;
          return start + 5;
        }
        default:
        return stop;
      }
    }
    case 0x32: {
      if (b[start + 1] !== 0x32 || b[start + 1 + 1] !== 0x22) return stop;
      return start + 3;
    }
    default:
    return stop;
  }
}

function walkListOfText(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = text(at, 100000);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkListOfCountryCode(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = code(at, 0);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkTenure(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x70: {
        if (view.getInt32(at + 1, true) !== 0x69736f70 || view.getInt32(at + 1 + 4, true) !== 0x6e6f6974 || view.getInt32(at + 1 + 5, true) !== 0x226e6f69) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 10);
        at = reference(at, 16, 2200);
        break;
      }
      case 0x73: {
        if (view.getInt32(at + 1, true) !== 0x72617473 || view.getInt32(at + 1 + 2, true) !== 0x22747261) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 7);
        at = partialDate(at);
        break;
      }
      case 0x65: {
        if (view.getInt32(at + 1, true) !== 0x22646e65) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 5);
        at = partialDate(at);
        break;
      }
      case 0x63: {
        if (view.getInt32(at + 1, true) !== 0x61706163 || view.getInt32(at + 1 + 4, true) !== 0x79746963 || view.getInt32(at + 1 + 5, true) !== 0x22797469) return stop;
        if ((has & 8) !== 0) return stop;
        has |= 8;
        at = colon(at + 10);
        at = walkTenureCapacity(at);
        break;
      }
      case 0x61: {
        if (view.getInt32(at + 1, true) !== 0x664f7361 || view.getInt32(at + 1 + 1, true) !== 0x22664f73) return stop;
        if ((has & 16) !== 0) return stop;
        has |= 16;
        at = colon(at + 6);
        at = walkListOfPartialDate(at);
        break;
      }
      case 0x6e: {
        if (view.getInt32(at + 1, true) !== 0x65746f6e || view.getInt32(at + 1 + 1, true) !== 0x2265746f) return stop;
        if ((has & 32) !== 0) return stop;
        has |= 32;
        at = colon(at + 6);
        at = text(at, 100000);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 1) === 1) return at + 1;
  return stop;
}

function walkTenureCapacity(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 1]) {
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x73627573 || view.getInt32(start + 1 + 4, true) !== 0x746e6174 || view.getInt32(start + 1 + 8, true) !== 0x22657669) return stop;
      return start + 13;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x69746361 || view.getInt32(start + 1 + 3, true) !== 0x22676e69) return stop;
      return start + 8;
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x692d6461 || view.getInt32(start + 1 + 4, true) !== 0x7265746e || view.getInt32(start + 1 + 7, true) !== 0x226d6972) return stop;
      return start + 12;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x65726163 || view.getInt32(start + 1 + 4, true) !== 0x656b6174 || view.getInt32(start + 1 + 6, true) !== 0x2272656b) return stop;
      return start + 11;
    }
    case 0x65: {
      if (view.getInt32(start + 1, true) !== 0x69736564 || view.getInt32(start + 1 + 4, true) !== 0x74616e67 || view.getInt32(start + 1 + 6, true) !== 0x22657461) return stop;
      return start + 11;
    }
    case 0x6c: {
      switch (b[start + 1]) {
        case 0x65: {
          if (view.getInt32(start + 1, true) !== 0x63656c65 || view.getInt32(start + 1 + 2, true) !== 0x22746365) return stop;
          return start + 7;
        }
        case 0x63: {
          if (view.getInt32(start + 1, true) !== 0x69616c63 || view.getInt32(start + 1 + 4, true) !== 0x2264656d) return stop;
          return start + 9;
        }
        default:
        return stop;
      }
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6d726f66 || view.getInt32(start + 1 + 3, true) !== 0x2272656d) return stop;
      return start + 8;
    }
    default:
    return stop;
  }
}

function walkListOfPartialDate(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = partialDate(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkListOfTenure(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkTenure(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkListOfOrganizationReference(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = reference(at, 8, 2200);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkPositionRank(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x68: {
      switch (b[start + 1 + 8]) {
        case 0x73: {
          if (view.getInt32(start + 1, true) !== 0x64616568 || view.getInt32(start + 1 + 4, true) !== 0x2d666f2d || view.getInt32(start + 1 + 8, true) !== 0x74617473 || view.getInt32(start + 1 + 10, true) !== 0x22657461) return stop;
          return start + 15;
        }
        case 0x67: {
          if (view.getInt32(start + 1, true) !== 0x64616568 || view.getInt32(start + 1 + 4, true) !== 0x2d666f2d || view.getInt32(start + 1 + 8, true) !== 0x65766f67 || view.getInt32(start + 1 + 12, true) !== 0x656d6e72 || view.getInt32(start + 1 + 15, true) !== 0x22746e65) return stop;
          return start + 20;
        }
        default:
        return stop;
      }
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x75706564 || view.getInt32(start + 1 + 4, true) !== 0x682d7974 || view.getInt32(start + 1 + 8, true) !== 0x22646165) return stop;
      return start + 13;
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x696e696d || view.getInt32(start + 1 + 4, true) !== 0x72657473 || view.getInt32(start + 1 + 5, true) !== 0x22726574) return stop;
      return start + 10;
    }
    case 0x76: {
      if (view.getInt32(start + 1, true) !== 0x65636976 || view.getInt32(start + 1 + 4, true) !== 0x6e696d2d || view.getInt32(start + 1 + 8, true) !== 0x65747369 || view.getInt32(start + 1 + 10, true) !== 0x22726574) return stop;
      return start + 15;
    }
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x696e6573 || view.getInt32(start + 1 + 4, true) !== 0x6f2d726f || view.getInt32(start + 1 + 8, true) !== 0x63696666 || view.getInt32(start + 1 + 12, true) !== 0x226c6169) return stop;
      return start + 17;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x61626d61 || view.getInt32(start + 1 + 4, true) !== 0x64617373 || view.getInt32(start + 1 + 7, true) !== 0x22726f64) return stop;
      return start + 12;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6966666f || view.getInt32(start + 1 + 4, true) !== 0x6c616963 || view.getInt32(start + 1 + 5, true) !== 0x226c6169) return stop;
      return start + 10;
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x6967656c || view.getInt32(start + 1 + 4, true) !== 0x74616c73 || view.getInt32(start + 1 + 7, true) !== 0x22726f74) return stop;
      return start + 12;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x76697270 || view.getInt32(start + 1 + 4, true) !== 0x22657461) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkLaunch(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x77: {
        if (view.getInt32(at + 1, true) !== 0x6e656877 || view.getInt32(at + 1 + 1, true) !== 0x226e6568) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 6);
        at = walkWhen(at);
        break;
      }
      case 0x61: {
        if (b[at + 1] !== 0x61 || b[at + 1 + 1] !== 0x74 || b[at + 1 + 2] !== 0x22) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 4);
        at = reference(at, 3, 2200);
        break;
      }
      case 0x62: {
        if (b[at + 1] !== 0x62 || b[at + 1 + 1] !== 0x79 || b[at + 1 + 2] !== 0x22) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 4);
        at = walkListOfParty(at);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  return at + 1;
}

function walkBuildsOnItem(start: number): number {
  let at = start;
  at = reference(at, 32, 2200);
  if (at !== stop) return at;
  at = start;
  at = text(at, 100000);
  if (at !== stop) return at;
  return stop;
}

function walkListOfbuildsOnItem(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkBuildsOnItem(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkStatementForm(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x76: {
      if (view.getInt32(start + 1, true) !== 0x62726576 || view.getInt32(start + 1 + 4, true) !== 0x6d697461 || view.getInt32(start + 1 + 5, true) !== 0x226d6974) return stop;
      return start + 10;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x61726170 || view.getInt32(start + 1 + 4, true) !== 0x61726870 || view.getInt32(start + 1 + 7, true) !== 0x22657361) return stop;
      return start + 12;
    }
    default:
    return stop;
  }
}

function walkHedge(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x6f706572 || view.getInt32(start + 1 + 4, true) !== 0x64657472 || view.getInt32(start + 1 + 5, true) !== 0x22646574) return stop;
      return start + 10;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x656c6c61 || view.getInt32(start + 1 + 4, true) !== 0x22646567) return stop;
      return start + 9;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x6c706d69 || view.getInt32(start + 1 + 4, true) !== 0x22646569) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkListOfEventReference(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = reference(at, 3, 2200);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkResponse(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x74: {
        if (b[at + 1] !== 0x74 || b[at + 1 + 1] !== 0x6f || b[at + 1 + 2] !== 0x22) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 4);
        at = reference(at, 64, 2200);
        break;
      }
      case 0x61: {
        if (b[at + 1] !== 0x61 || b[at + 1 + 1] !== 0x73 || b[at + 1 + 2] !== 0x22) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 4);
        at = walkResponseKind(at);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 3) === 3) return at + 1;
  return stop;
}

function walkResponseKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 4]) {
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x70736964 || view.getInt32(start + 1 + 4, true) !== 0x73657475 || view.getInt32(start + 1 + 5, true) !== 0x22736574) return stop;
      return start + 10;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x70707573 || view.getInt32(start + 1 + 4, true) !== 0x7374726f || view.getInt32(start + 1 + 5, true) !== 0x22737472) return stop;
      return start + 10;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x65706572 || view.getInt32(start + 1 + 4, true) !== 0x22737461) return stop;
      return start + 9;
    }
    case 0x65: {
      if (view.getInt32(start + 1, true) !== 0x72726f63 || view.getInt32(start + 1 + 4, true) !== 0x73746365 || view.getInt32(start + 1 + 5, true) !== 0x22737463) return stop;
      return start + 10;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x746e6f63 || view.getInt32(start + 1 + 4, true) !== 0x74736172 || view.getInt32(start + 1 + 6, true) !== 0x22737473) return stop;
      return start + 11;
    }
    default:
    return stop;
  }
}

function walkListOfResponse(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkResponse(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkAssertion(start: number): number {
  if (b[start] !== 0x7b) return stop;
  let at = start + 1;
  let has = 0;

  at = skip(at);
  while (b[at] === 0x22) {
    switch (b[at + 1]) {
      case 0x72: {
        if (view.getInt32(at + 1, true) !== 0x6f636572 || view.getInt32(at + 1 + 3, true) !== 0x2264726f) return stop;
        if ((has & 1) !== 0) return stop;
        has |= 1;
        at = colon(at + 8);
        at = reference(at, 511, 2200);
        break;
      }
      case 0x66: {
        if (view.getInt32(at + 1, true) !== 0x6c656966 || view.getInt32(at + 1 + 2, true) !== 0x22646c65) return stop;
        if ((has & 2) !== 0) return stop;
        has |= 2;
        at = colon(at + 7);
        at = jsonPointer(at, 1000);
        break;
      }
      case 0x76: {
        if (view.getInt32(at + 1, true) !== 0x756c6176 || view.getInt32(at + 1 + 2, true) !== 0x2265756c) return stop;
        if ((has & 4) !== 0) return stop;
        has |= 4;
        at = colon(at + 7);
        at = json(at, 0);
        break;
      }
      default:
      return stop;
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return stop;
  }
  if (b[at] !== 0x7d) return stop;
  if ((has & 7) === 7) return at + 1;
  return stop;
}

function walkListOfAssertion(start: number): number {
  if (b[start] !== 0x5b) return stop;
  let at = start + 1;
  at = skip(at);
  for (let count = 0; count < mostItems; count += 1) {
    at = walkAssertion(at);
    at = skip(at);
    if (b[at] !== 0x2c) return b[at] === 0x5d ? at + 1 : stop;
    at += 1;
    at = skip(at);
  }
  return stop;
}

function walkEventStatus(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 6]) {
    case 0x65: {
      if (view.getInt32(start + 1, true) !== 0x706f7270 || view.getInt32(start + 1 + 4, true) !== 0x6465736f || view.getInt32(start + 1 + 5, true) !== 0x22646573) return stop;
      return start + 10;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x6f6e6e61 || view.getInt32(start + 1 + 4, true) !== 0x65636e75 || view.getInt32(start + 1 + 6, true) !== 0x22646563) return stop;
      return start + 11;
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x666e6f63 || view.getInt32(start + 1 + 4, true) !== 0x656d7269 || view.getInt32(start + 1 + 6, true) !== 0x2264656d) return stop;
      return start + 11;
    }
    case 0x67: {
      if (view.getInt32(start + 1, true) !== 0x6f676e6f || view.getInt32(start + 1 + 4, true) !== 0x22676e69) return stop;
      return start + 9;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x706d6f63 || view.getInt32(start + 1 + 4, true) !== 0x6574656c || view.getInt32(start + 1 + 6, true) !== 0x22646574) return stop;
      return start + 11;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x2d747563 || view.getInt32(start + 1 + 4, true) !== 0x726f6873 || view.getInt32(start + 1 + 6, true) !== 0x2274726f) return stop;
      return start + 11;
    }
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x74736f70 || view.getInt32(start + 1 + 4, true) !== 0x656e6f70 || view.getInt32(start + 1 + 6, true) !== 0x2264656e) return stop;
      return start + 11;
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x636e6163 || view.getInt32(start + 1 + 4, true) !== 0x656c6c65 || view.getInt32(start + 1 + 6, true) !== 0x2264656c) return stop;
      return start + 11;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x6f636e75 || view.getInt32(start + 1 + 4, true) !== 0x7269666e || view.getInt32(start + 1 + 8, true) !== 0x2264656d) return stop;
      return start + 13;
    }
    default:
    return stop;
  }
}

function walkInitiativeStatus(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 2]) {
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x706f7270 || view.getInt32(start + 1 + 4, true) !== 0x6465736f || view.getInt32(start + 1 + 5, true) !== 0x22646573) return stop;
      return start + 10;
    }
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x6e75616c || view.getInt32(start + 1 + 4, true) !== 0x64656863 || view.getInt32(start + 1 + 5, true) !== 0x22646568) return stop;
      return start + 10;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x69746361 || view.getInt32(start + 1 + 3, true) !== 0x22657669) return stop;
      return start + 8;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x6d726f64 || view.getInt32(start + 1 + 4, true) !== 0x22746e61) return stop;
      return start + 9;
    }
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x636e6f63 || view.getInt32(start + 1 + 4, true) !== 0x6564756c || view.getInt32(start + 1 + 6, true) !== 0x22646564) return stop;
      return start + 11;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x6e616261 || view.getInt32(start + 1 + 4, true) !== 0x656e6f64 || view.getInt32(start + 1 + 6, true) !== 0x2264656e) return stop;
      return start + 11;
    }
    default:
    return stop;
  }
}

function walkOutcomeStatus(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x65726761 || view.getInt32(start + 1 + 3, true) !== 0x22646565) return stop;
      return start + 8;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x702d6e69 || view.getInt32(start + 1 + 4, true) !== 0x72676f72 || view.getInt32(start + 1 + 8, true) !== 0x22737365) return stop;
      return start + 13;
    }
    case 0x66: {
      if (view.getInt32(start + 1, true) !== 0x666c7566 || view.getInt32(start + 1 + 4, true) !== 0x656c6c69 || view.getInt32(start + 1 + 6, true) !== 0x2264656c) return stop;
      return start + 11;
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x7370616c || view.getInt32(start + 1 + 3, true) !== 0x22646573) return stop;
      return start + 8;
    }
    case 0x77: {
      if (view.getInt32(start + 1, true) !== 0x68746977 || view.getInt32(start + 1 + 4, true) !== 0x77617264 || view.getInt32(start + 1 + 6, true) !== 0x226e7761) return stop;
      return start + 11;
    }
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x6e6b6e75 || view.getInt32(start + 1 + 4, true) !== 0x226e776f) return stop;
      return start + 9;
    }
    default:
    return stop;
  }
}

function walkOrganizationKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x73: {
      switch (b[start + 1 + 1]) {
        case 0x74: {
          if (view.getInt32(start + 1, true) !== 0x74617473 || view.getInt32(start + 1 + 2, true) !== 0x22657461) return stop;
          return start + 7;
        }
        case 0x75: {
          if (view.getInt32(start + 1, true) !== 0x6e627573 || view.getInt32(start + 1 + 4, true) !== 0x6f697461 || view.getInt32(start + 1 + 8, true) !== 0x2d6c616e || view.getInt32(start + 1 + 12, true) !== 0x65766f67 || view.getInt32(start + 1 + 16, true) !== 0x656d6e72 || view.getInt32(start + 1 + 19, true) !== 0x22746e65) return stop;
          return start + 24;
        }
        default:
        return stop;
      }
    }
    case 0x67: {
      switch (b[start + 1 + 10]) {
        case 0x22: {
          if (view.getInt32(start + 1, true) !== 0x65766f67 || view.getInt32(start + 1 + 4, true) !== 0x656d6e72 || view.getInt32(start + 1 + 7, true) !== 0x22746e65) return stop;
          return start + 12;
        }
        case 0x2d: {
          switch (b[start + 1 + 11]) {
            case 0x62: {
              if (view.getInt32(start + 1, true) !== 0x65766f67 || view.getInt32(start + 1 + 4, true) !== 0x656d6e72 || view.getInt32(start + 1 + 8, true) !== 0x622d746e || view.getInt32(start + 1 + 12, true) !== 0x2279646f) return stop;
              return start + 17;
            }
            case 0x69: {
              if (view.getInt32(start + 1, true) !== 0x65766f67 || view.getInt32(start + 1 + 4, true) !== 0x656d6e72 || view.getInt32(start + 1 + 8, true) !== 0x692d746e || view.getInt32(start + 1 + 12, true) !== 0x78652d6e || view.getInt32(start + 1 + 16, true) !== 0x22656c69) return stop;
              return start + 21;
            }
            default:
            return stop;
          }
        }
        default:
        return stop;
      }
    }
    case 0x64: {
      switch (b[start + 1 + 1]) {
        case 0x69: {
          if (view.getInt32(start + 1, true) !== 0x6c706964 || view.getInt32(start + 1 + 4, true) !== 0x74616d6f || view.getInt32(start + 1 + 8, true) !== 0x6d2d6369 || view.getInt32(start + 1 + 12, true) !== 0x69737369 || view.getInt32(start + 1 + 15, true) !== 0x226e6f69) return stop;
          return start + 20;
        }
        case 0x65: {
          if (view.getInt32(start + 1, true) !== 0x662d6564 || view.getInt32(start + 1 + 4, true) !== 0x6f746361 || view.getInt32(start + 1 + 8, true) !== 0x7475612d || view.getInt32(start + 1 + 12, true) !== 0x69726f68 || view.getInt32(start + 1 + 15, true) !== 0x22797469) return stop;
          return start + 20;
        }
        default:
        return stop;
      }
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x6967656c || view.getInt32(start + 1 + 4, true) !== 0x74616c73 || view.getInt32(start + 1 + 8, true) !== 0x22657275) return stop;
      return start + 13;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x65746e69 || view.getInt32(start + 1 + 4, true) !== 0x766f6772 || view.getInt32(start + 1 + 8, true) !== 0x6d6e7265 || view.getInt32(start + 1 + 12, true) !== 0x61746e65 || view.getInt32(start + 1 + 14, true) !== 0x226c6174) return stop;
      return start + 19;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6e696874 || view.getInt32(start + 1 + 4, true) !== 0x61742d6b || view.getInt32(start + 1 + 7, true) !== 0x226b6e61) return stop;
      return start + 12;
    }
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x76696e75 || view.getInt32(start + 1 + 4, true) !== 0x69737265 || view.getInt32(start + 1 + 7, true) !== 0x22797469) return stop;
      return start + 12;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x706d6f63 || view.getInt32(start + 1 + 4, true) !== 0x22796e61) return stop;
      return start + 9;
    }
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x226f676e) return stop;
      return start + 5;
    }
    case 0x6d: {
      if (view.getInt32(start + 1, true) !== 0x6964656d || view.getInt32(start + 1 + 2, true) !== 0x22616964) return stop;
      return start + 7;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x696c6f70 || view.getInt32(start + 1 + 4, true) !== 0x61636974 || view.getInt32(start + 1 + 8, true) !== 0x61702d6c || view.getInt32(start + 1 + 12, true) !== 0x22797472) return stop;
      return start + 17;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x656d7261 || view.getInt32(start + 1 + 4, true) !== 0x72672d64 || view.getInt32(start + 1 + 8, true) !== 0x2270756f) return stop;
      return start + 13;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6568746f || view.getInt32(start + 1 + 2, true) !== 0x22726568) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

function walkInitiativeKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x66: {
      if (view.getInt32(start + 1, true) !== 0x6d617266 || view.getInt32(start + 1 + 4, true) !== 0x726f7765 || view.getInt32(start + 1 + 6, true) !== 0x226b726f) return stop;
      return start + 11;
    }
    case 0x70: {
      switch (b[start + 1 + 1]) {
        case 0x72: {
          if (view.getInt32(start + 1, true) !== 0x676f7270 || view.getInt32(start + 1 + 4, true) !== 0x6d6d6172 || view.getInt32(start + 1 + 6, true) !== 0x22656d6d) return stop;
          return start + 11;
        }
        case 0x61: {
          if (view.getInt32(start + 1, true) !== 0x74726170 || view.getInt32(start + 1 + 4, true) !== 0x7372656e || view.getInt32(start + 1 + 8, true) !== 0x22706968) return stop;
          return start + 13;
        }
        default:
        return stop;
      }
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x6c616964 || view.getInt32(start + 1 + 4, true) !== 0x6575676f || view.getInt32(start + 1 + 5, true) !== 0x22657567) return stop;
      return start + 10;
    }
    case 0x67: {
      if (view.getInt32(start + 1, true) !== 0x756f7267 || view.getInt32(start + 1 + 4, true) !== 0x676e6970 || view.getInt32(start + 1 + 5, true) !== 0x22676e69) return stop;
      return start + 10;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x72726f63 || view.getInt32(start + 1 + 4, true) !== 0x726f6469 || view.getInt32(start + 1 + 5, true) !== 0x22726f64) return stop;
      return start + 10;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x65726761 || view.getInt32(start + 1 + 4, true) !== 0x6e656d65 || view.getInt32(start + 1 + 6, true) !== 0x22746e65) return stop;
      return start + 11;
    }
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x6f67656e || view.getInt32(start + 1 + 4, true) !== 0x74616974 || view.getInt32(start + 1 + 8, true) !== 0x226e6f69) return stop;
      return start + 13;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6568746f || view.getInt32(start + 1 + 2, true) !== 0x22726568) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

function walkStatementKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1 + 5]) {
    case 0x75: {
      if (view.getInt32(start + 1, true) !== 0x64616572 || view.getInt32(start + 1 + 4, true) !== 0x2274756f) return stop;
      return start + 9;
    }
    case 0x22: {
      if (view.getInt32(start + 1, true) !== 0x69616c63 || view.getInt32(start + 1 + 2, true) !== 0x226d6961) return stop;
      return start + 7;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x69736f70 || view.getInt32(start + 1 + 4, true) !== 0x6e6f6974 || view.getInt32(start + 1 + 5, true) !== 0x226e6f69) return stop;
      return start + 10;
    }
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x72616863 || view.getInt32(start + 1 + 4, true) !== 0x65746361 || view.getInt32(start + 1 + 8, true) !== 0x617a6972 || view.getInt32(start + 1 + 12, true) !== 0x6e6f6974 || view.getInt32(start + 1 + 13, true) !== 0x226e6f69) return stop;
      return start + 18;
    }
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x65737361 || view.getInt32(start + 1 + 4, true) !== 0x656d7373 || view.getInt32(start + 1 + 7, true) !== 0x22746e65) return stop;
      return start + 12;
    }
    case 0x74: {
      switch (b[start + 1]) {
        case 0x72: {
          if (view.getInt32(start + 1, true) !== 0x6f706572 || view.getInt32(start + 1 + 3, true) !== 0x2274726f) return stop;
          return start + 8;
        }
        case 0x71: {
          if (view.getInt32(start + 1, true) !== 0x746f7571 || view.getInt32(start + 1 + 4, true) !== 0x6f697461 || view.getInt32(start + 1 + 6, true) !== 0x226e6f69) return stop;
          return start + 11;
        }
        default:
        return stop;
      }
    }
    case 0x6c: {
      if (view.getInt32(start + 1, true) !== 0x696e6564 || view.getInt32(start + 1 + 3, true) !== 0x226c6169) return stop;
      return start + 8;
    }
    default:
    return stop;
  }
}

function walkOutcomeKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x63: {
      if (view.getInt32(start + 1, true) !== 0x6d6d6f63 || view.getInt32(start + 1 + 4, true) !== 0x656d7469 || view.getInt32(start + 1 + 7, true) !== 0x22746e65) return stop;
      return start + 12;
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x74736e69 || view.getInt32(start + 1 + 4, true) !== 0x656d7572 || view.getInt32(start + 1 + 7, true) !== 0x22746e65) return stop;
      return start + 12;
    }
    case 0x64: {
      if (view.getInt32(start + 1, true) !== 0x69636564 || view.getInt32(start + 1 + 4, true) !== 0x6e6f6973 || view.getInt32(start + 1 + 5, true) !== 0x226e6f69) return stop;
      return start + 10;
    }
    case 0x72: {
      if (view.getInt32(start + 1, true) !== 0x66616572 || view.getInt32(start + 1 + 4, true) !== 0x6d726966 || view.getInt32(start + 1 + 8, true) !== 0x6f697461 || view.getInt32(start + 1 + 10, true) !== 0x226e6f69) return stop;
      return start + 15;
    }
    case 0x61: {
      if (view.getInt32(start + 1, true) !== 0x6f6e6e61 || view.getInt32(start + 1 + 4, true) !== 0x65636e75 || view.getInt32(start + 1 + 8, true) !== 0x746e656d || view.getInt32(start + 1 + 9, true) !== 0x22746e65) return stop;
      return start + 14;
    }
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x612d6f6e || view.getInt32(start + 1 + 4, true) !== 0x65657267 || view.getInt32(start + 1 + 8, true) !== 0x746e656d || view.getInt32(start + 1 + 9, true) !== 0x22746e65) return stop;
      return start + 14;
    }
    default:
    return stop;
  }
}

function walkSourceKind(start: number): number {
  if (b[start] !== 0x22) return stop;
  switch (b[start + 1]) {
    case 0x6e: {
      if (view.getInt32(start + 1, true) !== 0x7377656e || view.getInt32(start + 1 + 4, true) !== 0x7472612d || view.getInt32(start + 1 + 8, true) !== 0x656c6369 || view.getInt32(start + 1 + 9, true) !== 0x22656c63) return stop;
      return start + 14;
    }
    case 0x70: {
      if (view.getInt32(start + 1, true) !== 0x73657270 || view.getInt32(start + 1 + 4, true) !== 0x65722d73 || view.getInt32(start + 1 + 8, true) !== 0x7361656c || view.getInt32(start + 1 + 10, true) !== 0x22657361) return stop;
      return start + 15;
    }
    case 0x72: {
      switch (b[start + 1 + 2]) {
        case 0x61: {
          if (view.getInt32(start + 1, true) !== 0x64616572 || view.getInt32(start + 1 + 4, true) !== 0x2274756f) return stop;
          return start + 9;
        }
        case 0x63: {
          if (view.getInt32(start + 1, true) !== 0x6f636572 || view.getInt32(start + 1 + 4, true) !== 0x6c2d6472 || view.getInt32(start + 1 + 8, true) !== 0x22747369) return stop;
          return start + 13;
        }
        default:
        return stop;
      }
    }
    case 0x6a: {
      if (view.getInt32(start + 1, true) !== 0x6e696f6a || view.getInt32(start + 1 + 4, true) !== 0x74732d74 || view.getInt32(start + 1 + 8, true) !== 0x6d657461 || view.getInt32(start + 1 + 12, true) !== 0x22746e65) return stop;
      return start + 17;
    }
    case 0x74: {
      if (view.getInt32(start + 1, true) !== 0x6e617274 || view.getInt32(start + 1 + 4, true) !== 0x69726373 || view.getInt32(start + 1 + 7, true) !== 0x22747069) return stop;
      return start + 12;
    }
    case 0x73: {
      if (view.getInt32(start + 1, true) !== 0x69636f73 || view.getInt32(start + 1 + 4, true) !== 0x702d6c61 || view.getInt32(start + 1 + 8, true) !== 0x2274736f) return stop;
      return start + 13;
    }
    case 0x64: {
      switch (b[start + 1 + 1]) {
        case 0x61: {
          if (view.getInt32(start + 1, true) !== 0x61746164 || view.getInt32(start + 1 + 4, true) !== 0x22746573) return stop;
          return start + 9;
        }
        case 0x6f: {
          if (view.getInt32(start + 1, true) !== 0x75636f64 || view.getInt32(start + 1 + 4, true) !== 0x746e656d || view.getInt32(start + 1 + 5, true) !== 0x22746e65) return stop;
          return start + 10;
        }
        default:
        return stop;
      }
    }
    case 0x69: {
      if (view.getInt32(start + 1, true) !== 0x65746e69 || view.getInt32(start + 1 + 4, true) !== 0x65697672 || view.getInt32(start + 1 + 6, true) !== 0x22776569) return stop;
      return start + 11;
    }
    case 0x6f: {
      if (view.getInt32(start + 1, true) !== 0x6568746f || view.getInt32(start + 1 + 2, true) !== 0x22726568) return stop;
      return start + 7;
    }
    default:
    return stop;
  }
}

const nameLengths = Uint8Array.of(6, 4, 8, 8, 6, 8, 6, 12, 13, 14, 10, 6, 12, 7, 14, 13, 11, 10, 7, 13, 8, 7, 11, 6, 10, 8, 12, 15, 8, 6, 7, 7, 10, 13, 6, 6, 9, 9, 14, 9, 11, 14, 14, 11, 6, 9, 8, 10, 10, 10, 6, 6, 6, 7, 8, 7, 10, 9, 9, 4, 5, 11, 9, 11, 5, 13, 11, 8, 9);
const firstFours = Uint16Array.of(0, 2, 3, 5, 7, 9, 11, 13, 16, 20, 24, 27, 29, 32, 34, 38, 42, 45, 48, 50, 54, 56, 58, 61, 63, 66, 68, 71, 75, 77, 79, 81, 83, 86, 90, 92, 94, 97, 100, 104, 107, 110, 114, 118, 121, 123, 126, 128, 131, 134, 137, 139, 141, 143, 145, 147, 149, 152, 155, 158, 159, 161, 164, 167, 170, 172, 176, 179, 181);
const fours = Int32Array.of(0x70797422, 0x22657079, 0x22646922, 0x61747322, 0x22737574, 0x72617022, 0x22664f74, 0x6e696b22, 0x22646e69, 0x72617022, 0x22746e65, 0x6d616e22, 0x22656d61, 0x68746f22, 0x614e7265, 0x2273656d, 0x73656422, 0x70697263, 0x6e6f6974, 0x226e6f69, 0x61747322, 0x52737574, 0x6f736165, 0x226e6f73, 0x61747322, 0x42737574, 0x22794273, 0x65687722, 0x226e6568, 0x65727022, 0x756f6976, 0x22796c73, 0x616c7022, 0x22656361, 0x72617022, 0x69636974, 0x746e6170, 0x2273746e, 0x696e6922, 0x74616974, 0x73657669, 0x22736576, 0x73697622, 0x79547469, 0x22657079, 0x65727022, 0x636e6573, 0x2265636e, 0x6f747322, 0x2273706f, 0x65646922, 0x6669746e, 0x73726569, 0x22737265, 0x706f7422, 0x22736369, 0x6e696c22, 0x22736b6e, 0x74696322, 0x6f697461, 0x22736e6f, 0x70616722, 0x22737061, 0x76657222, 0x6f697369, 0x226e6f69, 0x63636122, 0x22737365, 0x74786522, 0x69736e65, 0x22736e6f, 0x6e6f6322, 0x75676966, 0x69746172, 0x226e6f69, 0x726f6622, 0x2274616d, 0x646f6d22, 0x2265646f, 0x61727422, 0x226b6361, 0x756f7222, 0x22646e75, 0x65727022, 0x65786966, 0x22736578, 0x74616e22, 0x616e6f69, 0x7974696c, 0x22797469, 0x726f6222, 0x226e726f, 0x65696422, 0x22646569, 0x6e657422, 0x73657275, 0x22736572, 0x756f6322, 0x7972746e, 0x22797274, 0x63636122, 0x69646572, 0x54646574, 0x226f5464, 0x756f6622, 0x6465646e, 0x22646564, 0x73696422, 0x766c6f73, 0x22646576, 0x72756a22, 0x69647369, 0x6f697463, 0x226e6f69, 0x67726f22, 0x7a696e61, 0x6f697461, 0x226e6f69, 0x70657222, 0x7374726f, 0x226f5473, 0x6e617222, 0x226b6e61, 0x6d656d22, 0x73726562, 0x22737265, 0x75616c22, 0x2268636e, 0x69756222, 0x4f73646c, 0x226e4f73, 0x65707322, 0x72656b61, 0x22737265, 0x64756122, 0x636e6569, 0x2265636e, 0x78657422, 0x22747865, 0x6e616c22, 0x22676e61, 0x726f6622, 0x226d726f, 0x64656822, 0x22656764, 0x64616d22, 0x22744165, 0x6f626122, 0x2274756f, 0x73657222, 0x646e6f70, 0x2273646e, 0x73736122, 0x73747265, 0x22737472, 0x72617022, 0x73656974, 0x22736569, 0x22746122, 0x65756422, 0x22657564, 0x62757022, 0x6873696c, 0x22726568, 0x74756122, 0x73726f68, 0x2273726f, 0x62757022, 0x6873696c, 0x22646568, 0x6c727522, 0x226c7275, 0x63726122, 0x65766968, 0x6c725564, 0x226c7255, 0x74657222, 0x76656972, 0x22646576, 0x67696422, 0x22747365, 0x63696c22, 0x65736e65, 0x2265736e);

function recordName(at: number): number {
  const name = likelyName(at);
  if (name === 69) return 69;
  const last = at + (nameLengths[name] as number) - 5;
  let four = firstFours[name] as number;
  for (let place = at - 1; place < last; place += 4) {
    if (view.getInt32(place, true) !== fours[four]) return 69;
    four += 1;
  }
  return view.getInt32(last, true) === fours[four] ? name : 69;
}

function likelyName(at: number): number {
  switch (b[at]) {
    case 0x74: {
      switch (b[at + 3]) {
        case 0x65: {
          return 0;
        }
        case 0x69: {
          return 20;
        }
        case 0x63: {
          return 30;
        }
        case 0x75: {
          return 36;
        }
        case 0x74: {
          return 50;
        }
        default:
        return 69;
      }
    }
    case 0x69: {
      switch (b[at + 2]) {
        case 0x22: {
          return 1;
        }
        case 0x69: {
          return 15;
        }
        case 0x65: {
          return 19;
        }
        default:
        return 69;
      }
    }
    case 0x73: {
      switch (b[at + 2]) {
        case 0x61: {
          switch (b[at + 6]) {
            case 0x22: {
              return 2;
            }
            case 0x52: {
              return 9;
            }
            case 0x42: {
              return 10;
            }
            default:
            return 69;
          }
        }
        case 0x6f: {
          return 18;
        }
        case 0x65: {
          return 48;
        }
        default:
        return 69;
      }
    }
    case 0x70: {
      switch (b[at + 5]) {
        case 0x66: {
          return 3;
        }
        case 0x74: {
          return 5;
        }
        case 0x6f: {
          return 12;
        }
        case 0x22: {
          return 13;
        }
        case 0x63: {
          return 14;
        }
        case 0x6e: {
          return 17;
        }
        case 0x78: {
          return 32;
        }
        case 0x65: {
          return 58;
        }
        case 0x73: {
          switch (b[at + 8]) {
            case 0x72: {
              return 61;
            }
            case 0x64: {
              return 63;
            }
            default:
            return 69;
          }
        }
        default:
        return 69;
      }
    }
    case 0x6b: {
      return 4;
    }
    case 0x6e: {
      switch (b[at + 2]) {
        case 0x6d: {
          return 6;
        }
        case 0x74: {
          return 33;
        }
        default:
        return 69;
      }
    }
    case 0x6f: {
      switch (b[at + 1]) {
        case 0x74: {
          return 7;
        }
        case 0x72: {
          return 42;
        }
        default:
        return 69;
      }
    }
    case 0x64: {
      switch (b[at + 3]) {
        case 0x63: {
          return 8;
        }
        case 0x64: {
          return 35;
        }
        case 0x73: {
          return 40;
        }
        case 0x22: {
          return 60;
        }
        case 0x65: {
          return 67;
        }
        default:
        return 69;
      }
    }
    case 0x77: {
      return 11;
    }
    case 0x76: {
      return 16;
    }
    case 0x6c: {
      switch (b[at + 3]) {
        case 0x6b: {
          return 21;
        }
        case 0x6e: {
          return 46;
        }
        case 0x67: {
          return 51;
        }
        case 0x65: {
          return 68;
        }
        default:
        return 69;
      }
    }
    case 0x63: {
      switch (b[at + 2]) {
        case 0x74: {
          return 22;
        }
        case 0x6e: {
          return 27;
        }
        case 0x75: {
          return 37;
        }
        default:
        return 69;
      }
    }
    case 0x67: {
      return 23;
    }
    case 0x72: {
      switch (b[at + 2]) {
        case 0x76: {
          return 24;
        }
        case 0x75: {
          return 31;
        }
        case 0x70: {
          return 43;
        }
        case 0x6e: {
          return 44;
        }
        case 0x73: {
          return 56;
        }
        case 0x74: {
          return 66;
        }
        default:
        return 69;
      }
    }
    case 0x61: {
      switch (b[at + 1]) {
        case 0x63: {
          switch (b[at + 3]) {
            case 0x65: {
              return 25;
            }
            case 0x72: {
              return 38;
            }
            default:
            return 69;
          }
        }
        case 0x75: {
          switch (b[at + 2]) {
            case 0x64: {
              return 49;
            }
            case 0x74: {
              return 62;
            }
            default:
            return 69;
          }
        }
        case 0x62: {
          return 55;
        }
        case 0x73: {
          return 57;
        }
        case 0x74: {
          return 59;
        }
        case 0x72: {
          return 65;
        }
        default:
        return 69;
      }
    }
    case 0x65: {
      return 26;
    }
    case 0x66: {
      switch (b[at + 4]) {
        case 0x61: {
          return 28;
        }
        case 0x64: {
          return 39;
        }
        case 0x22: {
          return 52;
        }
        default:
        return 69;
      }
    }
    case 0x6d: {
      switch (b[at + 1]) {
        case 0x6f: {
          return 29;
        }
        case 0x65: {
          return 45;
        }
        case 0x61: {
          return 54;
        }
        default:
        return 69;
      }
    }
    case 0x62: {
      switch (b[at + 1]) {
        case 0x6f: {
          return 34;
        }
        case 0x75: {
          return 47;
        }
        default:
        return 69;
      }
    }
    case 0x6a: {
      return 41;
    }
    case 0x68: {
      return 53;
    }
    case 0x75: {
      return 64;
    }
    default:
    return 69;
  }
}
const ownersOf = Uint16Array.of(511, 511, 163, 259, 488, 40, 511, 511, 511, 3, 3, 67, 3, 3, 3, 131, 1, 1, 1, 511, 511, 511, 511, 511, 511, 511, 511, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 8, 8, 8, 8, 16, 16, 16, 16, 32, 32, 32, 64, 64, 192, 448, 64, 64, 64, 64, 64, 64, 128, 128, 128, 256, 256, 256, 256, 256, 256, 256, 256);
const laterAt = new Int32Array(6);
function walkOwnId(type: number, at: number): number {
  switch (type) {
    case 0: return id(at, 1, 200);
    case 1: return id(at, 2, 200);
    case 2: return id(at, 4, 200);
    case 3: return id(at, 8, 200);
    case 4: return id(at, 16, 200);
    case 5: return id(at, 32, 200);
    case 6: return id(at, 64, 200);
    case 7: return id(at, 128, 200);
    case 8: return id(at, 256, 200);
    default: return stop;
  }
}
function walkOwnStatus(type: number, at: number): number {
  switch (type) {
    case 0: return walkEventStatus(at);
    case 1: return walkEventStatus(at);
    case 5: return walkInitiativeStatus(at);
    case 7: return walkOutcomeStatus(at);
    default: return stop;
  }
}
function walkOwnPartOf(type: number, at: number): number {
  switch (type) {
    case 0: return walkListOfEventReference(at);
    case 1: return walkListOfEventReference(at);
    case 8: return reference(at, 256, 2200);
    default: return stop;
  }
}
function walkOwnKind(type: number, at: number): number {
  switch (type) {
    case 3: return walkOrganizationKind(at);
    case 5: return walkInitiativeKind(at);
    case 6: return walkStatementKind(at);
    case 7: return walkOutcomeKind(at);
    case 8: return walkSourceKind(at);
    default: return stop;
  }
}
function walkOwnParent(type: number, at: number): number {
  switch (type) {
    case 3: return reference(at, 8, 2200);
    case 5: return reference(at, 32, 2200);
    default: return stop;
  }
}
function walkOwn(name: number, type: number, at: number): number {
  switch (name) {
    case 1: return walkOwnId(type, at);
    case 2: return walkOwnStatus(type, at);
    case 3: return walkOwnPartOf(type, at);
    case 4: return walkOwnKind(type, at);
    case 5: return walkOwnParent(type, at);
    default: return stop;
  }
}
function walkCommon(name: number, at: number): number {
  switch (name) {
    case 6: return text(at, 100000);
    case 7: return walkListOfName(at);
    case 8: return text(at, 100000);
    case 9: return text(at, 100000);
    case 10: return walkListOfParty(at);
    case 11: return walkWhen(at);
    case 12: return walkListOfWhen(at);
    case 13: return walkPlace(at);
    case 14: return walkListOfParty(at);
    case 15: return walkListOfInitiativeReference(at);
    case 16: return walkVisitType(at);
    case 17: return walkWhen(at);
    case 18: return walkListOfStop(at);
    case 19: return walkListOfIdentifier(at);
    case 20: return walkListOfTopic(at);
    case 21: return walkListOfLink(at);
    case 22: return walkListOfCitation(at);
    case 23: return walkListOfGap(at);
    case 24: return walkRevision(at);
    case 25: return walkAccess(at);
    case 26: return extensions(at);
    case 27: return walkMeetingConfiguration(at);
    case 28: return walkMeetingFormat(at);
    case 29: return walkMeetingMode(at);
    case 30: return walkMeetingTrack(at);
    case 31: return number(at, 1, 9007199254740991, true);
    case 32: return walkListOfText(at);
    case 33: return walkListOfCountryCode(at);
    case 34: return partialDate(at);
    case 35: return partialDate(at);
    case 36: return walkListOfTenure(at);
    case 37: return code(at, 0);
    case 38: return walkListOfOrganizationReference(at);
    case 39: return partialDate(at);
    case 40: return partialDate(at);
    case 41: return reference(at, 8, 2200);
    case 42: return reference(at, 8, 2200);
    case 43: return reference(at, 20, 2200);
    case 44: return walkPositionRank(at);
    case 45: return walkListOfParty(at);
    case 46: return walkLaunch(at);
    case 47: return walkListOfbuildsOnItem(at);
    case 48: return walkListOfParty(at);
    case 49: return walkListOfParty(at);
    case 50: return text(at, 100000);
    case 51: return code(at, 1);
    case 52: return walkStatementForm(at);
    case 53: return walkHedge(at);
    case 54: return walkListOfEventReference(at);
    case 55: return walkListOfRecordReference(at);
    case 56: return walkListOfResponse(at);
    case 57: return walkListOfAssertion(at);
    case 58: return walkListOfParty(at);
    case 59: return reference(at, 3, 2200);
    case 60: return partialDate(at);
    case 61: return text(at, 100000);
    case 62: return walkListOfText(at);
    case 63: return partialDate(at);
    case 64: return webUrl(at, 2000);
    case 65: return webUrl(at, 2000);
    case 66: return partialDate(at);
    case 67: return digest(at);
    case 68: return text(at, 100000);
    default: return stop;
  }
}
function isWhole(type: number, has0: number, has1: number, has2: number): boolean {
  switch (type) {
    case 0: return (has0 & 7) === 7;
    case 1: return (has0 & 7) === 7;
    case 2: return (has0 & 67) === 67;
    case 3: return (has0 & 83) === 83;
    case 4: return (has0 & 67) === 67;
    case 5: return (has0 & 83) === 83;
    case 6: return (has0 & 19) === 19 && (has1 & 2752512) === 2752512;
    case 7: return (has0 & 19) === 19 && (has1 & 134742016) === 134742016;
    case 8: return (has0 & 19) === 19;
    default: return false;
  }
}
function record(start: number): number {
  if (b[start] !== 0x7b) return -1;
  let at = start + 1;
  let type = -1;
  let owners = 511;
  let later = 0;
  let has0 = 0;
  let has1 = 0;
  let has2 = 0;
  let idStart = -1;
  let idEnd = -1;
  let startStart = -1;
  let startEnd = -1;
  let endStart = -1;
  let endEnd = -1;
  at = skip(at);
  while (b[at] === 0x22) {
    const name = recordName(at + 1);
    if (name === 69) return -1;
    if (name < 31) {
      if ((has0 & (1 << name)) !== 0) return -1;
      has0 |= 1 << name;
    } else if (name < 62) {
      if ((has1 & (1 << (name - 31))) !== 0) return -1;
      has1 |= 1 << (name - 31);
    } else {
      if ((has2 & (1 << (name - 62))) !== 0) return -1;
      has2 |= 1 << (name - 62);
    }
    at = colon(at + (nameLengths[name] as number));
    owners &= ownersOf[name] as number;
    if (name > 5) {
      at = walkCommon(name, at);
      if (name === 11) {
        startStart = whenStart;
        startEnd = whenStartEnd;
        endStart = whenEnd;
        endEnd = whenEndEnd;
      }
    } else if (name === 0) {
      type = b[at] === 0x22 ? recordType(at + 1) : 9;
      if (type === 9) return -1;
      at += 1 + (typeLengths[type] as number);
      if (b[at] !== 0x22) return -1;
      at += 1;
    } else {
      const value = at;
      if (type < 0) {
        later |= 1 << name;
        laterAt[name] = at;
        at = json(at, 0);
      } else at = walkOwn(name, type, at);
      if (name === 1) {
        idStart = value;
        idEnd = at;
      }
    }
    at = skip(at);
    if (b[at] !== 0x2c) break;
    at += 1;
    at = skip(at);
    if (b[at] !== 0x22) return -1;
  }
  if (b[at] !== 0x7d || type < 0 || ((owners >> type) & 1) === 0) return -1;
  if (later !== 0) {
    if ((later & 2) !== 0 && walkOwnId(type, laterAt[1] as number) === stop) return -1;
    if ((later & 4) !== 0 && walkOwnStatus(type, laterAt[2] as number) === stop) return -1;
    if ((later & 8) !== 0 && walkOwnPartOf(type, laterAt[3] as number) === stop) return -1;
    if ((later & 16) !== 0 && walkOwnKind(type, laterAt[4] as number) === stop) return -1;
    if ((later & 32) !== 0 && walkOwnParent(type, laterAt[5] as number) === stop) return -1;
  }
  if (!isWhole(type, has0, has1, has2)) return -1;
  seen.type = type;
  seen.idStart = idStart + 1 + moved;
  seen.idEnd = idEnd - 1 + moved;
  seen.isEscaped = b[idStart + 1 + (typeLengths[type] as number)] === 0x5c;
  seen.cited = (has0 & 4194304) !== 0;
  seen.startStart = startStart < 0 ? -1 : startStart + 1 + moved;
  seen.startEnd = startStart < 0 ? -1 : startEnd - 1 + moved;
  seen.endStart = endStart < 0 ? -1 : endStart + 1 + moved;
  seen.endEnd = endStart < 0 ? -1 : endEnd - 1 + moved;
  return at + 1;
}

/** Whether bytes from `from` up to `to` (one line without its line break) are proven to be a sound record. */
export function proves(bytes: Uint8Array, from: number, to: number): boolean {
  if (from > to || to > bytes.length || to + 1 - from > limits.record) return false;
  const start = space(take(bytes, from, to));
  forgetEscapes();
  forgetNames();
  const end = record(start);
  return end !== -1 && skip(end) === stop;
}
