import type { EventStatus, When } from '@chancery/schema/types';
import { lengthOf, windowOf } from '../time/window.ts';
import { isForetold } from './event-windows.ts';

/** A stay with the days that it certainly lasted, and the JSON Pointer to its end. */
export interface Stay {
  readonly days: number;
  readonly start: string;
  readonly end: string;
  readonly at: string;
  /** Whether it is the programme of the visit, or the physical stay. */
  readonly span: 'visit' | 'stay';
}

interface Spans {
  readonly status: EventStatus;
  readonly when?: When;
  readonly presence?: When;
}

/** The length beyond which a visit is rare, in days. */
export const daysPlausible = 21;

/** The length beyond which a stay is no visit, in days. */
export const daysPossible = 400;

/**
 * The longer one of the programme and the physical stay of a visit, by the days that each certainly lasted. A visit
 * that is over and lies ahead is of no length: another rule tells that its date is wrong.
 */
export function longestStay(visit: Spans, asOf: string | undefined): Stay {
  const programme = stayOf(isForetold(visit, asOf) ? {} : visit.when, 'visit');
  const stay = stayOf(visit.presence, 'stay');
  return stay.days > programme.days ? stay : programme;
}

function stayOf(when: When = {}, span: Stay['span']): Stay {
  const { start = '', end = '' } = when;
  const at = span === 'visit' ? '/when/end' : '/presence/end';
  return { days: lengthOf(windowOf(when)).least, start, end, at, span };
}
