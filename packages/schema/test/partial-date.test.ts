import { describe, expect, it } from 'vitest';
import { PartialDate } from '../src/index.ts';

// An oracle of its own, by arithmetic: it shares no pattern with the schema.

const digits = (value: number, width: number) => String(value).padStart(width, '0');
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year: number, month: number) =>
  (lengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

const years = range(0, 9999);
const fewYears = [0, 1, 4, 100, 400, 999, 1582, 1600, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9996, 9999];
const qualifiers = ['', '?', '~', '%'];

/** Strings with the verdict that the calendar gives; every text once. */
const tables: Readonly<Record<string, readonly (readonly [text: string, isDate: boolean])[]>> = {
  years: years.flatMap((year) => qualifiers.map((sign) => [digits(year, 4) + sign, year > 0] as const)),
  'months of many years': years
    .filter((year) => year % 7 === 0 || year % 100 === 0)
    .flatMap((year) =>
      range(0, 14).map(
        (month) => [`${digits(year, 4)}-${digits(month, 2)}`, year > 0 && month > 0 && month < 13] as const,
      ),
    ),
  'days of some years': fewYears.flatMap((year) =>
    range(0, 13).flatMap((month) =>
      range(0, 32).flatMap((day) =>
        qualifiers.map((sign) => [dayText(year, month, day) + sign, isDay(year, month, day)] as const),
      ),
    ),
  ),
  '28, 29 and 30 February of every year': years.flatMap((year) =>
    [28, 29, 30].map((day) => [dayText(year, 2, day), isDay(year, 2, day)] as const),
  ),
  'hours and minutes': range(0, 25).flatMap((hour) =>
    range(0, 61).map(
      (minute) => [`2025-05-27T${digits(hour, 2)}:${digits(minute, 2)}`, hour < 24 && minute < 60] as const,
    ),
  ),
  seconds: range(0, 99).map((second) => [`2024-02-29T23:59:${digits(second, 2)}`, second < 60] as const),
  offsets: ['+', '-'].flatMap((sign) =>
    range(0, 25).flatMap((hour) =>
      range(0, 61).map((minute) => {
        const isOffset = minute < 60 && hour * 60 + minute <= 14 * 60;
        return [`2025-05-27T14:30${sign}${digits(hour, 2)}:${digits(minute, 2)}`, isOffset] as const;
      }),
    ),
  ),
};

describe('PartialDate agrees with the calendar', () => {
  it.each(Object.keys(tables))('on %s', (title) => {
    const wrong = (tables[title] ?? []).filter(
      ([text, isDate]) => PartialDate.safeParse(text).success !== isDate,
    );
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  it('on more than 100,000 strings, of both verdicts', () => {
    const all = new Map(Object.values(tables).flat());
    const valid = [...all.values()].filter((isDate) => isDate).length;
    expect(all.size).toBeGreaterThan(100_000);
    expect(Math.min(valid, all.size - valid)).toBeGreaterThan(20_000);
  });
});

const dateTime = '2024-02-29T14:30:15+05:30';
const spoilt = [
  ...['14:30', '24:00', 'T14', 'T1430', 'T14:3', 'T14:30:1', 'T14:30:15.5', 'T14:30,5', 't14:30', ' 14:30'],
  ...[
    'T14:30z',
    'T14:30Z?',
    'T14:30+0530',
    'T14:30+05',
    'T14:30 Z',
    'T14:30Z ',
    'T14:30~',
    'T',
    'Z',
    '+05:30',
  ],
  ...['??', '?~', '%%', '/2025', '/..', '-', '-1', 'X', '\n', '\u0000', '\u00a0', '\u2212', ' '],
].map((tail) => `2024-02-29${tail}`);
const malformed = [
  ...[
    '',
    ' ',
    '24',
    '024',
    '02024',
    '20240229',
    '2024-2',
    '2024-2-29',
    '2024-02-9',
    '2024/02/29',
    '29.02.2024',
  ],
  ...[
    '-2024',
    '+2024',
    'Y2024',
    'y12024',
    '20XX',
    '2024-XX',
    '2024-02-XX',
    '202',
    '2024-',
    '2024-02-',
    '..',
    '2024-W09',
  ],
  ...[
    '2024-060',
    '2024-21',
    '?2024',
    '~2024-02',
    '2024?-02',
    '2024-02~-29',
    '２０２４',
    '٢٠٢٤',
    '2024‐02',
    '2024-02T14:30',
  ],
  ...[
    '2024T14:30',
    '[2024]',
    '{2024}',
    '2024-02-29/2024-03-01',
    'today',
    'null',
    '10000',
    '12024-01-01',
    ' 2024',
    '\ufeff2024',
  ],
];

describe('PartialDate refuses', () => {
  it.each([...spoilt, ...malformed])('%j', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(false);
  });
});

describe('PartialDate accepts', () => {
  it.each([
    '2024',
    '2024-02',
    '2024-02-29',
    '2024-02-29T14:30',
    '2024-02-29T14:30Z',
    dateTime,
    '0001%',
    '9999-12-31~',
  ])('%s', (text) => {
    expect(PartialDate.safeParse(text).success).toBe(true);
  });
});

function dayText(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function isDay(year: number, month: number, day: number): boolean {
  return year > 0 && day > 0 && day <= lengthOf(year, month);
}
