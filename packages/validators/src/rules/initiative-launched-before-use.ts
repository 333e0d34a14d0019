import type { InitiativeKind } from '@chancery/schema/types';
import { endsBefore, inWords, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { programmeOf, wasHeld } from './event-windows.ts';

export const initiativeLaunchedBeforeUse = defineRule({
  id: 'initiative-launched-before-use',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An event held under an initiative does not lie before its launch.',
  why: 'One of the two dates is wrong, or the event only prepared the launch: a link `prepares` tells so. Agreements and negotiations are dealt with before they begin, proposals before anybody launches them; those are left alone, and so is the occasion of the launch. Of an event one initiative is told.',
  reads: {
    own: ['status', 'when', 'initiatives', 'links', 'partOf'],
    initiative: ['kind', 'status', 'launch'],
  },
  parts: ['start', 'end', 'extent', 'timeZone', 'when', 'at', 'rel', '*'],
  message: ({ event, launch }: { event: string; launch: string; record: string }) =>
    `The event was ${event}, but the initiative that it names was launched ${launch}.`,
  check(event, { find, report, local }) {
    const time = event.when && programmeOf({ when: event.when });
    if (time === undefined || !wasHeld(event)) return;
    if (event.links?.some(({ rel }) => rel === 'prepares') === true) return;
    const around = new Set<string>([event.id, ...(event.partOf ?? []).map(local)]);
    for (const [index, reference] of (event.initiatives ?? []).entries()) {
      const { kind, status, launch } = find(reference) ?? {};
      if (launch?.when === undefined || isDealtWithEarly(kind, status)) continue;
      if (launch.at !== undefined && around.has(local(launch.at))) continue;
      if (endsBefore(time.window, windowOf(launch.when)) !== 'certainly') continue;
      return report({
        at: `/initiatives/${index}`,
        params: { event: inWords(time.when), launch: inWords(launch.when), record: reference },
        related: [{ record: reference, at: '/launch/when', message: `${reference} is here` }],
      });
    }
  },
});

function isDealtWithEarly(kind: InitiativeKind | undefined, status: string | undefined): boolean {
  return kind === 'agreement' || kind === 'negotiation' || status === 'proposed';
}
