import { inWords, liesOutside, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { isForetold, isOff, windowsOf } from './event-windows.ts';
import { hasGap } from './gaps.ts';

export const launchWithinEvent = defineRule({
  id: 'launch-within-event',
  stage: 'rules',
  about: ['initiative'],
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'An initiative that was launched at an event was launched while that lasted.',
  why: 'One of the two dates is wrong, or it was another event. Only certain contradictions count; what was called off or put off is left alone.',
  reads: {
    own: ['launch', 'gaps'],
    visit: ['status', 'when', 'presence', 'gaps'],
    meeting: ['status', 'when', 'gaps'],
  },
  parts: ['start', 'end', 'extent', 'timeZone', 'at', 'when', 'field'],
  message: ({ launch, event }: { launch: string; event: string; record: string }) =>
    `The initiative was launched ${launch}, but the event at which it was launched ${event.startsWith('from') ? 'runs' : 'is'} ${event}.`,
  check(initiative, { find, report, asOf }) {
    const { at, when } = initiative.launch ?? {};
    const event = at === undefined || when === undefined ? undefined : find(at);
    if (at === undefined || when === undefined || event === undefined) return;
    if (isOff(event) || isForetold(event, asOf)) return;
    const launch = windowOf(when, hasGap(initiative, '/launch/when/end'));
    const windows = windowsOf(event);
    const [first] = windows;
    if (first === undefined || !windows.every(({ window }) => liesOutside(launch, window))) return;
    report({
      at: '/launch/when',
      params: { launch: inWords(when), event: inWords(first.when), record: at },
      related: [{ record: at, at: first.at, message: `${at} is here` }],
    });
  },
});
