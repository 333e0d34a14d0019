import type { When } from '@chancery/schema/types';

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

/** A window of time in words, as precise as it is: what is not known of it is said. */
export function inWords(when: When): string {
  const { start, end, extent } = when;
  if (start === undefined) return 'time not stated';
  if (end === undefined)
    return start.length < 10 ? `${dateInWords(start)}; the days are not stated` : dateInWords(start);
  const span = spanInWords(start, end);
  return extent === 'within' ? `somewhere within ${span}; the exact time is not stated` : span;
}

/** Whether it is open on which day something was. */
export function isVague({ start = '', extent }: When): boolean {
  return extent === 'within' || start.length < 10;
}

/** A date in words: `27 May 2025`, `May 2025`, `2025`. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? [] : [months[Number(month) - 1] ?? ''];
  return [...(day === undefined ? [] : [String(Number(day))]), ...name, year].join(' ');
}

/** Two days in words; of one month, it is told once. */
function spanInWords(start: string, end: string): string {
  if (start.slice(0, 7) !== end.slice(0, 7)) return `${dateInWords(start)} to ${dateInWords(end)}`;
  return `${Number(start.slice(8))}–${dateInWords(end)}`;
}

/** Every day of a span within one month. */
export function daysBetween(start: string, end: string): readonly string[] {
  const [first, last] = [Number(start.slice(8)), Number(end.slice(8))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
  return days.map((day) => `${start.slice(0, 8)}${day}`);
}
