import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

export const inPersonNotAllRemote = defineRule({
  id: 'in-person-not-all-remote',
  stage: 'rules',
  about: ['meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Of those who took part in a meeting in person, not all joined from afar.',
  why: 'A meeting in person brings its participants into one place. It counts only where all who took part are called remote, and the list of them is complete.',
  reads: { own: ['mode', 'participants', 'gaps'] },
  parts: ['mode', 'attendance', 'field'],
  message: ({ participants }: { participants: number }) =>
    participants === 1
      ? 'The meeting is called one in person, but its only participant joined from afar.'
      : `The meeting is called one in person, but all ${participants} participants joined from afar.`,
  check(meeting, { report }) {
    if (meeting.mode !== 'in-person' || hasGap(meeting, '/participants')) return;
    const present = meeting.participants?.filter(({ attendance }) => attendance !== 'absent') ?? [];
    if (present.length === 0 || !present.every(({ mode }) => mode === 'remote')) return;
    report({ at: '/mode', params: { participants: present.length } });
  },
});
