import { defineRule } from './define-rule.ts';

export const cancelledNotAttended = defineRule({
  id: 'cancelled-not-attended',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'Nobody attended an event that was cancelled.',
  why: 'Cancelled means called off before it began. An event that somebody attended was held, or was cut short.',
  reads: { own: ['status', 'participants'] },
  parts: ['attendance'],
  message: ({ type, attended }: { type: string; attended: number }) =>
    `The ${type} was cancelled, but ${attended === 1 ? 'a participant is' : `${attended} participants are`} said to have attended it.`,
  check({ type, status, participants = [] }, { report }) {
    if (status !== 'cancelled') return;
    const attended = participants.filter(({ attendance }) => attendance === 'attended');
    const first = participants.findIndex(({ attendance }) => attendance === 'attended');
    if (first < 0) return;
    report({ at: `/participants/${first}/attendance`, params: { type, attended: attended.length } });
  },
});
