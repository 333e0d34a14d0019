import { inWords, liesOutside, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

export const meetingWithinVisit = defineRule({
  id: 'meeting-within-visit',
  stage: 'rules',
  about: ['meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A meeting that is part of a visit lies within the dates of that visit.',
  why: 'A meeting outside its visit has a wrong date or belongs to another visit. Only certain contradictions count: partial dates that could agree are left alone.',
  reads: { own: ['when', 'partOf', 'gaps'], visit: ['when', 'presence', 'gaps'] },
  message: ({ meeting, visit }: { meeting: string; visit: string; record: string }) =>
    `The meeting is ${meeting}, but its visit runs ${visit}.`,
  check(meeting, { find, report }) {
    if (meeting.when === undefined) return;
    const own = windowOf(meeting.when, hasGap(meeting, '/when/end'));
    for (const reference of meeting.partOf ?? []) {
      const visit = find(reference);
      if (visit?.type !== 'visit' || visit.when === undefined) continue;
      const programme = windowOf(visit.when, hasGap(visit, '/when/end'));
      const stay = visit.presence && windowOf(visit.presence, hasGap(visit, '/presence/end'));
      if (!liesOutside(own, programme) || (stay !== undefined && !liesOutside(own, stay))) continue;
      report({
        at: '/when',
        params: { meeting: inWords(meeting.when), visit: inWords(visit.when), record: visit.id },
        related: [{ record: visit.id, at: '/when', message: `${visit.id} is here` }],
      });
    }
  },
});
