import type { When } from '@chancery/schema/types';
import type { VisitRow } from './read.ts';

/** The stay in the country as the description of a row tells it beside the dates of the row. */
export interface Presence {
  readonly start?: string;
  readonly end?: string;
  /** A year was added that the words do not have. */
  readonly yearInferred: boolean;
}

/** What of the whole stay a description tells in words that are understood: `In U.S. June 7–11`, `Departed June 3`. */
export function presenceOf({ description, start, end }: VisitRow): Presence | undefined {
  const whole = stay.exec(description);
  const arrival = whole === null ? dayNear(arrived.exec(description), start) : dayNear(whole, start);
  const departure = whole === null ? dayNear(departed.exec(description), end) : endOf(whole, end);
  if (arrival === undefined && departure === undefined) return undefined;
  if (whole !== null && isBeside({ start, end }, arrival, departure)) return undefined;
  return {
    ...(arrival === undefined ? {} : { start: arrival.day }),
    ...(departure === undefined ? {} : { end: departure.day }),
    yearInferred: [arrival, departure].some((each) => each?.yearInferred),
  };
}

/** Whether a description speaks of arrival, departure or days in the country, in whichever words. */
export function speaksOfStay({ description }: VisitRow): boolean {
  return /\bIn (?:the )?U\.S\.|\bArrived\b|\bDeparted\b|\bLeft U\.S\./.test(description);
}

/** The stay as a `When`, with the bounds that are known. */
export function whenOf({ start, end }: Presence): When {
  const bounds = { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
  return start === undefined || end === undefined ? bounds : { ...bounds, extent: 'throughout' };
}

/** The day that words such as `November 19` mean near another day; absent where they name none. */
export function dayIn(words: string, near: string): string | undefined {
  return dayNear(new RegExp(`^${date}$`).exec(words), near)?.day;
}

interface Day {
  readonly day: string;
  readonly yearInferred: boolean;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const short = 'Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const month = `(?<month>${months.join('|')}|${short})`;
const date = `${month} ?(?<day>[0-9]{1,2})(?:, (?<year>[0-9]{4}))?(?![0-9])`;
const lastDate = `(?<month2>${months.join('|')})? ?(?<day2>[0-9]{1,2})(?:, (?<year2>[0-9]{4}))?(?![0-9])`;
const country = '(?:the )?U\\.?S\\.?,? ';

const stay = new RegExp(`\\bIn (?:the )?U\\.S\\. ${date} ?[–-] ?${lastDate}`, 'i');
const arrived = new RegExp(`\\b[Aa]rrived (?:in (?:${country}|[A-Z][A-Za-z., ]{2,30} (?:on )?))?${date}`);
const departed = new RegExp(
  `\\b(?:Final departure from|[Dd]eparted|Left) (?:${country}|for [A-Z][a-z]+ )?${date}`,
);

function endOf({ groups = {} }: RegExpExecArray, end: string): Day | undefined {
  const { month: first, month2 = first, day2 = '', year2 } = groups;
  return dayFrom({ month: month2, day: day2, year: year2 }, end);
}

function dayNear(found: RegExpExecArray | null, near: string): Day | undefined {
  return found === null ? undefined : dayFrom(found.groups ?? {}, near);
}

// Without a year the words mean the day of that name that is nearest to the day of the row.
function dayFrom(words: Readonly<Record<string, string | undefined>>, near: string): Day | undefined {
  const { month: name = '', day = '', year } = words;
  const index = months.findIndex((each) => each.startsWith(name.replace('.', '').slice(0, 3)));
  const monthAndDay = `${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined) return { day: `${year}-${monthAndDay}`, yearInferred: false };
  const about = Number(near.slice(0, 4));
  const candidates = [about - 1, about, about + 1].map((each) => `${each}-${monthAndDay}`);
  const [nearest] = candidates.sort((a, b) => distance(a, near) - distance(b, near));
  return nearest === undefined ? undefined : { day: nearest, yearInferred: true };
}

// `In U.S. June 7–12` of a visit that ends on June 7 tells of the days that followed, not of the whole stay.
function isBeside({ start, end }: Pick<VisitRow, 'start' | 'end'>, arrival?: Day, departure?: Day): boolean {
  if (arrival === undefined || departure === undefined) return false;
  if (arrival.day <= start && end <= departure.day) return false;
  const follows = end <= arrival.day && distance(end, arrival.day) <= oneDay;
  return follows || (departure.day <= start && distance(departure.day, start) <= oneDay);
}

const oneDay = 86_400_000;

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
