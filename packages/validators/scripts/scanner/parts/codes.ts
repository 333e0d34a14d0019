import { b, byte, stop } from './bytes.ts';
import { isKnown } from './lists.ts';

/** Codes that were looked up and found, each in the place that its letters come to. Data repeats few codes often. */
const places = 1024;
const size = 64;
/** No code has more letters. */
const mostLetters = 100;
const found = new Uint8Array(places * size);

/** Walks over a code of one of the lists. */
export function code(start: number, list: number): number {
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
export function asciiText(start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) if (b[at] !== 0x5c) text += String.fromCharCode(byte(at));
  return text;
}
