import type { When } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../src/time/calendar.ts';
import { before, type Certainty } from '../src/time/compare.ts';
import { type Moment, moment } from '../src/time/moment.ts';
import {
  contains,
  endsBefore,
  lengthOf,
  liesOutside,
  overlap,
  type Window,
  windowOf,
} from '../src/time/window.ts';

/** An event as the numbers of its first and last day. */
type Event = readonly [first: number, last: number];

/** A window, and everything that it may stand for. */
interface Possible {
  readonly when: When;
  readonly window: Window;
  readonly events: readonly Event[];
}

const [firstDay, lastDay] = [dayNumber(2023, 2, 22), dayNumber(2023, 3, 7)];
const horizon = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index);

/** Bounds with the days for which they may stand; the horizon cuts months short. */
const bounds: ReadonlyMap<string, readonly number[]> = new Map([
  ['2023', horizon],
  ['2023-02', horizon.filter((day) => day < dayNumber(2023, 3, 1))],
  ['2023-03', horizon.filter((day) => day >= dayNumber(2023, 3, 1))],
  ['2023-02-26', [dayNumber(2023, 2, 26)]],
  ['2023-02-28', [dayNumber(2023, 2, 28)]],
  ['2023-03-01', [dayNumber(2023, 3, 1)]],
  ['2023-03-04', [dayNumber(2023, 3, 4)]],
]);

/** Where a bound is absent, the event may reach beyond everything else. */
const anywhere = [firstDay - 1, ...horizon, lastDay + 1];
const dates = [...bounds.keys()];
const pairs = dates.flatMap((start) => dates.map((end) => ({ start, end })));
const windows = [
  ...dates.flatMap((date) => [possible({ start: date }), possible({ end: date })]),
  ...dates.map((start) => possible({ start }, true)),
  ...pairs.flatMap((pair) => [possible(pair), possible({ ...pair, extent: 'within' })]),
].filter(({ events }) => events.length > 0);

describe('a verdict on two windows is that of all their completions', () => {
  it.each([
    ['endsBefore', endsBefore, ([, last]: Event, [first]: Event) => last < first],
    ['overlap', overlap, (a: Event, b: Event) => a[0] <= b[1] && b[0] <= a[1]],
    ['contains', contains, (a: Event, b: Event) => a[0] <= b[0] && b[1] <= a[1]],
  ] as const)('%s', (_, verdict, holds) => {
    for (const a of windows)
      for (const b of windows) {
        const told = verdict(a.window, b.window);
        if (told !== among(a.events, b.events, holds)) expect.fail(`${told} ${inWords(a)}, ${inWords(b)}`);
      }
    expect(windows.length ** 2).toBeGreaterThan(5_000);
  });

  it('liesOutside is the certain opposite of contains', () => {
    for (const { window: a } of windows)
      for (const { window: b } of windows) expect(liesOutside(a, b)).toBe(contains(b, a) === 'not');
  });

  it('lengthOf is the shortest and the longest, where the horizon cuts nothing short', () => {
    for (const { when, window, events } of windows) {
      if ((when.start ?? '').length < 10 || (when.end ?? when.start ?? '').length < 10) continue;
      const lengths = events.map(([first, last]) => last - first + 1);
      const most = window.to === undefined ? Number.POSITIVE_INFINITY : Math.max(...lengths);
      expect(lengthOf(window), inWords({ when })).toEqual({ least: Math.min(...lengths), most });
    }
    expect(lengthOf(windowOf({ start: '2023-02', end: '2023-03' }))).toEqual({ least: 2, most: 59 });
    expect(lengthOf(windowOf({ start: '2023', end: '2023-02' }))).toEqual({ least: 1, most: 59 });
    expect(lengthOf(windowOf({ start: '2023' }))).toEqual({ least: 1, most: 365 });
  });
});

const hours = Array.from({ length: 24 }, (_, index) => String(index).padStart(2, '0'));
const zones = Array.from({ length: 27 }, (_, index) => (index - 12) * 3600);
const instants = ['26', '27', '28', '29'].flatMap((day) =>
  hours.flatMap((hour) => ['00:00', '59:59'].map((rest) => `2025-05-${day}T${hour}:${rest}Z`)),
);

describe('a verdict on two dates is that of all their completions', () => {
  it.each([
    ['2025-05-27', hours.flatMap((hour) => [`2025-05-27T${hour}:00:00Z`, `2025-05-27T${hour}:59:59Z`])],
    ['2025-05-27T00:00', ['2025-05-27T00:00:00Z', '2025-05-27T00:00:59Z']],
    ['2025-05-28T12:00:00', ['2025-05-28T12:00:00Z']],
  ])('%s in a zone that is not told, against instants', (date, moments) => {
    const seconds = moments.flatMap((text) => zones.map((zone) => read(text).first - zone));
    for (const text of instants) {
      const instant = read(text);
      const earlier = seconds.map((second) => second < instant.first);
      const later = seconds.map((second) => second > instant.first);
      expect([before(read(date), instant), before(instant, read(date))], text).toEqual([
        summary(earlier),
        summary(later),
      ]);
    }
  });

  it('without offsets as days', () => {
    for (const [a, aDays] of bounds)
      for (const [b, bDays] of bounds) {
        const orders = aDays.flatMap((left) => bDays.map((right) => left < right));
        expect(before(read(a), read(b)), `${a} ${b}`).toBe(summary(orders));
      }
  });
});

function possible(when: When, openEnd = false): Possible {
  const starts = bounds.get(when.start ?? '') ?? anywhere;
  const ends = bounds.get(when.end ?? (openEnd ? '' : (when.start ?? ''))) ?? anywhere;
  const spans = starts.flatMap((first) =>
    ends.filter((last) => first <= last).map((last) => [first, last] as const),
  );
  const events = when.extent === 'within' ? inside(spans) : spans;
  return { when, window: windowOf(when, openEnd), events };
}

/** Every event that lies inside one of some spans. */
function inside(spans: readonly Event[]): readonly Event[] {
  const all = horizon.flatMap((first) =>
    horizon.filter((last) => first <= last).map((last) => [first, last] as const),
  );
  return all.filter(([first, last]) => spans.some(([from, to]) => from <= first && last <= to));
}

function among(
  as: readonly Event[],
  bs: readonly Event[],
  holds: (a: Event, b: Event) => boolean,
): Certainty {
  let [some, none] = [false, false];
  for (const a of as)
    for (const b of bs) {
      if (holds(a, b)) some = true;
      else none = true;
      if (some && none) return 'possibly';
    }
  return some ? 'certainly' : 'not';
}

function summary(answers: readonly boolean[]): Certainty {
  if (answers.every(Boolean)) return 'certainly';
  return answers.some(Boolean) ? 'possibly' : 'not';
}

function inWords({ when }: Pick<Possible, 'when'>): string {
  return [when.start, when.end, when.extent].join(' ');
}

function read(text: string): Moment {
  const found = moment(text);
  if (found === undefined) throw new Error(`${text} is no date`);
  return found;
}
