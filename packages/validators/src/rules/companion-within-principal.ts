import { inWords } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { type Dated, endsDaysBefore, isOff, windowsOf } from './event-windows.ts';

export const companionWithinPrincipal = defineRule({
  id: 'companion-within-principal',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A visit that is part of another one shares days with it.',
  why: 'Who accompanies a visit is there for some of it, and a leg lies within its journey. Companions may come earlier and leave later, and across a date line days differ by one; only dates that lie wholly apart are told.',
  reads: {
    own: ['status', 'when', 'presence', 'partOf', 'gaps'],
    visit: ['status', 'when', 'presence', 'gaps'],
  },
  parts: ['start', 'end', 'extent', 'timeZone', 'field'],
  message: ({ visit, whole, record }: { visit: string; whole: string; record: string }) =>
    `The visit is ${visit}, but ${record}, of which it is a part, is ${whole}.`,
  check(visit, { find, report }) {
    const [span] = windowsOf(visit);
    if (span === undefined || isOff(visit)) return;
    for (const reference of new Set(visit.partOf)) {
      const whole = find(reference);
      if (whole?.type !== 'visit' || isOff(whole)) continue;
      const [around] = windowsOf(whole);
      if (around === undefined || !areApart(visit, whole)) continue;
      report({
        at: span.at,
        params: { visit: inWords(span.when), whole: inWords(around.when), record: reference },
        related: [{ record: reference, at: around.at, message: `${reference} is here` }],
      });
    }
  },
});

/** Whether no day can belong to both visits. */
function areApart(visit: Dated, whole: Dated): boolean {
  const others = windowsOf(whole);
  return windowsOf(visit).every(({ window: own }) =>
    others.every(({ window: other }) => endsDaysBefore(own, other) || endsDaysBefore(other, own)),
  );
}
