import type { When } from '@chancery/schema/types';
import { before, type Certainty, onOneLine } from './compare.ts';
import { type Moment, moment, withBounds } from './moment.ts';

/**
 * The window of an event as bounds that can be compared. A bound is absent where nothing is known of it.
 * - `start` alone bounds the event on both sides by the same period, unless its end is known to be open
 * - of two bounds that share days, such as `2025` and `2025-03`, neither allows what the other forbids
 * - of a window that ends before it starts nothing is known: one of its dates is wrong, and `span-ordered` says so
 */
export interface Window {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** The event reached to both bounds, as far as they are known; otherwise it lay somewhere inside. */
  readonly filled: boolean;
}

/** How many days a window touches, at least and at most. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

const secondsOfDay = 86_400;

/** The windows that were read last: rule after rule asks for those of one record. */
const recent: { readonly when: object; readonly openEnd: boolean; readonly window: Window }[] = [];
const recently = 4;
let next = 0;

/** Reads a window. `openEnd` says that a gap stands at its end. */
export function windowOf(when: Omit<When, 'asStated'>, openEnd = false): Window {
  for (const known of recent) if (known.when === when && known.openEnd === openEnd) return known.window;
  const window = readWindow(when, openEnd);
  recent[next] = { when, openEnd, window };
  next = (next + 1) % recently;
  return window;
}

function readWindow(when: Omit<When, 'asStated'>, openEnd: boolean): Window {
  const from = boundOf(when.start, when);
  const to = when.end === undefined && !openEnd ? from : boundOf(when.end, when);
  const filled = when.extent !== 'within';
  if (from === undefined || to === undefined || from === to) return { from, to, filled };
  if (isBefore(to, from)) return { from: undefined, to: undefined, filled };
  const [first, last] = narrowed(from, to);
  return { from: first, to: last, filled };
}

function boundOf(date: string | undefined, { timeZone }: When): Moment | undefined {
  return date === undefined ? undefined : moment(date, timeZone);
}

/** An event starts no later than it may end, and ends no earlier than it may start. */
function narrowed(from: Moment, to: Moment): readonly [from: Moment, to: Moment] {
  if (from.zoned !== to.zoned || from.qualified || to.qualified) return [from, to];
  return [
    from.last > to.last ? withBounds(from, from.first, to.last) : from,
    to.first < from.first ? withBounds(to, from.first, to.last) : to,
  ];
}

/** Whether all of the first event lies before the second. */
export function endsBefore(a: Window, b: Window): Certainty {
  if (isBefore(a.to, b.from)) return 'certainly';
  return isNowhereBefore(earliestEnd(a), latestStart(b)) ? 'not' : 'possibly';
}

/** Whether two events share time: a day where they are told in days. */
export function overlap(a: Window, b: Window): Certainty {
  const orders = [endsBefore(a, b), endsBefore(b, a)];
  if (orders.includes('certainly')) return 'not';
  return orders.includes('possibly') ? 'possibly' : 'certainly';
}

/** Whether all of the inner event lies inside the outer one. */
export function contains(outer: Window, inner: Window): Certainty {
  if (liesOutside(inner, outer)) return 'not';
  const startsInside = isNowhereBefore(inner.from, latestStart(outer));
  return startsInside && isNowhereBefore(earliestEnd(outer), inner.to) ? 'certainly' : 'possibly';
}

/** Whether some part of an event certainly lies outside a window that should contain it. */
export function liesOutside(inner: Window, outer: Window): boolean {
  if (isBefore(inner.to, outer.from) || isBefore(outer.to, inner.from)) return true;
  return inner.filled && (isBefore(inner.from, outer.from) || isBefore(outer.to, inner.to));
}

/** What is known of the length of an event. Where one of its bounds has an offset, days are those of UTC. */
export function lengthOf({ from, to, filled }: Window): Length {
  if (from === undefined || to === undefined || from.qualified || to.qualified)
    return { least: 1, most: Number.POSITIVE_INFINITY };
  const [first, last] = onOneLine(from, to);
  const most = daysBetween(first.first, last.last);
  return { least: filled ? Math.max(1, daysBetween(first.last, last.first)) : 1, most };
}

function daysBetween(first: number, last: number): number {
  return Math.floor(last / secondsOfDay) - Math.floor(first / secondsOfDay) + 1;
}

/** What lies somewhere inside its window may begin as late as the window ends, and nothing begins after its end. */
function latestStart({ from, to, filled }: Window): Moment | undefined {
  return filled ? (from ?? to) : to;
}

function earliestEnd({ from, to, filled }: Window): Moment | undefined {
  return filled ? (to ?? from) : from;
}

function isBefore(a: Moment | undefined, b: Moment | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'certainly';
}

function isNowhereBefore(a: Moment | undefined, b: Moment | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'not';
}

/** The window in words, as written: `on 2025-05-27`, or from one date to another. */
export function inWords({ start, end, extent }: When): string {
  if (start !== undefined && end !== undefined && start !== end) {
    return extent === 'within' ? `between ${start} and ${end}` : `from ${start} to ${end}`;
  }
  if (start === undefined) return end === undefined ? 'at an unknown time' : `until ${end}`;
  if (start.includes('T')) return `at ${start}`;
  return start.length > 7 ? `on ${start}` : `in ${start}`;
}
