import { defineStageRule } from './define-rule.ts';

export const dateReal = defineStageRule({
  id: 'date-real',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A date exists in the calendar.',
  why: 'A 30 February is a slip of the pen: which day was meant cannot be told without the source.',
  message: ({ value }: { value: string }) => `The calendar has no ${value}.`,
});
