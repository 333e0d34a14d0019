import type { EventReference, EventStatus, Gap, When } from '@chancery/schema/types';
import { liesOutside, windowOf } from '../time/window.ts';
import { type EventWindow, isOff, windowsOf } from './event-windows.ts';
import { hasGap } from './gaps.ts';

/** What must be read of visits to say whether a meeting lies outside them. */
export const visitReads = ['status', 'when', 'presence', 'gaps'] as const;

interface Dated {
  readonly status: EventStatus;
  readonly when?: When;
  readonly gaps?: readonly Gap[];
}

/** The time of a visit outside which a meeting certainly lies; `undefined` where it may lie inside. */
export function visitMissed(
  meeting: Dated,
  visit: Dated & { readonly presence?: When },
): EventWindow | undefined {
  if (meeting.when === undefined || isOff(meeting) || isOff(visit)) return undefined;
  const own = windowOf(meeting.when, hasGap(meeting, '/when/end'));
  const windows = windowsOf(visit);
  return windows.every(({ window }) => liesOutside(own, window)) ? windows[0] : undefined;
}

type Whole = ({ readonly type: 'visit'; readonly presence?: When } & Dated) | { readonly type: 'meeting' };

/** Whether an event is a meeting that lies outside a visit of which it is part, so that its date is wrong already. */
export function isAstray(
  event: Dated & { readonly type: string; readonly partOf?: readonly EventReference[] },
  find: (reference: EventReference) => Whole | undefined,
): boolean {
  if (event.type !== 'meeting') return false;
  return (event.partOf ?? []).some((reference) => {
    const visit = find(reference);
    return visit?.type === 'visit' && visitMissed(event, visit) !== undefined;
  });
}
