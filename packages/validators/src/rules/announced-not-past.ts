import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

export const announcedNotPast = defineRule({
  id: 'announced-not-past',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event that is still to come does not lie before the date of the dataset.',
  why: 'What was planned for a day that is past was held, moved or called off since, or nobody knows: there is a status for each. A clock that is given counts instead of the date of issue.',
  reads: { own: ['status', 'when', 'gaps'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'field'],
  message: ({ status, date, asOf }: { status: string; date: string; asOf: string }) =>
    `The event is still ${status}, but its date ${date} lies before ${asOf}, which counts as today.`,
  check(event, { report, asOf }) {
    const { status, when } = event;
    if (!planned.has(status) || when === undefined || asOf === undefined) return;
    const now = moment(asOf);
    const { to } = windowOf(when, hasGap(event, '/when/end'));
    if (now === undefined || to === undefined || before(to, now) !== 'certainly') return;
    const last = when.end === undefined ? 'start' : 'end';
    report({ at: `/when/${last}`, params: { status, date: when[last] ?? '', asOf } });
  },
});

const planned: ReadonlySet<string> = new Set(['proposed', 'announced', 'confirmed']);
