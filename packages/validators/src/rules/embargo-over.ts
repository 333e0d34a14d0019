import { recordTypes } from '../model.ts';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

export const embargoOver = defineRule({
  id: 'embargo-over',
  stage: 'rules',
  about: recordTypes,
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A record whose embargo is over is no longer restricted.',
  why: 'An embargo ends by itself, the word beside it does not: whoever releases the data decides whether all may see the record now. A clock that is given counts instead of the date of issue.',
  reads: { own: ['access'] },
  parts: ['level', 'embargoUntil'],
  message: ({ until, asOf }: { until: string; asOf: string }) =>
    `The record is restricted, but its embargo ended ${inWords({ start: until })}, before ${asOf}, which counts as today.`,
  check({ access }, { report, asOf }) {
    const { level, embargoUntil: until } = access ?? {};
    if (level !== 'restricted' || until === undefined || asOf === undefined) return;
    const [end, now] = [moment(until), moment(asOf)];
    if (end === undefined || now === undefined || before(end, now) !== 'certainly') return;
    report({ at: '/access/level', params: { until, asOf } });
  },
});
