import type { TravelRow } from './read-travels.ts';

/** Days from a first to a last one, both `YYYY-MM-DD`. */
export interface Stay {
  readonly start: string;
  readonly end: string;
}

/**
 * The stays of which a row tells: one from its first day to its last, unless its remarks list the days of several, as
 * where a mediator went to and fro: `Was in Egypt January 11-12, 13-14, 16, and 18.`
 * - the first and the last day of the row belong to a stay as well, whether or not the list has them
 */
export function staysOf({ start, end, remarks }: TravelRow): readonly [Stay, ...Stay[]] {
  const listed = listedDays(remarks, start.slice(0, 8));
  const [first, ...others] = listed.length < 2 ? [] : withDay(end, withDay(start, listed));
  return first === undefined ? [{ start, end }] : [first, ...others];
}

const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = '[0-9]{1,2}(?:-[0-9]{1,2})?';
const list = new RegExp(
  `\\b(?:[Ww]as in|continued in|[Vv]isited) [A-Z][a-z]+ (?<month>${monthNames}) (?<days>${days}(?:(?:,| and|, and) ${days})+)\\.`,
);

/** The stays that remarks list, if they lie in the month of the row: `yearMonth` is `YYYY-MM-`. */
function listedDays(remarks: string, yearMonth: string): readonly Stay[] {
  const { month = '', days: found = '' } = list.exec(remarks)?.groups ?? {};
  const number = monthNames.split('|').indexOf(month) + 1;
  if (number !== Number(yearMonth.slice(5, 7))) return [];
  return found.split(/, and |, | and /).map((stay) => {
    const [first = '', last = first] = stay.split('-').map((day) => `${yearMonth}${day.padStart(2, '0')}`);
    return { start: first, end: last };
  });
}

/** The stays with one more day: part of the stay next to it, or a stay of its own. */
function withDay(day: string, stays: readonly Stay[]): readonly Stay[] {
  if (stays.some(({ start, end }) => start <= day && day <= end)) return stays;
  const joined = stays.map(({ start, end }) => {
    if (nextDay(day) === start) return { start: day, end };
    return nextDay(end) === day ? { start, end: day } : { start, end };
  });
  const isJoined = joined.some(({ start, end }) => start === day || end === day);
  return isJoined
    ? joined
    : [...stays, { start: day, end: day }].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
