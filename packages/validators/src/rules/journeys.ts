import type { EventStatus, Link, Party, Place, Revision, VisitType, When } from '@chancery/schema/types';
import { moment } from '../time/moment.ts';
import type { Gathered } from './define-rule.ts';
import { localId, travellerOf } from './travellers.ts';

/** A visit as it is told apart from others: who led it, to which country, on which days. */
export interface Journey {
  /** Those who led it, or where nobody did, all who travelled; without their datasets, in order. */
  readonly persons: string;
  readonly country: string;
  readonly city?: string;
  readonly visitType?: string;
  readonly start: string;
  readonly end: string;
  /** The pointer to the span of which these are the dates. */
  readonly at: string;
  /** Records of which its own record says in what relation they stand to it. */
  readonly ties: readonly string[];
}

/** What a rule must read of visits that asks for their journeys. */
export const journeyReads = {
  own: ['status', 'visitType', 'when', 'presence', 'place', 'participants', 'partOf', 'links', 'revision'],
} as const;

/** Where journeys are told in these fields. */
export const journeyParts = [
  ...['start', 'end', 'extent', 'country', 'city', 'who', 'role', 'mode', 'attendance', 'target'],
  ...['kind', 'replaces', '*'],
] as const;

interface Journeying {
  readonly status: EventStatus;
  readonly visitType?: VisitType;
  readonly when?: When;
  readonly presence?: When;
  readonly place?: Place;
  readonly participants?: readonly Party[];
  readonly partOf?: readonly string[];
  readonly links?: readonly Link[];
  readonly revision?: Revision;
}

const planned: readonly EventStatus[] = ['announced', 'confirmed', 'ongoing', 'completed', 'cut-short'];

/** The journey of a visit, under one of those who led it; none where persons, country or days are not certain. */
export function journeyOf(visit: Journeying): readonly Gathered<Journey>[] {
  if (last?.visit !== visit) last = { visit, journey: readJourney(visit) };
  return last.journey;
}

/** The journey that was asked for last: more than one rule asks for that of a visit. */
let last: { readonly visit: Journeying; readonly journey: readonly Gathered<Journey>[] } | undefined;

function readJourney(visit: Journeying): readonly Gathered<Journey>[] {
  const { status, place, revision, visitType } = visit;
  const dates = daysOf(visit.presence ?? visit.when ?? {});
  const country = place?.country;
  if (dates === undefined || country === undefined) return [];
  if (!planned.includes(status) || revision?.kind === 'withdrawn') return [];
  const leaders = leadersOf(visit.participants ?? []);
  const [key] = leaders;
  if (key === undefined) return [];
  const facts = {
    ...{ persons: leaders.map(localId).join(' '), country, ...dates, ties: tiesOf(visit) },
    ...(place?.city === undefined ? {} : { city: place.city }),
    ...(visitType === undefined ? {} : { visitType }),
    at: visit.presence === undefined ? '/when' : '/presence',
  };
  return [{ key, facts }];
}

/** The first and last day of a stay, where both are told without a doubt. */
function daysOf({ start, end, extent }: When): Pick<Journey, 'start' | 'end'> | undefined {
  if (start === undefined || extent === 'within') return undefined;
  const dates = { start, end: end ?? start };
  return isDay(dates.start) && isDay(dates.end) && dates.start.slice(0, 10) <= dates.end.slice(0, 10)
    ? dates
    : undefined;
}

function isDay(date: string): boolean {
  return date.length > 9 && moment(date)?.qualified === false;
}

function leadersOf(parties: readonly Party[]): readonly string[] {
  const heads = parties.filter(({ role }) => role === 'head').flatMap(personsOf);
  const all = heads.length > 0 ? heads : parties.flatMap(personsOf);
  return [...new Map(all.map((person) => [localId(person), person])).values()].sort(byLocalId);
}

function personsOf(party: Party): readonly string[] {
  const person = travellerOf(party);
  return person === undefined ? [] : [person];
}

function byLocalId(a: string, b: string): number {
  return localId(a) < localId(b) ? -1 : 1;
}

function tiesOf({ partOf = [], links = [], revision }: Journeying): readonly string[] {
  return [...partOf, ...links.map(({ target }) => target), ...(revision?.replaces ?? [])].map(localId);
}
