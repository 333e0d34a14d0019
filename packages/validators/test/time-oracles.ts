import edtf, { type ExtendedDate } from 'edtf';
import { Temporal } from 'temporal-polyfill';

/** A stretch of time in numbers of which only the order counts. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A partial date as the Temporal polyfill reads it. */
export interface Reading {
  readonly text: string;
  readonly zoned: boolean;
  readonly dateOnly: boolean;
  readonly qualified: boolean;
  /** The day as written, where there is one. */
  readonly day: Temporal.PlainDate | undefined;
  /** Its days, counted from 1 January of year 1; `undefined` for what has a time. */
  readonly days: Stretch | undefined;
  /** Its moments in UTC, or in local time that is taken for UTC. */
  readonly moments: Stretch;
  /** Its moments in UTC in every zone on Earth. */
  readonly anywhere: Stretch;
}

/** Reads a partial date with Temporal alone. */
export function reading(text: string): Reading {
  const qualified = /[?~%]$/u.test(text);
  const plain = qualified ? text.slice(0, -1) : text;
  const base = { text, qualified, dateOnly: !plain.includes('T') };
  if (/Z|[+-][0-9]{2}:[0-9]{2}$/u.test(plain.slice(10))) {
    const moments = atEnds(plain, (time) => Temporal.Instant.from(time).epochMilliseconds);
    return { ...base, zoned: true, day: undefined, days: undefined, moments, anywhere: moments };
  }
  const [first, last] = ends(plain);
  const days = base.dateOnly
    ? { first: dayOf(first.toPlainDate()), last: dayOf(last.toPlainDate()) }
    : undefined;
  return {
    ...base,
    zoned: false,
    day: plain.length < 10 ? undefined : first.toPlainDate(),
    days,
    moments: { first: inZone(first, 'UTC'), last: inZone(last, 'UTC') },
    anywhere: { first: inZone(first, '+14:00'), last: inZone(last, '-12:00') },
  };
}

function ends(plain: string): readonly [Temporal.PlainDateTime, Temporal.PlainDateTime] {
  if (plain.includes('T')) {
    const { first, last } = atEnds(plain, Temporal.PlainDateTime.from);
    return [first, last];
  }
  const lastMonth = Temporal.PlainYearMonth.from(plain.length === 4 ? `${plain}-12` : plain.slice(0, 7));
  const first = Temporal.PlainDate.from(`${plain}-01-01`.slice(0, 10));
  const last = plain.length === 10 ? first : lastMonth.toPlainDate({ day: lastMonth.daysInMonth });
  return [first.toPlainDateTime('00:00:00'), last.toPlainDateTime('23:59:59')];
}

/** The first and last second of a time that may lack its seconds. */
function atEnds<T>(time: string, read: (text: string) => T): { readonly first: T; readonly last: T } {
  const last = time.length === 16 || /^[^+Z]{16}(?:Z|[+-])/u.test(time) ? ':59' : '';
  return { first: read(time), last: read(time.slice(0, 16) + last + time.slice(16)) };
}

const beginning = Temporal.PlainDate.from('0001-01-01');

function dayOf(date: Temporal.PlainDate): number {
  return beginning.until(date, { largestUnit: 'days' }).days;
}

function inZone(time: Temporal.PlainDateTime, zone: string): number {
  return time.toZonedDateTime(zone).epochMilliseconds;
}

/** Two dates on the time line on which the specification compares them. */
export function onOneLine(a: Reading, b: Reading): readonly [Stretch, Stretch] {
  if (a.days !== undefined && b.days !== undefined) return [a.days, b.days];
  return a.zoned === b.zoned ? [a.moments, b.moments] : [a.anywhere, b.anywhere];
}

/** A partial date as `edtf` reads it; `undefined` for what it refuses. */
export function edtfReading(text: string): ExtendedDate | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

/**
 * Where `edtf` reads something else than the specification says, and why.
 * - it also has days that the calendar lacks (29 February of 2023, the year 0); none is generated
 * - it orders qualified dates as if they were certain, and times without an offset as if they were in UTC; such pairs are
 *   not put to it
 */
export function differs(text: string): string | undefined {
  if (/-(?:00:00|1[34]:[0-9]{2}|12:(?!00)[0-9]{2})$/u.test(text.slice(10)))
    return 'refuses the offset −00:00, and those beyond −12:00';
  if (/T[0-9]{2}:[0-9]{2}(?:$|[Z+-])/u.test(text)) return 'takes a time without seconds for its first second';
  return undefined;
}
