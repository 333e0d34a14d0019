import { moment } from '../time/moment.ts';
import { before } from '../time/order.ts';
import { windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

export const completedNotInFuture = defineRule({
  id: 'completed-not-in-future',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'An event that is over does not lie after the date of the dataset.',
  why: 'A dataset cannot report the end of what had not begun when it was issued. A clock that is given counts instead of the date of issue.',
  reads: { own: ['status', 'when'] },
  message: ({ status, start, asOf }: { status: string; start: string; asOf: string }) =>
    `The event is ${status}, but it lies on ${start}, after ${asOf}.`,
  check({ status, when }, { report, asOf }) {
    if ((status !== 'completed' && status !== 'cut-short') || when === undefined || asOf === undefined)
      return;
    const now = moment(asOf);
    const { from, to, filled } = windowOf(when);
    const held = filled ? to : from;
    if (now === undefined || held === undefined || before(now, held) !== 'certainly') return;
    const date = (filled ? when.end : (when.start ?? when.end)) ?? '';
    report({
      at: filled || when.start === undefined ? '/when/end' : '/when/start',
      params: { status, start: date, asOf },
    });
  },
});
