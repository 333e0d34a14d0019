import type { Party } from '@chancery/schema/types';
import { endsBefore, inWords, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { type EventWindow, isOff, windowsOf } from './event-windows.ts';

export const partyWithinEvent = defineRule({
  id: 'party-within-event',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'Who takes part in an event for some of its time is there while it lasts.',
  why: 'The dates of a party stand where its part is shorter than the whole. A companion whose days all lie before or after the visit has a wrong date or was on another one.',
  reads: { own: ['status', 'when', 'presence', 'participants', 'gaps'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'field'],
  message: (found: { type: string; bound: 'start' | 'end'; date: string; event: string }) =>
    `The part of this party ${found.bound}s on ${found.date}, but the ${found.type} is ${found.event}.`,
  check(event, { report }) {
    const windows = windowsOf(event);
    const [span] = windows;
    if (span === undefined || event.participants === undefined || isOff(event)) return;
    for (const [at, party] of event.participants.entries()) {
      const bound = boundOutside(party, windows);
      const date = bound && party[bound];
      if (bound === undefined || date === undefined) continue;
      const params = { type: event.type, bound, date, event: inWords(span.when) };
      report({ at: `/participants/${at}/${bound}`, params });
    }
  },
});

/** The date that shows that a party was not there at the time of an event. */
function boundOutside({ start, end }: Party, windows: readonly EventWindow[]): 'start' | 'end' | undefined {
  if (start === undefined && end === undefined) return undefined;
  const own = windowOf({ ...(start && { start }), ...(end && { end }) }, end === undefined);
  if (windows.every(({ window }) => endsBefore(window, own) === 'certainly')) return 'start';
  return windows.every(({ window }) => endsBefore(own, window) === 'certainly') ? 'end' : undefined;
}
