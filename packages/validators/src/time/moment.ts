import { dayNumber, daysIn, isDay } from './calendar.ts';

/**
 * What a partial date leaves open, as the seconds from its first possible moment to its last, both included, counted from
 * the beginning of year 1. `zoned` values count in UTC, the others in whatever local time they are meant in.
 */
export interface Moment {
  readonly first: number;
  readonly last: number;
  /** The date was written with an offset from UTC. */
  readonly zoned: boolean;
  /** The date was written without a time. */
  readonly dateOnly: boolean;
  /** The date carries an EDTF qualifier and takes part in no certain comparison. */
  readonly qualified: boolean;
  /** The named zone in which a date without an offset is to be read, where that is told. */
  readonly zone: string | undefined;
}

const day = 86_400;
const dayForm = '([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})';
const timeForm = 'T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?';
const offsetForm = '(Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))';
const form = new RegExp(`^${dayForm}(?:${timeForm}${offsetForm}?)?)?)?([?~%])?$`, 'u');

/** The dates that were read last, by the zone in which they are to be read: data repeats few dates often. */
let known = new Map<string, Map<string, Moment | undefined>>();
const knownAtOnce = 2 ** 14;
let count = 0;

/** No date has more characters. */
const longest = '2025-05-27T09:30:00+05:30'.length;

/** Reads a partial date of the specification; `undefined` for any other text, days that the calendar lacks included. */
export function moment(text: string, zone = ''): Moment | undefined {
  // A rule that looks past what is malformed may ask for anything.
  if (typeof text !== 'string') return momentOf(text, zone === '' ? undefined : zone);
  if (text.length > longest) return undefined;
  const inZone = known.get(zone);
  const read = inZone?.get(text);
  return read !== undefined || inZone?.has(text) === true ? read : remembered(text, zone);
}

function remembered(text: string, zone: string): Moment | undefined {
  if (count >= knownAtOnce) [known, count] = [new Map(), 0];
  const named = zone === '' ? undefined : zone;
  const read = wholeDay(text, named) ?? momentOf(text, named);
  const inZone = known.get(zone) ?? new Map<string, Moment | undefined>();
  known.set(zone, inZone);
  inZone.set(text, read);
  count += 1;
  return read;
}

/** The same date with other bounds. */
export function withBounds(date: Moment, first: number, last: number): Moment {
  const { zoned, dateOnly, qualified, zone } = date;
  return { zoned, dateOnly, qualified, zone, first, last };
}

/** A day as most dates have it, `2025-05-27`; `undefined` for any other text, and for days that the calendar lacks. */
function wholeDay(text: string, zone: string | undefined): Moment | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return undefined;
  const [year, month, dayOfMonth] = [digitsIn(text, 0, 4), digitsIn(text, 5, 7), digitsIn(text, 8, 10)];
  if (!isDay(year, month, dayOfMonth)) return undefined;
  const first = dayNumber(year, month, dayOfMonth) * day;
  return { zoned: false, dateOnly: true, qualified: false, zone, first, last: first + day - 1 };
}

const hyphen = 0x2d;
const zero = 0x30;

/** The number that stands between two offsets; 0, which no date has, where other characters do. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return 0;
    number = 10 * number + digit;
  }
  return number;
}

function momentOf(text: string, zone: string | undefined): Moment | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, year, month, dayOfMonth, hour, minute, second, offset, qualifier] = match;
  if (!isDay(Number(year), Number(month ?? 1), Number(dayOfMonth ?? 1))) return undefined;
  if (hour !== undefined && qualifier !== undefined) return undefined;
  const [zoned, dateOnly, qualified] = [offset !== undefined, hour === undefined, qualifier !== undefined];
  if (hour === undefined) {
    const { first, last } = days(Number(year), month, dayOfMonth);
    return { zoned, dateOnly, qualified, zone, first, last };
  }
  const start =
    dayNumber(Number(year), Number(month), Number(dayOfMonth)) * day +
    Number(hour) * 3600 +
    Number(minute) * 60;
  const first = start + Number(second ?? 0) - offsetSeconds(offset);
  return { zoned, dateOnly, qualified, zone, first, last: first + (second === undefined ? 59 : 0) };
}

function days(year: number, month: string | undefined, dayOfMonth: string | undefined) {
  const firstMonth = month === undefined ? 1 : Number(month);
  const lastMonth = month === undefined ? 12 : Number(month);
  const firstDay = dayOfMonth === undefined ? 1 : Number(dayOfMonth);
  const lastDay = dayOfMonth === undefined ? daysIn(year, lastMonth) : Number(dayOfMonth);
  const first = dayNumber(year, firstMonth, firstDay) * day;
  return { first, last: dayNumber(year, lastMonth, lastDay) * day + day - 1 };
}

function offsetSeconds(offset: string | undefined): number {
  if (offset === undefined || offset === 'Z') return 0;
  const seconds = Number(offset.slice(1, 3)) * 3600 + Number(offset.slice(4, 6)) * 60;
  return offset.startsWith('-') ? -seconds : seconds;
}
