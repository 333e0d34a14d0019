import { defineRule } from './define-rule.ts';
import { isFromAfar, localTimesOf } from './local-times.ts';
import { partyFields, whenFields } from './spans.ts';

export const localTimeHasZone = defineRule({
  id: 'local-time-has-zone',
  stage: 'rules',
  about: ['visit', 'meeting', 'initiative', 'statement', 'outcome'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A time of day has an offset from UTC, or a time zone beside it.',
  why: 'Without a zone, 10:00 is any of 26 hours. The name of a place does not fix it, but whoever writes the record can look the zone of the place up. The times of a party are in the zone of its event. Meetings from afar have no place: `virtual-has-zone` asks about them.',
  reads: { own: [...whenFields, ...partyFields, 'mode'] },
  parts: ['start', 'end', 'timeZone'],
  message: ({ time }: { time: string }) =>
    `The time ${time} has no offset from UTC, and no timeZone beside it says in which zone it is.`,
  check(record, { report }) {
    if (isFromAfar(record)) return;
    for (const { time, at } of localTimesOf(record)) report({ at, params: { time } });
  },
});
