import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { visitMissed, visitReads } from './outside-visit.ts';

export const meetingWithinVisit = defineRule({
  id: 'meeting-within-visit',
  stage: 'rules',
  about: ['meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A meeting that is part of a visit lies within the dates of that visit.',
  why: 'A meeting outside its visit has a wrong date or belongs to another visit. Only certain contradictions count: partial dates that could agree, and what was called off or put off, are left alone.',
  reads: { own: ['status', 'when', 'partOf', 'gaps'], visit: visitReads },
  parts: ['start', 'end', 'extent', 'timeZone', 'field'],
  message: ({ meeting, visit }: { meeting: string; visit: string; record: string }) =>
    `The meeting is ${meeting}, but its visit ${visit.startsWith('from') ? 'runs' : 'is'} ${visit}.`,
  check(meeting, { find, report }) {
    if (meeting.when === undefined) return;
    for (const reference of new Set(meeting.partOf)) {
      const visit = find(reference);
      const span = visit?.type === 'visit' ? visitMissed(meeting, visit) : undefined;
      if (span === undefined) continue;
      report({
        at: '/when',
        params: { meeting: inWords(meeting.when), visit: inWords(span.when), record: reference },
        related: [{ record: reference, at: span.at, message: `${reference} is here` }],
      });
    }
  },
});
