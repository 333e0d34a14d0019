import type { Party, Place, When } from '@chancery/schema/types';
import { moment } from '../time/moment.ts';
import { defineRule, type Fact } from './define-rule.ts';

/** A stay of a person in a country. The days are those on which the person was certainly there. */
interface Stay {
  readonly country: string;
  readonly where: string;
  readonly start: string;
  readonly end: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** The pointer to the span of which these are the days. */
  readonly at: string;
  readonly partOf: readonly string[];
}

type Found = Fact<Stay>;

const secondsOfDay = 86_400;

export const personInOnePlace = defineRule({
  id: 'person-in-one-place',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A person is not in two countries at once.',
  why: 'Of two visits that overlap in different countries one has a wrong date. Days of travel are shared by honest records, so it counts only when a whole calendar day lies strictly inside both visits.',
  reads: { own: ['status', 'when', 'presence', 'place', 'participants', 'partOf'] },
  tellsOnce: true,
  message: (found: {
    person: string;
    where: string;
    start: string;
    end: string;
    other: { where: string; start: string; end: string };
  }) =>
    `${found.person} is recorded in ${found.where} from ${found.start} to ${found.end}, and in ${found.other.where} from ${found.other.start} to ${found.other.end}: two countries on the same days.`,
  gather({ status, when, presence, place, participants, partOf }) {
    if (status !== 'completed' && status !== 'ongoing' && status !== 'cut-short') return [];
    const { country } = place ?? {};
    if (place === undefined || country === undefined) return [];
    const visit = { country, where: inWords(place), partOf: partOf ?? [] };
    const span = presence ?? when ?? {};
    const at = presence === undefined ? '/when' : '/presence';
    return (participants ?? []).flatMap((party, index) => {
      const stay = stayOf(span, at, party, `/participants/${index}`);
      return stay === undefined ? [] : traveller(party).map((key) => ({ key, facts: { ...visit, ...stay } }));
    });
  },
  settle(person, facts, report) {
    const told = new Set<string>();
    const visits = byVisit(facts);
    const open = new Map<string, readonly Found[]>();
    for (const later of [...facts].sort(byStart)) {
      const others = [...open.values()].flat();
      const earlier = others.find((other) => areApart(other, later) && !isLeg(other, later, visits));
      const { country } = later.facts;
      open.set(country, longest([...(open.get(country) ?? []), later]));
      if (earlier === undefined || told.has(later.record)) continue;
      told.add(later.record);
      const other = spanOf(earlier);
      const related = [
        { record: earlier.record, at: earlier.facts.at, message: `${earlier.record} is here` },
      ];
      report(later.record, { at: later.facts.at, params: { person, ...spanOf(later), other }, related });
    }
  },
});

/** The stays of a person by the visit that they belong to. */
function byVisit(facts: readonly Found[]): ReadonlyMap<string, readonly Found[]> {
  const visits = new Map<string, Found[]>();
  for (const found of facts) {
    const id = localId(found.record);
    visits.set(id, [...(visits.get(id) ?? []), found]);
  }
  return visits;
}

/** Of the stays in one country those that end last: what contradicts none of them contradicts no other. */
function longest(stays: readonly Found[]): readonly Found[] {
  return [...stays].sort((a, b) => b.facts.lastDay - a.facts.lastDay).slice(0, 4);
}

/** The stay of a party on a visit, or the shorter part of it that the party took part in. */
function stayOf(span: Omit<When, 'timeZone'>, at: string, party: Party, partyAt: string) {
  const { start = span.start, end = span.end } = party;
  if (start === undefined || end === undefined || span.extent === 'within') return undefined;
  const days = certainDays(start, end);
  const own = party.start !== undefined || party.end !== undefined;
  return days === undefined ? undefined : { ...days, start, end, at: own ? partyAt : at };
}

/** The days of a stay as day numbers, as far as the dates are certain. */
function certainDays(start: string, end: string): Pick<Stay, 'firstDay' | 'lastDay'> | undefined {
  const [from, to] = [moment(dayOf(start)), moment(dayOf(end))];
  if (from === undefined || to === undefined || from.qualified || to.qualified) return undefined;
  return { firstDay: Math.floor(from.last / secondsOfDay), lastDay: Math.floor(to.first / secondsOfDay) };
}

/** A time counts as the day that it has in its own zone. */
function dayOf(date: string): string {
  return date.includes('T') ? date.slice(0, 10) : date;
}

function byStart(a: Found, b: Found): number {
  const days = a.facts.firstDay - b.facts.firstDay || a.facts.lastDay - b.facts.lastDay;
  return days || (a.record < b.record ? -1 : Number(a.record > b.record));
}

/** The person, if the party is one who was on the journey. */
function traveller(party: Party): string[] {
  const who = 'who' in party ? party.who : undefined;
  const stayed =
    party.role === 'host' || party.mode === 'remote' || (party.attendance ?? 'attended') !== 'attended';
  return who === undefined || stayed || !/(?:^|#)official\//u.test(who) ? [] : [who];
}

/** In different countries, with a whole day strictly inside both. */
function areApart({ facts: a }: Found, { facts: b }: Found): boolean {
  const shared = Math.min(a.lastDay, b.lastDay) - Math.max(a.firstDay, b.firstDay);
  return shared >= 2 && a.country !== b.country && !isEnclosed(a.country, b.country);
}

/** The Holy See lies inside Rome: one stay serves both. */
function isEnclosed(a: string, b: string): boolean {
  return [a, b].sort().join() === 'IT,VA';
}

/** Whether one visit is a leg of the other, or a leg of a leg, as far as the person was on all of them. */
function isLeg(a: Found, b: Found, visits: ReadonlyMap<string, readonly Found[]>): boolean {
  return isPartOf(a, b, visits) || isPartOf(b, a, visits);
}

function isPartOf(leg: Found, whole: Found, visits: ReadonlyMap<string, readonly Found[]>): boolean {
  const around = new Set([leg]);
  for (const { facts } of around)
    for (const id of facts.partOf) for (const other of visits.get(localId(id)) ?? []) around.add(other);
  return around.has(whole);
}

/** Without the dataset: what lies in the same one may be referred to with or without its IRI. */
function localId(reference: string): string {
  return reference.slice(reference.indexOf('#') + 1);
}

function inWords({ name, city, country }: Place): string {
  const local = city ?? name;
  return local === undefined ? String(country) : `${local} (${country})`;
}

function spanOf({ facts: { where, start, end } }: Found) {
  return { where, start, end };
}
