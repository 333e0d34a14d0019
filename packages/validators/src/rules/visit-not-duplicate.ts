import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { journeyOf, journeyParts, journeyReads } from './journeys.ts';
import { type Trip, twins } from './twins.ts';

export const visitNotDuplicate = defineRule({
  id: 'visit-not-duplicate',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A visit is recorded once.',
  why: 'Two records of one visit are counted twice. Visits by the same persons to the same country on the same days are taken for one, unless town, type, a relation between them or a stay elsewhere in between says that they are two.',
  reads: journeyReads,
  parts: journeyParts,
  asksOfSeveral: true,
  message: ({ country, dates, other }: { country: string; dates: string; other: string }) =>
    `The same persons visit ${country} on the same days, ${dates}, in ${other} too.`,
  gather: journeyOf,
  settle(_person, facts, report) {
    for (const { earlier, later } of twins(facts, areOnSameDays)) {
      const { country, start, end } = later.journey;
      const params = { country, dates: inWords({ start, end }), other: earlier.record };
      const related = [{ record: earlier.record, message: `${earlier.record} is here` }];
      report(later.record, { params, related });
    }
  },
});

function areOnSameDays(a: Trip, b: Trip): boolean {
  return a.first === b.first && a.last === b.last;
}
