import type { InitiativeKind } from '@chancery/schema/types';
import { endsBefore, inWords, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { wasHeld, windowsOf } from './event-windows.ts';

export const initiativeLaunchedBeforeUse = defineRule({
  id: 'initiative-launched-before-use',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event held under an initiative does not lie before its launch.',
  why: 'One of the two dates is wrong, or the event only prepared the launch: a link `prepares` tells so. Agreements and negotiations are dealt with before they begin, proposals before anybody launches them; those are left alone.',
  reads: { own: ['status', 'when', 'initiatives', 'links'], initiative: ['kind', 'status', 'launch'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'when', 'rel', '*'],
  message: ({ event, launch }: { event: string; launch: string; record: string }) =>
    `The event was ${event}, but the initiative that it names was launched ${launch}.`,
  check(event, { find, report }) {
    const [time] = windowsOf(event);
    if (time === undefined || !wasHeld(event)) return;
    if (event.links?.some(({ rel }) => rel === 'prepares') === true) return;
    for (const [index, reference] of (event.initiatives ?? []).entries()) {
      const initiative = find(reference);
      const launch = initiative?.launch?.when;
      if (launch === undefined || isDealtWithEarly(initiative?.kind, initiative?.status)) continue;
      if (endsBefore(time.window, windowOf(launch)) !== 'certainly') continue;
      report({
        at: `/initiatives/${index}`,
        params: { event: inWords(time.when), launch: inWords(launch), record: reference },
        related: [{ record: reference, at: '/launch/when', message: `${reference} is here` }],
      });
    }
  },
});

function isDealtWithEarly(kind: InitiativeKind | undefined, status: string | undefined): boolean {
  return kind === 'agreement' || kind === 'negotiation' || status === 'proposed';
}
