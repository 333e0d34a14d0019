import { malformedIdentifier } from '../../../src/structure/identifiers.ts';
import { byte } from './bytes.ts';
import { asciiText } from './codes.ts';

/** A scheme whose identifiers are known has no longer name. */
const longestScheme = 8;

/** Whether an identifier is sound, its scheme and its value standing between these offsets. */
export function isIdentifier(scheme: number, schemeEnd: number, value: number, valueEnd: number): boolean {
  if (!isPlain(scheme, schemeEnd)) return false;
  if (schemeEnd - scheme > longestScheme) return true;
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
