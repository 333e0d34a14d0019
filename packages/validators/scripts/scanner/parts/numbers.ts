import { b, byte, stop } from './bytes.ts';

/** So many characters of a plain number are exact whatever they are, as the slow path knows. */
const mostDigits = 15;

/** Walks over a number that means what it says and lies between two whole ones. */
export function number(start: number, least: number, most: number, isWhole: boolean): number {
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
