import type { When } from '@chancery/schema/types';
import { before, type Certainty } from './compare.ts';
import { type Moment, moment } from './moment.ts';

/**
 * The window of an event as bounds that can be compared. A bound is absent where nothing is known of it.
 * - `start` alone bounds the event on both sides by the same period, unless its end is known to be open
 * - of a window that ends before it starts nothing is known: one of its dates is wrong, and `span-ordered` says so
 */
export interface Window {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** The event reached to both bounds, as far as they are known; otherwise it lay somewhere inside. */
  readonly filled: boolean;
}

/** Reads a window. `openEnd` says that a gap stands at its end. */
export function windowOf(when: When, openEnd = false): Window {
  const from = boundOf(when.start, when);
  const to = when.end === undefined && !openEnd ? from : boundOf(when.end, when);
  const filled = when.extent !== 'within';
  return certainlyBefore(to, from) ? { from: undefined, to: undefined, filled } : { from, to, filled };
}

function boundOf(date: string | undefined, { timeZone }: When): Moment | undefined {
  return date === undefined ? undefined : moment(date, timeZone);
}

/** Whether all of the first window lies before the second. */
export function endsBefore(a: Window, b: Window): Certainty {
  return a.to === undefined || b.from === undefined ? 'possibly' : before(a.to, b.from);
}

/** Whether any part of an event lies outside a window that should contain it. */
export function liesOutside(inner: Window, outer: Window): boolean {
  if (endsBefore(inner, outer) === 'certainly' || endsBefore(outer, inner) === 'certainly') return true;
  if (!inner.filled) return false;
  return certainlyBefore(inner.from, outer.from) || certainlyBefore(outer.to, inner.to);
}

function certainlyBefore(a: Moment | undefined, b: Moment | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'certainly';
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
