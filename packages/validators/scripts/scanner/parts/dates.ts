import { b, byte, stop } from './bytes.ts';

const daysOfMonth = Uint8Array.of(0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);

/** Stands for two characters that are no digits; more than any two digits. */
const none = 100;

/** Walks over a date of the specification: a year, a month, a day of the calendar, or a minute or second of one. */
export function partialDate(start: number): number {
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
export function timecode(start: number): number {
  if (b[start] !== 0x22 || pair(start + 1) === none) return stop;
  let at = start + 3;
  if (byte(at) >= 0x30 && byte(at) <= 0x39) at += 1;
  const isWritten = b[at] === 0x3a && b[at + 3] === 0x3a && b[at + 6] === 0x22;
  return isWritten && pair(at + 1) < 60 && pair(at + 4) < 60 ? at + 7 : stop;
}

/** Walks over the digest of a file. */
export function digest(start: number): number {
  for (let at = 0; at < prefix.length; at += 1) if (b[start + 1 + at] !== prefix[at]) return stop;
  const end = start + 1 + prefix.length + 64;
  for (let at = end - 64; at < end; at += 1) {
    const c = byte(at);
    if (c < 0x30 || c > 0x66 || (c > 0x39 && c < 0x61)) return stop;
  }
  return b[start] === 0x22 && b[end] === 0x22 ? end + 1 : stop;
}

const prefix = Uint8Array.from('sha256:', (letter) => letter.charCodeAt(0));
