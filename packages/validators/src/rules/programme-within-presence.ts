import { inWords, liesOutside, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isOff } from './event-windows.ts';
import { hasGap } from './gaps.ts';

export const programmeWithinPresence = defineRule({
  id: 'programme-within-presence',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The official programme of a visit lies within the stay.',
  why: 'Nobody has a programme in a place before arriving or after leaving. One of the two dates is wrong, or they tell of two visits.',
  reads: { own: ['status', 'when', 'presence', 'gaps'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'field'],
  message: ({ programme, stay }: { programme: string; stay: string }) =>
    `The programme of the visit is ${programme}, but the stay is ${stay}.`,
  check(visit, { report }) {
    const { when, presence } = visit;
    if (when === undefined || presence === undefined || isOff(visit)) return;
    const programme = windowOf(when, hasGap(visit, '/when/end'));
    const stay = windowOf(presence, hasGap(visit, '/presence/end'));
    if (!liesOutside(programme, stay)) return;
    report({ at: '/when', params: { programme: inWords(when), stay: inWords(presence) } });
  },
});
