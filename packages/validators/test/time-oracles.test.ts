import { type ExtendedDate, Interval } from 'edtf';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOfWeek, daysIn, isLeap } from '../src/time/calendar.ts';
import { before, type Certainty } from '../src/time/compare.ts';
import { type Moment, moment } from '../src/time/moment.ts';
import { contains, lengthOf, overlap, type Window, windowOf } from '../src/time/window.ts';
import { clusters } from './time-generated.ts';
import { differs, edtfReading, onOneLine, type Reading, reading, type Stretch } from './time-oracles.ts';

interface Dated {
  readonly ours: Moment;
  readonly temporal: Reading;
  readonly edtf: ExtendedDate | undefined;
}

const seed = 20_250_527;
const groups = clusters(seed, 500, 20).map((texts) => texts.map(dated));
const dates = groups.flat();
const pairs = groups.flatMap((group) => group.flatMap((a) => group.map((b) => [a, b] as const)));
const point = ({ temporal: { day, dateOnly, qualified, text } }: Dated) =>
  !qualified && (dateOnly ? day !== undefined : /T[0-9:]{8}/u.test(text));

describe('generated dates', () => {
  it('read alike by Temporal: first and last moment, day number, day of the week', () => {
    for (const { ours, temporal } of dates) {
      const { days, day, moments, text } = temporal;
      const length = (moments.last - moments.first) / 1000;
      const told = [ours.last - ours.first, ours.zoned, ours.dateOnly, ours.qualified];
      expect(told, text).toEqual([length, temporal.zoned, temporal.dateOnly, temporal.qualified]);
      if (days !== undefined) expect(dayOf(ours.first), text).toBe(days.first);
      if (days !== undefined) expect(dayOf(ours.last), text).toBe(days.last);
      if (day === undefined) continue;
      expect(dayNumber(day.year, day.month, day.day), text).toBe(dayOf(ours.first));
      expect(dayOfWeek(dayOf(ours.first)), text).toBe(day.dayOfWeek);
      expect([daysIn(day.year, day.month), isLeap(day.year)], text).toEqual([
        day.daysInMonth,
        day.inLeapYear,
      ]);
    }
    expect(dates).toHaveLength(10_000);
  });

  it('read alike by edtf, but for what it reads otherwise', () => {
    const [{ ours: first, edtf: theirs }] = [dated('0001-01-01')];
    const shift = (theirs?.min ?? Number.NaN) / 1000 - first.first;
    for (const { ours, edtf, temporal } of dates.filter(({ temporal: { text } }) => !differs(text))) {
      const { min = 0, max = 0, uncertain, approximate } = edtf ?? {};
      expect(
        [ours.first, ours.last].map((second) => second + shift),
        temporal.text,
      ).toEqual([min / 1000, Math.floor(max / 1000)]);
      expect(ours.qualified).toBe(uncertain?.value !== 0 || approximate?.value !== 0);
    }
  });

  it('of which edtf refuses just the offsets that it does not know', () => {
    for (const { edtf, temporal } of dates)
      expect(edtf === undefined, temporal.text).toBe(/^refuses/u.test(differs(temporal.text) ?? ''));
  });
});

describe('200,000 generated pairs', () => {
  it('in the order that Temporal gives them', () => {
    for (const [a, b] of pairs)
      if (before(a.ours, b.ours) !== orderOf(a, b)) expect.fail(`${a.temporal.text} < ${b.temporal.text}`);
    console.log(`seed ${seed}: ${pairs.length} pairs against Temporal`);
    expect(pairs).toHaveLength(200_000);
  });

  it('in the order that edtf gives them, where it can say', () => {
    const told = pairs.filter(([a, b]) => {
      const certain = !a.ours.qualified && !b.ours.qualified && a.ours.zoned === b.ours.zoned;
      return certain && !differs(a.temporal.text) && !differs(b.temporal.text);
    });
    for (const [a, b] of told) {
      const theirs = order(inSeconds(a.edtf), inSeconds(b.edtf), sizeOf(a, b));
      if (before(a.ours, b.ours) !== theirs) expect.fail(`${a.temporal.text} < ${b.temporal.text}`);
    }
    console.log(`${told.length} of them against edtf`);
    expect(told.length).toBeGreaterThan(50_000);
  });

  it('overlap and lie inside each other as Temporal has it', () => {
    for (const [a, b] of pairs) {
      const [inner, outer] = [windowOf({ start: a.temporal.text }), windowOf({ start: b.temporal.text })];
      const orders = [orderOf(a, b), orderOf(b, a)];
      const apart = orders.includes('certainly');
      const expected = apart ? 'not' : orders.includes('possibly') ? 'possibly' : 'certainly';
      if (overlap(inner, outer) !== expected || contains(outer, inner) !== expected)
        expect.fail(`${a.temporal.text}, ${b.temporal.text}`);
    }
  });
});

