import { Temporal } from 'temporal-polyfill';

/** Years at which calendars go wrong: the first and last, and those around leap years that are none. */
const years = [
  1, 4, 99, 100, 400, 999, 1000, 1582, 1600, 1752, 1899, 1900, 1970, 1999, 2000, 2023, 2024, 2100,
];
const lastYears = [9996, 9999];
const monthDays = ['01-01', '02-28', '03-01', '05-27', '06-30', '12-31'];
const steps = [-366, -365, -60, -31, -29, -1, 0, 0, 0, 1, 1, 2, 27, 28, 30, 31, 59, 60, 365, 366];
const clocks = [
  '00:00',
  '00:00:00',
  '00:00:59',
  '09:59:59',
  '10:00',
  '12:00:00',
  '14:00',
  '23:59',
  '23:59:59',
];
const offsets = [
  'Z',
  '+00:00',
  '-00:00',
  '+05:30',
  '+05:45',
  '-03:30',
  '+13:59',
  '-12:00',
  '-12:30',
  '+14:00',
];
const moreOffsets = ['-14:00', '-05:00', '+09:00'];

/** Groups of partial dates of every precision that lie close to each other, the same for the same seed. */
export function clusters(seed: number, count: number, size: number): readonly (readonly string[])[] {
  const pick = picker(seed);
  return Array.from({ length: count }, () => {
    const base = baseDay(pick);
    return Array.from({ length: size }, () => dateNear(base, pick));
  });
}

type Pick = <T>(choices: readonly T[]) => T;

/** A linear congruential generator, with the constants of Numerical Recipes: a test needs no better. */
function picker(seed: number): Pick {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)] as (typeof choices)[number];
  };
}

const anyYears = Array.from({ length: 9999 }, (_, index) => index + 1);

function baseDay(pick: Pick): Temporal.PlainDate {
  const year = pick(pick([years, lastYears, anyYears, anyYears]));
  return Temporal.PlainDate.from(`${String(year).padStart(4, '0')}-${pick(monthDays)}`);
}

function dateNear(base: Temporal.PlainDate, pick: Pick): string {
  const near = base.add({ days: pick(steps) });
  const day = (near.year < 1 || near.year > 9999 ? base : near).toString();
  const kind = pick(['year', 'month', 'month', 'day', 'day', 'day', 'time', 'time', 'instant', 'instant']);
  if (kind === 'time') return `${day}T${pick(clocks)}`;
  if (kind === 'instant') return `${day}T${pick(clocks)}${pick(pick([offsets, moreOffsets]))}`;
  const date = kind === 'year' ? day.slice(0, 4) : kind === 'month' ? day.slice(0, 7) : day;
  return date + pick(['', '', '', '', '', '', '', '?', '~', '%']);
}
