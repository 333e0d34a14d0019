import { endsBefore, inWords, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';

export const parentNotLater = defineRule({
  id: 'parent-not-later',
  stage: 'rules',
  about: ['initiative'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An initiative was not launched before the larger one of which it is a part.',
  why: 'Parent and part may have been exchanged, or a date is wrong. Of organizations nothing is said: older bodies are often moved into younger ones.',
  reads: { own: ['parent', 'launch'], initiative: ['launch'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'when'],
  message: ({ launch, parent }: { launch: string; parent: string; record: string }) =>
    `The initiative was launched ${launch}, before its parent, which was launched ${parent}.`,
  check({ parent, launch }, { find, report }) {
    const own = launch?.when;
    const later = parent === undefined || own === undefined ? undefined : find(parent)?.launch?.when;
    if (parent === undefined || own === undefined || later === undefined) return;
    if (endsBefore(windowOf(own), windowOf(later)) !== 'certainly') return;
    report({
      at: '/parent',
      params: { launch: inWords(own), parent: inWords(later), record: parent },
      related: [{ record: parent, at: '/launch/when', message: `${parent} is here` }],
    });
  },
});
