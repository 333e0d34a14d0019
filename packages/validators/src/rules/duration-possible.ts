import { defineRule } from './define-rule.ts';
import { daysPossible, longestStay, type Stay } from './stays.ts';

export const durationPossible = defineRule({
  id: 'duration-possible',
  stage: 'rules',
  about: ['visit'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: `A visit lasts at most ${daysPossible} days.`,
  why: 'Who stays for more than a year does not visit; one of the two years is wrong. Only days that certainly belong to the visit are counted, the first and the last included.',
  reads: { own: ['status', 'when', 'presence'] },
  parts: ['start', 'end', 'extent', 'timeZone'],
  message: ({ span, days, start, end }: Omit<Stay, 'at'>) =>
    `The ${span} lasts at least ${days} days, from ${start} to ${end}; more than ${daysPossible} are no visit.`,
  check(visit, { report, asOf }) {
    const { at, ...params } = longestStay(visit, asOf);
    if (params.days > daysPossible) report({ at, params });
  },
});
