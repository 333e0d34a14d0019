import type { Party, When } from '@chancery/schema/types';
import { moment } from '../time/moment.ts';
import { type Parties, type Placed, partiesOf, type Windows, whensOf } from './spans.ts';

/** A time of day of which nobody can tell when it was, because neither an offset nor a zone stands beside it. */
export interface LocalTime {
  readonly time: string;
  readonly at: string;
}

/**
 * The times without a zone in a record, at most one for each window of time and for each party.
 * - the times of a party are in the zone of the event, or of the launch, to which it is a party
 * - where that lacks a zone for its own times, those of its parties are the same lack
 */
export function localTimesOf(record: Windows & Parties): readonly LocalTime[] {
  if (!hasLocalTime(whensOf(record)) && !hasLocalTime(partiesOf(record))) return [];
  const windows = whensOf(record).filter(({ value }) => value.timeZone === undefined);
  const lacking = windows.flatMap(localTime);
  const [event, launch] = [record.when, record.launch?.when].map(
    (around) => around !== undefined && (around.timeZone !== undefined || isLacking(around)),
  );
  const parties = partiesOf(record).filter(({ at }) => !(at.startsWith('/launch') ? launch : event));
  return [...lacking, ...parties.flatMap(localTime)];
}

function hasLocalTime(all: readonly Placed<When | Party>[]): boolean {
  return all.some(({ value: { start, end } }) => isLocalTime(start) || isLocalTime(end));
}

function isLacking(when: When): boolean {
  return localTime({ value: when, at: '' }).length > 0;
}

/** The first time in a span that is neither in UTC nor has an offset from it. */
function localTime({ value, at }: Placed<When | Party>): readonly LocalTime[] {
  for (const bound of ['start', 'end'] as const) {
    const time = value[bound];
    if (time !== undefined && isLocalTime(time)) return [{ time, at: `${at}/${bound}` }];
  }
  return [];
}

function isLocalTime(date: string | undefined): boolean {
  const read = date?.includes('T') === true ? moment(date) : undefined;
  return read !== undefined && !read.zoned;
}

/** Whether those who meet share no place, so that none can tell in which zone the times are. */
export function isFromAfar({ mode }: { readonly type: string; readonly mode?: string }): boolean {
  return mode === 'virtual' || mode === 'phone';
}
