/** Days from 1 January of year 1 in the proleptic Gregorian calendar, itself day 0. Month and day count from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  const february = month > 2 ? (isLeap(year) ? -1 : -2) : 0;
  return years * 365 + leapDays + Math.floor((367 * month - 362) / 12) + february + day - 1;
}

/** The day of the week of a day number, as ISO 8601 counts it: Monday is 1, Sunday 7. */
export function dayOfWeek(day: number): number {
  // The first day of the year 1 was a Monday.
  return (((day % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the year has a 29 February. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has this day; the specification begins with year 1. */
export function isDay(year: number, month: number, day: number): boolean {
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month);
}
