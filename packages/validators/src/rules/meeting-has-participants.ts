import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

export const meetingHasParticipants = defineRule({
  id: 'meeting-has-participants',
  stage: 'rules',
  about: ['meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A meeting names who took part, or says by a gap that this is not known.',
  why: 'Who met whom is what a record of a meeting is for. Where a source does not say it, a gap at /participants tells the reader so.',
  reads: { own: ['participants', 'gaps'] },
  parts: ['field'],
  message: () =>
    'The meeting names no participants, and no gap at /participants says why they are not known.',
  check(meeting, { report }) {
    if (meeting.participants === undefined && !hasGap(meeting, '/participants')) report({ params: {} });
  },
});
