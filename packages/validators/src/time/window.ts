import type { When } from '@chancery/schema/types';
import { type Moment, moment } from './moment.ts';
import { before, type Certainty } from './order.ts';

/**
 * The window of an event as bounds that can be compared. A bound is absent where nothing is known of it.
 * `start` alone bounds the event on both sides by the same period, unless its end is known to be open.
 */
export interface Window {
  readonly from: Moment | undefined;
  readonly to: Moment | undefined;
  /** The event filled the window; otherwise it lay somewhere inside it. */
  readonly filled: boolean;
}

/** Reads a window. `openEnd` says that a gap stands at its end. */
export function windowOf(when: When, openEnd = false): Window {
  const from = when.start === undefined ? undefined : moment(when.start);
  const end = when.end === undefined ? undefined : moment(when.end);
  const to = when.end === undefined && !openEnd ? from : end;
  const filled = when.start !== undefined && when.end !== undefined && when.extent !== 'within';
  return { from, to, filled };
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

/** The window in words, as written: `2025-05-27`, or from one date to another. */
export function inWords(when: When): string {
  if (when.start !== undefined && when.end !== undefined) {
    return when.start === when.end ? `on ${when.start}` : `from ${when.start} to ${when.end}`;
  }
  if (when.start !== undefined) return when.start.length > 7 ? `on ${when.start}` : `in ${when.start}`;
  return when.end === undefined ? 'at an unknown time' : `until ${when.end}`;
}
