import type { Stop } from '@chancery/schema/types';
import { endsBefore, inWords, type Window, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { endsDaysBefore } from './event-windows.ts';

/** A stop of which it is known when it was. */
interface Halt {
  readonly at: number;
  readonly stop: Stop;
  readonly window: Window;
  readonly begins: number;
}

export const stopsOrdered = defineRule({
  id: 'stops-ordered',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The stops of a visit stand in the order of travel.',
  why: 'A stop that was over before the one above it began has a wrong date or a wrong place in the list. Where a date line may lie between two stops, a difference of one day says nothing.',
  reads: { own: ['stops'] },
  parts: ['when', 'start', 'end', 'extent', 'timeZone', 'place', 'country'],
  message: ({ stop, earlier, at }: { stop: string; earlier: string; at: number }) =>
    `The stop is ${stop}, but stop ${at + 1}, above it in the list, is ${earlier}.`,
  check({ stops = [] }, { report }) {
    let latest: Halt | undefined;
    for (const halt of stops.flatMap(haltOf)) {
      const isEarly = latest !== undefined && liesBefore(halt, latest);
      if (latest !== undefined && isEarly) {
        const params = { stop: wordsOf(halt), earlier: wordsOf(latest), at: latest.at };
        report({ at: `/stops/${halt.at}/when`, params });
      }
      // One stop with a wrong date is told once: after it the order begins anew.
      if (latest === undefined || isEarly || halt.begins > latest.begins) latest = halt;
    }
  },
});

function haltOf(stop: Stop, at: number): Halt[] {
  const window = windowOf(stop.when ?? {});
  const { from, to } = window;
  if (from === undefined || to === undefined || from.qualified || to.qualified) return [];
  return [{ at, stop, window, begins: from.first }];
}

function liesBefore(a: Halt, b: Halt): boolean {
  const [here, there] = [a.stop.place.country, b.stop.place.country];
  const inOneCountry = here !== undefined && here === there;
  return inOneCountry ? endsBefore(a.window, b.window) === 'certainly' : endsDaysBefore(a.window, b.window);
}

function wordsOf({ stop }: Halt): string {
  return inWords(stop.when ?? {});
}
