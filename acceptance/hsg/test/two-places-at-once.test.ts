import { readFileSync } from 'node:fs';
import type { Dataset, Visit } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { datasetFile } from '../src/travels-of-2017.ts';

/** What the rule `person-in-one-place` needs of a visit. */
interface Stay {
  readonly who: string;
  readonly city: string;
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

const dataset = JSON.parse(readFileSync(datasetFile, 'utf8')) as Dataset;
const stays = dataset.records.filter((record): record is Visit => record.type === 'visit').map(stayOf);
const pairs = stays.flatMap((stay, index) => stays.slice(index + 1).map((other) => [stay, other] as const));
const ofOnePerson = pairs.filter(([a, b]) => a.who === b.who);

describe('a person in two places', () => {
  it('shares a day in 43 pairs, nearly all of them a day of travel', () => {
    expect(ofOnePerson.filter(([a, b]) => a.start <= b.end && b.start <= a.end)).toHaveLength(43);
  });

  it('is certain once: a day inside both stays, in two countries', () => {
    const certain = ofOnePerson.filter(([a, b]) => a.country !== b.country && dayInside(a, b));
    expect(certain.map(([a, b]) => [a.who, [a.city, b.city].sort()])).toEqual([
      ['official/tillerson-rex-w', ['Seoul', 'Tokyo']],
    ]);
  });
});

// A day d with start < d < end in both stays.
function dayInside(a: Stay, b: Stay): boolean {
  return Math.max(a.start, b.start) + 1 <= Math.min(a.end, b.end) - 1;
}

function stayOf(visit: Visit): Stay {
  const [party] = visit.participants ?? [];
  return {
    who: (party !== undefined && 'who' in party && party.who) || 'nobody',
    city: visit.place?.city ?? '',
    country: visit.place?.country ?? '',
    start: dayNumber(visit.when?.start),
    end: dayNumber(visit.when?.end),
  };
}

function dayNumber(day: string | undefined): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
