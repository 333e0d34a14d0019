import { describe, expect, it } from 'vitest';
import { before, type Certainty } from '../src/time/compare.ts';
import { type Moment, moment } from '../src/time/moment.ts';

type Row = readonly [a: string, b: string, aBeforeB: Certainty, bBeforeA: Certainty];

/** The comparison, row by row; a date may carry the zone in which it is to be read, after `@`. */
const truth: Readonly<Record<string, readonly Row[]>> = {
  'dates as written': [
    ['2025-05-27', '2025-05-28', 'certainly', 'not'],
    ['2025-05-27', '2025-05-27', 'not', 'not'],
    ['2025-05-31', '2025-06-01', 'certainly', 'not'],
    ['2024-12-31', '2025-01-01', 'certainly', 'not'],
    ['2024-02-28', '2024-02-29', 'certainly', 'not'],
    ['2024-02-29', '2024-03-01', 'certainly', 'not'],
    ['2023-02-28', '2023-03-01', 'certainly', 'not'],
    ['0001-01-01', '9999-12-31', 'certainly', 'not'],
  ],
  'dates of different precision': [
    ['2025-05', '2025-06', 'certainly', 'not'],
    ['2025-05', '2025-05', 'possibly', 'possibly'],
    ['2024', '2025', 'certainly', 'not'],
    ['2025', '2025', 'possibly', 'possibly'],
    ['2025-05', '2025-05-01', 'not', 'possibly'],
    ['2025-05', '2025-05-02', 'possibly', 'possibly'],
    ['2025-05', '2025-05-31', 'possibly', 'not'],
    ['2025-05', '2025-06-01', 'certainly', 'not'],
    ['2025-05', '2025-04-30', 'not', 'certainly'],
    ['2025', '2025-01-01', 'not', 'possibly'],
    ['2025', '2025-12-31', 'possibly', 'not'],
    ['2025', '2025-12', 'possibly', 'possibly'],
    ['2025', '2026-01', 'certainly', 'not'],
    ['2025', '2024-12', 'not', 'certainly'],
    ['2011-01', '2011-01-18', 'possibly', 'possibly'],
    ['2024-02', '2024-02-29', 'possibly', 'not'],
    ['2024-02', '2024-03-01', 'certainly', 'not'],
  ],
  'a qualified date': [
    ['2025-05-27?', '2025-05-28', 'possibly', 'possibly'],
    ['2025-05-27', '2025-05-28~', 'possibly', 'possibly'],
    ['1900%', '2025', 'possibly', 'possibly'],
    ['1900-01?', '2025-05-27T10:00Z', 'possibly', 'possibly'],
    ['2025~', '2025~', 'possibly', 'possibly'],
  ],
  'times without a zone': [
    ['2025-05-27T10:00', '2025-05-27T10:01', 'certainly', 'not'],
    ['2025-05-27T10:00', '2025-05-27T10:00', 'possibly', 'possibly'],
    ['2025-05-27T10:00:00', '2025-05-27T10:00:00', 'not', 'not'],
    ['2025-05-27T10:00:00', '2025-05-27T10:00:01', 'certainly', 'not'],
    ['2025-05-27T10:00', '2025-05-27T10:00:30', 'possibly', 'possibly'],
    ['2025-05-27T10:00', '2025-05-27T10:00:00', 'not', 'possibly'],
    ['2025-05-27T10:00', '2025-05-27T10:00:59', 'possibly', 'not'],
    ['2024-12-31T23:59', '2025-01-01T00:00', 'certainly', 'not'],
    ['2024-02-29T23:59:59', '2024-03-01T00:00:00', 'certainly', 'not'],
  ],
  'a date and a time without a zone': [
    ['2025-05-27', '2025-05-28T00:00', 'certainly', 'not'],
    ['2025-05-27', '2025-05-27T12:00', 'possibly', 'possibly'],
    ['2025-05-27', '2025-05-27T23:59:59', 'possibly', 'not'],
    ['2025-05', '2025-05-27T12:00', 'possibly', 'possibly'],
    ['2025-05-26T23:59', '2025-05-27', 'certainly', 'not'],
  ],
  'instants with offsets': [
    ['2025-05-27T10:00Z', '2025-05-27T10:01Z', 'certainly', 'not'],
    ['2025-05-27T10:00:00Z', '2025-05-27T12:00:00+02:00', 'not', 'not'],
    ['2025-05-27T10:00Z', '2025-05-27T12:00+02:00', 'possibly', 'possibly'],
    ['2025-05-27T10:00+09:00', '2025-05-27T09:00+01:00', 'certainly', 'not'],
    ['2025-05-28T00:30+05:30', '2025-05-27T19:30Z', 'certainly', 'not'],
    ['2025-01-01T00:30+14:00', '2024-12-31T12:00Z', 'certainly', 'not'],
    ['2024-12-31T23:30-12:00', '2025-01-01T11:29Z', 'not', 'certainly'],
    ['2024-02-29T23:59:59-00:00', '2024-03-01T00:00:00+00:00', 'certainly', 'not'],
    ['0001-01-01T00:00+14:00', '0001-01-01T00:00Z', 'certainly', 'not'],
  ],
  'a date against an instant: −14 to +12 hours': [
    ['2025-05-27', '2025-05-28T11:59:59Z', 'possibly', 'not'],
    ['2025-05-27', '2025-05-28T12:00:00Z', 'certainly', 'not'],
    ['2025-05-26T09:59:59Z', '2025-05-27', 'certainly', 'not'],
    ['2025-05-26T10:00:00Z', '2025-05-27', 'possibly', 'not'],
    ['2025-05-26T10:00:01Z', '2025-05-27', 'possibly', 'possibly'],
    ['2025', '2026-01-01T11:59:59Z', 'possibly', 'not'],
    ['2025', '2026-01-01T12:00Z', 'certainly', 'not'],
    ['2024-02', '2024-03-01T12:00Z', 'certainly', 'not'],
    ['2024-02', '2024-02-29T12:00Z', 'possibly', 'possibly'],
    ['2025-05-27', '2025-05-29T01:00+14:00', 'possibly', 'possibly'],
  ],
  'a time without a zone against an instant': [
    ['2025-05-27T10:00:00', '2025-05-27T22:00:00Z', 'possibly', 'not'],
    ['2025-05-27T10:00:00', '2025-05-27T22:00:01Z', 'certainly', 'not'],
    ['2025-05-26T19:59:59Z', '2025-05-27T10:00:00', 'certainly', 'not'],
    ['2025-05-26T20:00:00Z', '2025-05-27T10:00:00', 'possibly', 'not'],
  ],
  'dates that are to be read in zones': [
    ['2025-05-27@Asia/Tokyo', '2025-05-28@Asia/Tokyo', 'certainly', 'not'],
    ['2025-05-27@Asia/Tokyo', '2025-05-28', 'certainly', 'not'],
    ['2025-05-27@America/New_York', '2025-05-28@Asia/Tokyo', 'possibly', 'possibly'],
    ['2025-05-27@America/New_York', '2025-05-29@Asia/Tokyo', 'possibly', 'possibly'],
    ['2025-05-27@America/New_York', '2025-05-30@Asia/Tokyo', 'certainly', 'not'],
    ['2025-05-27T10:00Z@Asia/Tokyo', '2025-05-27T10:01Z@Europe/Oslo', 'certainly', 'not'],
  ],
};

