import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { type Journey, journeyOf, journeyParts, journeyReads } from './journeys.ts';
import { type Trip, twins } from './twins.ts';

export const visitNearDuplicate = defineRule({
  id: 'visit-near-duplicate',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'The visits of the same persons to one country do not overlap.',
  why: 'Two visits to one country that overlap are often one visit with two accounts of its dates. Visits that share no more than the day on which one ends and the other begins are left alone: who shuttles between capitals is back on the same day.',
  reads: journeyReads,
  parts: journeyParts,
  asksOfSeveral: true,
  message: (found: { country: string; dates: string; other: string; otherDates: string }) =>
    `The same persons visit ${found.country} ${found.dates}, and ${found.otherDates} in ${found.other}: the two may be one visit.`,
  gather: journeyOf,
  settle(_person, facts, report) {
    for (const { earlier, later } of twins(facts, overlap)) {
      const { country, at } = later.journey;
      const [dates, otherDates] = [datesOf(later.journey), datesOf(earlier.journey)];
      const related = [
        { record: earlier.record, at: earlier.journey.at, message: `${earlier.record} is here` },
      ];
      report(later.record, { at, params: { country, dates, other: earlier.record, otherDates }, related });
    }
  },
});

/** Whether two visits share days, not all of them, and more than one on which one ends and the other begins. */
function overlap(a: Trip, b: Trip): boolean {
  const areSame = a.first === b.first && a.last === b.last;
  return !areSame && a.last > b.first && b.last > a.first;
}

function datesOf({ start, end }: Journey): string {
  return inWords({ start, end });
}
