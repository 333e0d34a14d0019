import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { inWords, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isForetold, isOff } from './event-windows.ts';

export const outcomeDueAfterMade = defineRule({
  id: 'outcome-due-after-made',
  stage: 'rules',
  about: ['outcome'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'An outcome is not due before the event of which it is a result.',
  why: 'Nobody promises for a day that is past: the day by which it is due or the date of the event is wrong. What was called off or put off is left alone.',
  reads: { own: ['at', 'due'], visit: ['status', 'when'], meeting: ['status', 'when'] },
  parts: ['start', 'end', 'extent', 'timeZone'],
  message: ({ due, made }: { due: string; made: string }) =>
    `The outcome is due by ${due}, but the event of which it is a result is ${made}.`,
  check({ at, due }, { find, report, asOf }) {
    if (at === undefined || due === undefined) return;
    const event = find(at);
    if (event?.when === undefined || isOff(event) || isForetold(event, asOf)) return;
    const [by, { from }] = [moment(due), windowOf(event.when)];
    if (by === undefined || from === undefined || before(by, from) !== 'certainly') return;
    const related = [{ record: at, at: '/when', message: `${at} is here` }];
    report({ at: '/due', params: { due, made: inWords(event.when) }, related });
  },
});
