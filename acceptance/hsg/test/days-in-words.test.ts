import { describe, expect, it } from 'vitest';
import { presenceOf } from '../src/leaders/presence.ts';
import type { VisitRow } from '../src/leaders/read.ts';
import type { TravelRow } from '../src/read-travels.ts';
import { staysOf } from '../src/stays.ts';

const visit = { start: '1958-06-04', end: '1958-06-07' } as VisitRow;
const travel = { start: '1974-05-03', end: '1974-05-09' } as TravelRow;

describe('a description tells of the stay', () => {
  it.each([
    ['In U.S. June 2–9.', '1958-06-02', '1958-06-09'],
    ['State visit. In U.S. May 30–June 12; visited Ruritania.', '1958-05-30', '1958-06-12'],
    ['In U.S. December 29, 1957–July 2, 1958.', '1957-12-29', '1958-07-02'],
    ['In U.S. June 3– 7; visited Ruritania.', '1958-06-03', '1958-06-07'],
    ['In U.S. December 20–June 12.', '1957-12-20', '1958-06-12'],
    ['In U.S. May 28–June 2, two days before the visit.', '1958-05-28', '1958-06-02'],
    ['In U.S. June 9–12, two days after the visit.', '1958-06-09', '1958-06-12'],
    ['Arrived in U.S. May 31; visited New York City.', '1958-05-31', undefined],
    ['Arrived in New York City June 3.', '1958-06-03', undefined],
    ['Also visited Boston. Departed U.S. June 13.', undefined, '1958-06-13'],
    ['Departed for Ruritania June 13.', undefined, '1958-06-13'],
    ['Arrived in the U.S. Sept. 7, 1957. Departed the U.S. June 8.', '1957-09-07', '1958-06-08'],
    ['Arrived in U.S. May 28. Departed U.S. June 3.', '1958-05-28', '1958-06-03'],
  ])('%s', (description, start, end) => {
    const found = presenceOf({ ...visit, description });
    expect([found?.start, found?.end]).toEqual([start, end]);
  });

  it.each([
    'Addressed U.S. Congress June 5.',
    'In U.S. June 3.',
    'Was in Canada June 10–12.',
    'Private visit after June 10.',
    'In U.S. May 28–June 3; visited Boston.',
    'In U.S. May 28–June 4; visited Boston.',
    'In U.S. June 7–12; visited Boston.',
    'In U.S. June 8–12; visited Boston.',
    'Arrived in Washington February to attend a meeting.',
  ])('and not so: %s', (description) => {
    expect(presenceOf({ ...visit, description })).toBeUndefined();
  });

  it.each([
    ['In U.S. June 2–9.', true],
    ['In U.S. June 2, 1958–June 9, 1958.', false],
  ])('and whether it says the year: %s', (description, yearInferred) => {
    expect(presenceOf({ ...visit, description })?.yearInferred).toBe(yearInferred);
  });
});

describe('remarks tell of several stays', () => {
  it.each([
    ['Was in Egypt May 3-4, 6, and 8-9.', ['03-04', '06-06', '08-09']],
    ['Talks. Zenda was in Damascus May 3-4, 6, and 9.', ['03-04', '06-06', '09-09']],
    [
      'the first day is in none of them: Discussions continued in Aswan May 4, 6, and 8-9.',
      ['03-04', '06-06', '08-09'],
    ],
    ['the last day is far from them: Was in Egypt May 3-4 and 6.', ['03-04', '06-06', '09-09']],
    ['one stay is the whole: Visited Cairo May 4.', ['03-09']],
    ['another month: Was in Egypt June 3-4, 6, and 8-9.', ['03-09']],
    ['another list: Met with the king May 3-4, 6, and 8-9.', ['03-09']],
  ])('%s', (remarks, expected) => {
    const days = staysOf({ ...travel, remarks }).map(({ start, end }) => `${start.slice(8)}-${end.slice(8)}`);
    expect(days).toEqual(expected);
  });
});
