import type { EventStatus, Gap, When } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { type Window, windowOf } from '../time/window.ts';
import { hasGap } from './gaps.ts';

/** An event, as far as it tells when it was. */
export interface Dated {
  readonly when?: When;
  readonly presence?: When;
  readonly gaps?: readonly Gap[];
}

/** A span of an event, and the pointer to it. */
export interface Span {
  readonly at: '/when' | '/presence';
  readonly when: When;
}

/** What was called off, or put off without a new date, did not happen on the dates that it has. */
export function isOff({ status }: { readonly status: EventStatus }): boolean {
  return status === 'cancelled' || status === 'postponed';
}

/** The programme of a visit and the stay, as far as they are told; what is part of it may lie in either. */
export function spansOf({ when, presence }: Dated): readonly Span[] {
  const programme = when === undefined ? [] : [{ at: '/when', when } as const];
  return presence === undefined ? programme : [...programme, { at: '/presence', when: presence }];
}

/** The spans of an event as windows; a gap at the end of one leaves it open. */
export function windowsOf(event: Dated): readonly Window[] {
  return spansOf(event).map(({ at, when }) => windowOf(when, hasGap(event, `${at}/end`)));
}

const day = 86_400;

/** Whether one window certainly ends before another, though in two countries one moment may have two neighbouring dates. */
export function endsDaysBefore(a: Window, b: Window): boolean {
  if (a.to === undefined || b.from === undefined) return false;
  return before({ ...a.to, last: a.to.last + day }, b.from) === 'certainly';
}
