import type { When } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { isOff } from './event-windows.ts';
import { hasGap } from './gaps.ts';

export const rescheduledHasPrevious = defineRule({
  id: 'rescheduled-has-previous',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'An event that was moved or put off tells the time for which it had been set.',
  why: 'A change of date is only seen beside the old one. A postponed event may keep its old date, even one still to come, so a date alone proves no change; told are an event put off from no date at all, and one moved to the very day from which it was moved.',
  reads: { own: ['status', 'when', 'previously', 'gaps'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'asStated', 'field'],
  message: ({ type, date }: { type: string; date?: string }) =>
    date === undefined
      ? `The ${type} was postponed, but no time is told for which it had been set.`
      : `The ${type} was moved from ${date}, and that is still its date.`,
  check(event, { report }) {
    const { type, status, when, previously } = event;
    const last = previously?.at(-1);
    if (status === 'postponed') {
      const isTold = when !== undefined || last !== undefined;
      if (!isTold && !isOpen(event)) report({ at: '/status', params: { type } });
    } else if (last !== undefined && when !== undefined && !isOff(event) && areSame(last, when)) {
      const at = `/previously/${(previously?.length ?? 1) - 1}`;
      report({ at, params: { type, date: last.start ?? '' } });
    }
  },
});

function isOpen(event: Parameters<typeof hasGap>[0]): boolean {
  return hasGap(event, '/when') || hasGap(event, '/previously');
}

/** Whether two times are one, to the day: within a longer period an event can be moved. */
function areSame(a: When, b: When): boolean {
  const fields = ['start', 'end', 'extent', 'timeZone', 'asStated'] as const;
  return (a.start?.length ?? 0) >= 10 && fields.every((field) => a[field] === b[field]);
}
