import { defineRule } from './define-rule.ts';
import { daysPlausible, daysPossible, longestStay, type Stay } from './stays.ts';

export const durationPlausible = defineRule({
  id: 'duration-plausible',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: `A visit lasts at most ${daysPlausible} days.`,
  why: 'Hardly any visit is longer; most that seem so have a wrong month. Only days that certainly belong to the visit are counted, the first and the last included.',
  reads: { own: ['status', 'when', 'presence'] },
  parts: ['start', 'end', 'extent', 'timeZone'],
  message: ({ span, days, start, end }: Omit<Stay, 'at'>) =>
    `The ${span} lasts at least ${days} days, from ${start} to ${end}; visits rarely exceed ${daysPlausible}.`,
  check(visit, { report, asOf }) {
    const { at, ...params } = longestStay(visit, asOf);
    if (params.days > daysPlausible && params.days <= daysPossible) report({ at, params });
  },
});
