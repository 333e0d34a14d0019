import { defineRule } from './define-rule.ts';
import { isFromAfar, localTimesOf } from './local-times.ts';

export const virtualHasZone = defineRule({
  id: 'virtual-has-zone',
  stage: 'rules',
  about: ['meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A call or virtual meeting at a time of day says in which zone that time is.',
  why: 'Those who meet from afar look at different clocks. A source may not say whose time it tells, so this is asked and not refused; a meeting of which only the day is told is left alone.',
  reads: { own: ['mode', 'when', 'previously', 'participants', 'statusBy'] },
  parts: ['start', 'end', 'timeZone'],
  message: ({ time }: { time: string }) =>
    `The meeting is held from afar, and neither an offset nor a timeZone says in which zone it is ${time}.`,
  check(record, { report }) {
    if (!isFromAfar(record)) return;
    for (const { time, at } of localTimesOf(record)) report({ at, params: { time } });
  },
});
