import { defineStageRule } from './define-rule.ts';

export const referenceNotSelf = defineStageRule({
  id: 'reference-not-self',
  stage: 'references',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A record does not refer to itself.',
  why: 'A visit is no part of itself, and a position does not report to itself: another record was meant. A document may be cited for what it says about itself, and a statement may assert something of itself.',
  message: ({ reference }: { reference: string }) =>
    `${reference} refers to itself; another record is meant.`,
});
