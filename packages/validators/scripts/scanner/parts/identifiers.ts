import { malformedIdentifier } from '../../../src/structure/identifiers.ts';
import { b, byte } from './bytes.ts';
import { asciiText } from './codes.ts';

/** A scheme whose identifiers are known has no longer name. */
const longestScheme = 8;

/** Whether an identifier is sound, its scheme and its value standing between these offsets. */
export function isIdentifier(scheme: number, schemeEnd: number, value: number, valueEnd: number): boolean {
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