describe('generated spans', () => {
  it('of days and seconds overlap and contain each other as Temporal and edtf have it', () => {
    let count = 0;
    for (const group of groups)
      for (const alike of kinds(group.filter(point)))
        for (const a of spans(alike))
          for (const b of spans(alike)) {
            count += 1;
            expectAgreement(a, b);
          }
    console.log(`${count} pairs of spans`);
    expect(count).toBeGreaterThan(100_000);
  });

  it('are as long as Temporal counts', () => {
    for (const [a, b] of pairs) {
      const [first, last] = [a.temporal.days, b.temporal.days];
      if (first === undefined || last === undefined || orderOf(b, a) === 'certainly') continue;
      const told = lengthOf(windowOf({ start: a.temporal.text, end: b.temporal.text }));
      const most = last.last - first.first + 1;
      const least = Math.max(1, last.first - first.last + 1);
      const open = a.ours.qualified || b.ours.qualified;
      const expected = open ? { least: 1, most: Number.POSITIVE_INFINITY } : { least, most };
      if (told.least !== expected.least || told.most !== expected.most)
        expect.fail(`${a.temporal.text}/${b.temporal.text}: ${told.least} to ${told.most}`);
    }
  });
});

function dated(text: string): Dated {
  const ours = moment(text);
  if (ours === undefined) throw new Error(`${text} is no date`);
  return { ours, temporal: reading(text), edtf: edtfReading(text) };
}

function dayOf(second: number): number {
  return Math.floor(second / 86_400);
}

function orderOf(a: Dated, b: Dated): Certainty {
  if (a.temporal.qualified || b.temporal.qualified) return 'possibly';
  return order(...onOneLine(a.temporal, b.temporal));
}

function order(a: Stretch, b: Stretch, unit = 1): Certainty {
  const [left, right] = [a, b].map(({ first, last }) => [first, last].map((at) => Math.floor(at / unit)));
  const [aFirst = 0, aLast = 0] = left ?? [];
  const [bFirst = 0, bLast = 0] = right ?? [];
  return aLast < bFirst ? 'certainly' : aFirst < bLast ? 'possibly' : 'not';
}

function inSeconds(edtf: ExtendedDate | undefined): Stretch {
  return { first: Math.floor((edtf?.min ?? 0) / 1000), last: Math.floor((edtf?.max ?? 0) / 1000) };
}

function sizeOf(a: Dated, b: Dated): number {
  return a.ours.dateOnly && b.ours.dateOnly ? 86_400 : 1;
}

/** Days, local times and instants: what lies on one time line and is told in one unit. */
function kinds(group: readonly Dated[]): readonly (readonly Dated[])[] {
  const times = group.filter(({ ours }) => !ours.dateOnly);
  const [local, instants] = [false, true].map((zoned) => times.filter(({ ours }) => ours.zoned === zoned));
  return [group.filter(({ ours }) => ours.dateOnly), local ?? [], instants ?? []];
}

/** Every span from one of some dates to another. */
function spans(points: readonly Dated[]): readonly (readonly [from: Dated, to: Dated])[] {
  return points.flatMap((from) =>
    points.filter((to) => from.ours.first <= to.ours.first).map((to) => [from, to] as const),
  );
}

type Span = readonly [from: Dated, to: Dated];

function expectAgreement(a: Span, b: Span): void {
  const [[from, to], [start, end]] = [firstMoments(a), firstMoments(b)];
  const inside = start <= from && to <= end;
  const shared = from <= end && start <= to;
  const [inner, outer] = [spanWindow(a), spanWindow(b)];
  const told = [contains(outer, inner), overlap(outer, inner)];
  const [theirs, around] = [intervalOf(a), intervalOf(b)];
  const agrees = theirs === undefined || around === undefined || around.covers(theirs) === inside;
  if (agrees && told[0] === verdict(inside) && told[1] === verdict(shared)) return;
  expect.fail(`${[...a, ...b].map(({ temporal }) => temporal.text).join(' ')}: ${told.join(', ')}`);
}

function verdict(holds: boolean): Certainty {
  return holds ? 'certainly' : 'not';
}

function firstMoments([from, to]: Span): readonly [number, number] {
  return [from.temporal.moments.first, to.temporal.moments.first];
}

function spanWindow([from, to]: Span): Window {
  return windowOf({ start: from.temporal.text, end: to.temporal.text });
}

/** The span as `edtf` knows it, which refuses one that ends in the moment in which it begins. */
function intervalOf([from, to]: Span): Interval | undefined {
  const isMoment = from.temporal.moments.first === to.temporal.moments.first;
  return isMoment || !from.edtf || !to.edtf ? undefined : new Interval(from.edtf, to.edtf);
}