for (const [title, rows] of Object.entries(truth)) {
  describe(`before: ${title}`, () => {
    it.each(rows)('%s, %s: %s; the other way round: %s', (a, b, aBeforeB, bBeforeA) => {
      expect([before(read(a), read(b)), before(read(b), read(a))]).toEqual([aBeforeB, bBeforeA]);
    });
  });
}

describe('moment', () => {
  it.each([
    ['2025-05-27', 86_399],
    ['2024-02', 29 * 86_400 - 1],
    ['1900-02', 28 * 86_400 - 1],
    ['2024', 366 * 86_400 - 1],
    ['2025', 365 * 86_400 - 1],
    ['2025-05-27T10:00', 59],
    ['2025-05-27T10:00:00', 0],
  ])('%s leaves %i seconds open', (text, seconds) => {
    const { first, last } = read(text);
    expect(last - first).toBe(seconds);
  });

  it.each(
    [
      '',
      '25',
      '2025-5',
      '2025-02-30',
      '1900-02-29',
      '2025-13',
      '2025-00',
      '0000',
      '2025-05-27T24:00',
      '27.05.2025',
    ]
      .concat(['2025-05-27T10:60', '2025-05-27T10:00:60', '2025-05-27T10:00+14:01', '2025-05-27T10:00?'])
      .concat(['2025-05-27T10:00:00.5', ' 2025', '2025\n', '-2025', '12025', '2025-05-27T10', '2025??']),
  )('refuses %j', (text) => expect(moment(text)).toBeUndefined());
});

function read(text: string): Moment {
  const [date = '', zone] = text.split('@');
  const found = moment(date, zone);
  if (found === undefined) throw new Error(`${text} is no date`);
  return found;
}
