import { isDay } from '../time/calendar.ts';

const dateShape =
  /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?[?~%]?$/u;

/** Shaped like a date, but of a month, day or year that the calendar does not have. */
export function isImpossibleDay(text: string): boolean {
  const match = dateShape.exec(text);
  if (match === null) return false;
  const [, year = '', month, day] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  return !isCalendarDate(date);
}

/** `27/05/2025`, `27.5.2025` and `2025/05/27` can mean one day only; `05/06/2025` can mean two and is left alone. */
export function reorderedDate(text: string): string | undefined {
  const yearFirst = /^([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})$/u.exec(text);
  const yearLast = /^([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})$/u.exec(text);
  const [year, a, b] = yearFirst?.slice(1) ?? [yearLast?.[3], yearLast?.[2], yearLast?.[1]];
  if (year === undefined || a === undefined || b === undefined) return undefined;
  if (yearFirst === null && Number(a) < 13 && Number(b) < 13 && a !== b) return undefined;
  const [month, day] = Number(a) > 12 ? [b, a] : [a, b];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

function isCalendarDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isDay(year, month, day);
}
