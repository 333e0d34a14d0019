import { daysIn } from '../time/calendar.ts';
import { defineStageRule } from './define-rule.ts';

export const dateReal = defineStageRule({
  id: 'date-real',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A date exists in the calendar.',
  why: 'A 30 February is a slip of the pen: which day was meant cannot be told without the source.',
  message: ({ value }: { value: string }) => `The calendar has no ${value}: ${limitBroken(value)}.`,
});

/** What the calendar has instead of the first part of a date that it does not have. */
function limitBroken(date: string): string {
  const [, year = '', month = ''] = /^([0-9]{4})-?([0-9]{2})?/u.exec(date) ?? [];
  if (Number(year) < 1) return 'years count from 0001';
  if (Number(month) < 1 || Number(month) > 12) return 'months count from 01 to 12';
  return `${year}-${month} has ${daysIn(Number(year), Number(month))} days, which count from 01`;
}
