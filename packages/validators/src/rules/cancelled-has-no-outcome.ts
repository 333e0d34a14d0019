import { defineRule } from './define-rule.ts';
import { isOff } from './event-windows.ts';

export const cancelledHasNoOutcome = defineRule({
  id: 'cancelled-has-no-outcome',
  stage: 'rules',
  about: ['outcome'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'What was agreed at an event was agreed at one that was held.',
  why: 'An event that was called off or put off has no results. That it was, may have been announced or decided, and may be because no agreement was near; such outcomes are left alone.',
  reads: { own: ['kind', 'at'], visit: ['status'], meeting: ['status'] },
  parts: [],
  message: ({ kind, event, status }: { kind: string; event: string; status: string }) =>
    `The outcome, of kind ${kind}, is one of ${event}, which was ${status}.`,
  check({ kind, at }, { find, report }) {
    if (at === undefined || !needsAnEvent(kind)) return;
    const event = find(at);
    if (event === undefined || !isOff(event)) return;
    const { status } = event;
    const related = [{ record: at, at: '/status', message: `${at} was ${status}` }];
    report({ at: '/at', params: { kind, event: at, status }, related });
  },
});

function needsAnEvent(kind: string): boolean {
  return kind === 'commitment' || kind === 'instrument' || kind === 'reaffirmation';
}
