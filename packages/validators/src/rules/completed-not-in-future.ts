import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { defineRule } from './define-rule.ts';
import { isForetold } from './event-windows.ts';

export const completedNotInFuture = defineRule({
  id: 'completed-not-in-future',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'An event that is over does not lie after the date of the dataset.',
  why: 'A dataset cannot report the end of what still lay ahead when it was issued. A clock that is given counts instead of the date of issue.',
  reads: { own: ['status', 'when'] },
  parts: ['start', 'end', 'extent', 'timeZone'],
  message: ({ status, date, asOf }: { status: string; date: string; asOf: string }) =>
    `The event is ${status}, but its date ${date} lies after ${asOf}, which counts as today.`,
  check({ status, when }, { report, asOf }) {
    if (when === undefined || asOf === undefined || !isForetold({ status, when }, asOf)) return;
    const now = moment(asOf);
    // The end `2025` of what began on its last day is not what shows that.
    const end = when.extent === 'within' ? undefined : moment(when.end ?? '');
    const isEnd = now !== undefined && end !== undefined && before(now, end) === 'certainly';
    const last = isEnd ? 'end' : 'start';
    report({ at: `/when/${last}`, params: { status, date: when[last] ?? '', asOf } });
  },
});
