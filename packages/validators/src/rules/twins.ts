import { dayNumber } from '../time/calendar.ts';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import type { Fact } from './define-rule.ts';
import type { Journey } from './journeys.ts';
import { localId } from './travellers.ts';

/** A visit with its days as numbers. */
export interface Trip {
  readonly record: string;
  readonly journey: Journey;
  readonly first: number;
  readonly last: number;
}

/** Two records that may tell of one visit. */
export interface Twins {
  readonly earlier: Trip;
  readonly later: Trip;
}

/**
 * Pairs of visits of one dataset by the same persons to the same country of which nothing says that they are two: not
 * their towns or types, no relation between them, and no stay elsewhere in their common days. Each visit is the later one
 * of at most one pair.
 */
export function* twins(
  facts: readonly Fact<Journey>[],
  areAlike: (earlier: Trip, later: Trip) => boolean,
): Generator<Twins> {
  const trips = facts.map(tripOf).sort(byDays);
  const wasElsewhere = absences(trips);
  for (const group of groupsOf(trips)) {
    let longest: Trip | undefined;
    for (const [at, later] of group.entries()) {
      const before = [...lastOf(group, at), ...(longest === undefined ? [] : [longest])];
      const mayBeOne = (trip: Trip) =>
        areAlike(trip, later) && !areTwo(trip, later) && !wasElsewhere(trip, later);
      const earlier = before.find(mayBeOne);
      if (earlier !== undefined) yield { earlier, later };
      if (longest === undefined || later.last > longest.last) longest = later;
    }
  }
}

/** With so many trips a trip is compared; nobody is on more of them at once. */
const enough = 20;

function lastOf(group: readonly Trip[], at: number): readonly Trip[] {
  return group.slice(Math.max(0, at - enough), at).reverse();
}

function tripOf({ record, facts }: Fact<Journey>): Trip {
  return { record, journey: facts, first: dayOf(facts.start), last: dayOf(facts.end) };
}

/** A time counts as the day that it has in its own zone. */
function dayOf(date: string): number {
  return dayNumber(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

function byDays(a: Trip, b: Trip): number {
  return a.first - b.first || a.last - b.last || (a.record < b.record ? -1 : Number(a.record > b.record));
}

/** The visits of the same persons to the same country, as one dataset tells them. */
function groupsOf(trips: readonly Trip[]): Iterable<readonly Trip[]> {
  const groups = new Map<string, Trip[]>();
  for (const trip of trips) {
    const { persons, country } = trip.journey;
    const dataset = trip.record.slice(0, trip.record.indexOf('#') + 1);
    const key = `${country} ${dataset} ${persons}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [trip]);
    else group.push(trip);
  }
  return groups.values();
}

/** Whether the records themselves tell two visits apart, or say how they belong together. */
function areTwo(a: Trip, b: Trip): boolean {
  const [one, other] = [a.journey, b.journey];
  if (differ(one.city, other.city) || differ(one.visitType, other.visitType)) return true;
  if (one.ties.includes(localId(b.record)) || other.ties.includes(localId(a.record))) return true;
  return areApart(one.end, other.start) || areApart(other.end, one.start);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether one time of day lies before another, as it may on the same day. */
function areApart(end: string, start: string): boolean {
  const [left, right] = [moment(end), moment(start)];
  return left !== undefined && right !== undefined && before(left, right) === 'certainly';
}

/**
 * Whether the person was in another country and back within the common days of two trips: mediators shuttle so. For
 * every trip are known the two countries, one of them another than any that is asked for, of which a stay that begins
 * no sooner is over first.
 */
function absences(trips: readonly Trip[]): (a: Trip, b: Trip) => boolean {
  const soonest: (readonly Trip[])[] = [];
  for (let at = trips.length - 1; at >= 0; at -= 1) {
    const trip = trips[at];
    if (trip !== undefined) soonest[at] = twoSoonest(trip, soonest[at + 1] ?? []);
  }
  return (a, b) => {
    const [from, to] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
    const next = soonest[firstFrom(trips, from)] ?? [];
    return next.some(({ journey, last }) => last <= to && journey.country !== a.journey.country);
  };
}

function twoSoonest(trip: Trip, later: readonly Trip[]): readonly Trip[] {
  const sorted = [trip, ...later].sort((a, b) => a.last - b.last);
  const [first] = sorted;
  const second = sorted.find(({ journey }) => journey.country !== first?.journey.country);
  return [first, second].filter((each) => each !== undefined);
}

/** The place of the first trip that begins no sooner than a day. */
function firstFrom(trips: readonly Trip[], day: number): number {
  let [low, high] = [0, trips.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trips[middle]?.first ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
