import type { Stop } from '@chancery/schema/types';
import { inWords, liesOutside, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isOff, windowsOf } from './event-windows.ts';

export const stopWithinVisit = defineRule({
  id: 'stop-within-visit',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A stop with a programme lies within the dates of its visit.',
  why: 'A stop outside its visit has a wrong date or belongs to another journey. Halts on the way lie before arrival or after departure, and time of one’s own may follow the programme; they are left alone.',
  reads: { own: ['status', 'when', 'presence', 'place', 'stops', 'gaps'] },
  parts: ['when', 'start', 'end', 'extent', 'timeZone', 'place', 'country', 'purpose', 'field'],
  message: ({ stop, visit }: { stop: string; visit: string }) =>
    `The stop is ${stop}, but its visit ${visit.startsWith('from') ? 'runs' : 'is'} ${visit}.`,
  check(visit, { report }) {
    const windows = windowsOf(visit);
    const [span] = windows;
    if (span === undefined || visit.stops === undefined || isOff(visit)) return;
    for (const [at, stop] of visit.stops.entries()) {
      if (stop.when === undefined || !belongs(stop, visit)) continue;
      const own = windowOf(stop.when);
      if (!windows.every(({ window }) => liesOutside(own, window))) continue;
      report({ at: `/stops/${at}/when`, params: { stop: inWords(stop.when), visit: inWords(span.when) } });
    }
  },
});

interface Destination {
  readonly place?: { readonly country?: string };
  readonly presence?: unknown;
}

/** Whether a stop was made in the time of the visit: for its programme, or in its country and not on the way. */
function belongs({ purpose, place }: Stop, visit: Destination): boolean {
  const [here, there] = [place.country, visit.place?.country];
  if (purpose === 'programme') return here === undefined || there === undefined || here === there;
  if (here === undefined || here !== there) return false;
  return purpose === undefined || (purpose === 'private' && visit.presence !== undefined);
}
