import type { Party, Place, When } from '@chancery/schema/types';
import { before } from '../time/compare.ts';
import { moment } from '../time/moment.ts';
import { areas } from './areas.ts';
import { defineRule, type Fact } from './define-rule.ts';
import { tookPlace } from './event-windows.ts';
import { localId, travellerOf } from './travellers.ts';

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

/** No journey is part of a hundred others, nor has legs within legs a hundred times over: what goes further is not followed. */
const enough = 100;

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
  parts: ['start', 'end', 'extent', 'country', 'city', 'name', 'who', 'role', 'mode', 'attendance', '*'],
  tellsOnce: true,
  asksOfSeveral: true,
  message: (found: {
    person: string;
    where: string;
    start: string;
    end: string;
    other: { where: string; start: string; end: string };
  }) =>
    `${found.person} is recorded in ${found.where} from ${found.start} to ${found.end}, and in ${found.other.where} from ${found.other.start} to ${found.other.end}: two countries on the same days.`,
  gather({ status, when, presence, place, participants, partOf }) {
    if (!tookPlace({ status })) return [];
    const { country } = place ?? {};
    if (place === undefined || country === undefined) return [];
    const visit = { country, where: inWords(place), partOf: (partOf ?? []).slice(0, enough) };
    const span = presence ?? when ?? {};
    const at = presence === undefined ? '/when' : '/presence';
    return (participants ?? []).flatMap((party, index) => {
      const stay = stayOf(span, at, party, `/participants/${index}`);
      return stay === undefined ? [] : traveller(party).map((key) => ({ key, facts: { ...visit, ...stay } }));
    });
  },
  settle(person, facts, report) {
    const told = new Set<string>();
    const wholesOf = wholes(facts);
    const open = new Map<string, Found[]>();
    for (const later of [...facts].sort(byStart)) {
      const earlier = contradicted(later, open, wholesOf);
      addByEnd(open, later);
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

/** A stay in another country at the same time, of which this one is no leg; the one that ends last. */
function contradicted(
  later: Found,
  open: ReadonlyMap<string, readonly Found[]>,
  wholesOf: (visit: string) => ReadonlySet<string>,
): Found | undefined {
  const isLeg = (a: Found, b: Found) => wholesOf(localId(a.record)).has(localId(b.record));
  for (const [country, stays] of open) {
    if (!areApart(country, later.facts.country)) continue;
    for (let at = stays.length - 1; at >= 0; at -= 1) {
      const other = stays[at];
      if (other === undefined || sharedDays(other, later) < 2) break;
      if (overlap(other, later) && !isLeg(other, later) && !isLeg(later, other)) return other;
    }
  }
  return undefined;
}

/** Keeps the stays in every country in the order in which they end. */
function addByEnd(open: Map<string, Found[]>, found: Found): void {
  const { country, lastDay } = found.facts;
  const stays = open.get(country) ?? [];
  open.set(country, stays);
  let at = stays.length;
  while (at > 0 && (stays[at - 1]?.facts.lastDay ?? lastDay) > lastDay) at -= 1;
  stays.splice(at, 0, found);
}

/** Of which visits a visit is a leg, or a leg of a leg, as far as the person was on all of them. */
function wholes(facts: readonly Found[]): (visit: string) => ReadonlySet<string> {
  const partOf = new Map<string, Set<string>>();
  for (const { record, facts: stay } of facts) {
    const above = partOf.get(localId(record)) ?? new Set();
    for (const id of stay.partOf) above.add(localId(id));
    partOf.set(localId(record), above);
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (visit) => {
    const around = known.get(visit) ?? reachable(visit, partOf);
    known.set(visit, around);
    return around;
  };
}

function reachable(visit: string, partOf: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const around = new Set(partOf.get(visit));
  for (const each of around) {
    for (const above of partOf.get(each) ?? []) if (around.size < enough) around.add(above);
  }
  return around;
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
  const [from, to] = [moment(start), moment(end)];
  const [first, last] = [moment(dayOf(start)), moment(dayOf(end))];
  if (from === undefined || to === undefined || first === undefined || last === undefined) return undefined;
  if (from.qualified || to.qualified) return undefined;
  const [firstDay, lastDay] = [Math.floor(first.last / secondsOfDay), Math.floor(last.first / secondsOfDay)];
  return { firstDay, lastDay };
}

/** A time counts as the day that it has in its own zone. */
function dayOf(date: string): string {
  return date.includes('T') ? date.slice(0, 10) : date;
}

function byStart(a: Found, b: Found): number {
  const days = a.facts.firstDay - b.facts.firstDay || a.facts.lastDay - b.facts.lastDay;
  return days || (a.record < b.record ? -1 : Number(a.record > b.record));
}

/** The person, if the party is one who was on the journey; who was only expected may have stayed away. */
function traveller(party: Party): string[] {
  const who = party.attendance === 'expected' ? undefined : travellerOf(party);
  return who === undefined ? [] : [who];
}

/** How many days lie between the day on which both have begun and the day on which one ends; two leave a whole day inside. */
function sharedDays({ facts: a }: Found, { facts: b }: Found): number {
  return Math.min(a.lastDay, b.lastDay) - Math.max(a.firstDay, b.firstDay);
}

/** Days are those of the place: on the two sides of the date line the same days may lie one after the other. */
function overlap({ facts: a }: Found, { facts: b }: Found): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a);
}

function endsBefore({ end }: Stay, { start }: Stay): boolean {
  const [to, from] = [moment(end), moment(start)];
  return to !== undefined && from !== undefined && before(to, from) === 'certainly';
}

/** Whether nobody can be in both countries at once. The Holy See lies inside Rome, an area may lie in the other country. */
function areApart(a: string, b: string): boolean {
  if (areas.has(a) || areas.has(b)) return false;
  return a !== b && [a, b].sort().join() !== 'IT,VA';
}

function inWords({ name, city, country }: Place): string {
  const local = city ?? name;
  return local === undefined ? String(country) : `${local} (${country})`;
}

function spanOf({ facts: { where, start, end } }: Found) {
  return { where, start, end };
}
