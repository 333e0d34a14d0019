import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysIn, isDay, isLeap } from '../src/time/calendar.ts';
import { before } from '../src/time/compare.ts';
import { type Moment, moment } from '../src/time/moment.ts';

const secondsOfDay = 86_400;

/** What `Date` calls day 0 is 1 January 1970; here it is 1 January of year 1. */
const toUnix = (Date.UTC(2001, 0, 1) - Date.UTC(1970, 0, 1)) / 1000 / secondsOfDay - 730_485;

describe('the calendar, against Date in UTC', () => {
  it('numbers 400,000 days from the year 1, and every 100th day from there to the year 9999', () => {
    const all = [...Array(400_000).keys()];
    const sparse = Array.from({ length: 32_000 }, (_, index) => 400_000 + index * 100);
    for (const day of [...all, ...sparse]) {
      const date = new Date((day + toUnix) * secondsOfDay * 1000);
      const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      if (dayNumber(year, month, dayOfMonth) !== day || !isDay(year, month, dayOfMonth))
        expect.fail(`${date.toISOString()} is day ${day}`);
    }
  });

  it('knows the length of every month of every year', () => {
    for (let year = 1; year < 10_000; year += 1) {
      for (let month = 1; month < 13; month += 1) {
        const first = new Date(0).setUTCFullYear(year, month - 1, 1);
        const next = new Date(0).setUTCFullYear(year, month, 1);
        const length = (next - first) / 1000 / secondsOfDay;
        if (daysIn(year, month) !== length || isDay(year, month, length + 1)) expect.fail(`${year}-${month}`);
      }
      if (isLeap(year) !== (daysIn(year, 2) === 29)) expect.fail(String(year));
    }
  });

  it('reads an instant as Date does', () => {
    fc.assert(
      fc.property(instants, (text) => {
        const unix = Date.parse(text) / 1000;
        return read(text).first === unix - toUnix * secondsOfDay;
      }),
    );
  });
});

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'));
const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const days = fc.tuple(years, two(1, 12), two(1, 28)).map((parts) => parts.join('-'));
const times = fc
  .tuple(days, two(0, 23), two(0, 59))
  .map(([date, hour, minute]) => `${date}T${hour}:${minute}`);
const offsets = fc.oneof(
  fc.constant('Z'),
  fc.tuple(fc.constantFrom('+', '-'), two(0, 13), two(0, 59)).map(offset),
);
const instants = fc
  .tuple(times, two(0, 59), offsets)
  .map(([time, second, zone]) => `${time}:${second}${zone}`);
const plain = fc.oneof(
  years,
  fc.tuple(years, two(1, 12)).map((parts) => parts.join('-')),
  days,
);
const qualified = fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''));
const near = two(26, 28).map((day) => `2025-02-${day}`);
const zones = fc.constantFrom(undefined, 'Asia/Tokyo', 'Europe/Oslo');
const dates = fc.tuple(fc.oneof(plain, qualified, near, times, instants), zones);
const moments = dates.map(([text, zone]) => read(text, zone));

describe('before', () => {
  it('is never certain both ways, and certain one way means not the other way', () => {
    fc.assert(
      fc.property(moments, moments, (a, b) => before(a, b) !== 'certainly' || before(b, a) === 'not'),
      { numRuns: 20_000 },
    );
  });

  it('is never certain of a date against itself', () => {
    fc.assert(fc.property(moments, (a) => before(a, a) !== 'certainly'));
  });

  it('passes certainty on between dates of one kind', () => {
    const sorted = fc.uniqueArray(fc.oneof(instants, instants), { minLength: 3, maxLength: 3 });
    for (const kind of [sorted, fc.array(plain, { minLength: 3, maxLength: 3 })]) {
      fc.assert(
        fc.property(kind, (texts) => {
          const [a, b, c] = texts.map((text) => read(text)) as [Moment, Moment, Moment];
          const chained = before(a, b) === 'certainly' && before(b, c) === 'certainly';
          return !chained || before(a, c) === 'certainly';
        }),
      );
    }
  });

  it('is certain of days exactly where their text is', () => {
    fc.assert(
      fc.property(days, days, (a, b) => (before(read(a), read(b)) === 'certainly') === a < b),
      { numRuns: 5_000 },
    );
  });

  it('is certain of parts only where it is certain of the whole, or says possibly', () => {
    fc.assert(
      fc.property(days, plain, (day, other) => {
        const whole = before(read(day.slice(0, 7)), read(other));
        const part = before(read(day), read(other));
        return whole === 'possibly' || whole === part;
      }),
      { numRuns: 5_000 },
    );
  });
});

function offset([sign, hours, minutes]: readonly [string, string, string]): string {
  return `${sign}${hours}:${minutes}`;
}

function read(text: string, zone?: string): Moment {
  const found = moment(text, zone);
  if (found === undefined) throw new Error(`${text} is no date`);
  return found;
}
