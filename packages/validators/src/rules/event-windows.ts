import type { EventStatus, Gap, When } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { type Window, windowOf } from '../time/window.ts';
import { hasGap } from './gaps.ts';

/** What was called off, or put off without a new date, did not happen on the dates that it has. */
export function isOff({ status }: { readonly status: EventStatus }): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** Whether an event took place, or has begun. */
export function tookPlace(event: { readonly status: EventStatus }): boolean {
  return event.status === 'ongoing' || wasHeld(event);
}

/** Whether an event is over, so that what is told of it is no plan. */
export function wasHeld({ status }: { readonly status: EventStatus }): boolean {
  return status === 'completed' || status === 'cut-short';
}

/** Whether an event that is over certainly lies after today: its date is wrong, as `completed-not-in-future` says. */
export function isForetold(
  event: { readonly status: EventStatus; readonly when?: When },
  asOf: string | undefined,
): boolean {
  if (event.when === undefined || asOf === undefined || !wasHeld(event)) return false;
  const [now, { from, to, filled }] = [moment(asOf), windowOf(event.when)];
  const held = filled ? to : from;
  return now !== undefined && held !== undefined && before(now, held) === 'certainly';
}

/** One of the times of an event, and the JSON Pointer to it. */
export interface EventWindow {
  readonly at: string;
  readonly when: When;
  readonly window: Window;
}

/** An event, as far as it tells when it was. */
export interface Dated {
  readonly when?: When;
  readonly presence?: When;
  readonly gaps?: readonly Gap[];
}

/**
 * The time of an event and, for a visit, of the physical stay, as far as they are told; what is part of a visit may lie in
 * either. A gap at the end of one leaves it open.
 */
export function windowsOf(event: Dated): readonly EventWindow[] {
  if (last?.event !== event) last = { event, windows: readWindows(event) };
  return last.windows;
}

/** The time of an event as it is told, without the physical stay of a visit. A gap at its end leaves it open. */
export function programmeOf({ when, gaps }: Pick<Dated, 'when' | 'gaps'>): EventWindow | undefined {
  if (when === undefined) return undefined;
  return { at: '/when', when, window: windowOf(when, gaps !== undefined && hasGap({ gaps }, '/when/end')) };
}

/** The windows that were asked for last: rule after rule asks for those of one record. */
let last: { readonly event: Dated; readonly windows: readonly EventWindow[] } | undefined;

function readWindows(event: Dated): readonly EventWindow[] {
  const { when, presence } = event;
  const windows: EventWindow[] = [];
  if (when !== undefined)
    windows.push({ at: '/when', when, window: windowOf(when, hasGap(event, '/when/end')) });
  if (presence !== undefined)
    windows.push({
      at: '/presence',
      when: presence,
      window: windowOf(presence, hasGap(event, '/presence/end')),
    });
  return windows;
}

const day = 86_400;

/** Whether one window certainly ends before another, though in two countries one moment may have two neighbouring dates. */
export function endsDaysBefore(a: Window, b: Window): boolean {
  if (a.to === undefined || b.from === undefined) return false;
  return before({ ...a.to, last: a.to.last + day }, b.from) === 'certainly';
}
