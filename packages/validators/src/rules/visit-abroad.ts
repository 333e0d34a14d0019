import type { Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { refersTo } from './refers-to.ts';
import { sideOf } from './sides.ts';
import { travellerOf } from './travellers.ts';

/** What a polity tells: its country; what a visit tells: where it led those who act for that polity. */
interface Facts {
  readonly home?: string;
  readonly visited?: string;
  /** Another side is named, without persons. */
  readonly isMet?: boolean;
}

export const visitAbroad = defineRule({
  id: 'visit-abroad',
  stage: 'rules',
  about: ['visit', 'organization'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'A visit leads abroad, or to an organization.',
  why: 'A visit to the visitors’ own country has a wrong place or a wrong side. It counts only where all who travel act for one and the same state; where another side is named without persons, it may be the one that travels, and this is a note. Private journeys, and meetings of many states at home, are left alone.',
  reads: {
    own: ['visitType', 'place', 'participants', 'partOf', 'initiatives', 'kind', 'country'],
  },
  parts: ['country', 'who', 'onBehalfOf', 'role', 'capacity', '*'],
  asksOfSeveral: true,
  message: ({ country, side }: { country: string; side: string }) =>
    `The visit is to ${country}, the country of ${side}, for which all who travel act.`,
  gather(record) {
    if (record.type === 'organization') {
      const isPolity = record.kind === 'state' || record.kind === 'government';
      const facts: Facts = record.country === undefined ? {} : { home: record.country };
      return isPolity ? [{ key: record.id, facts }] : [];
    }
    const parties = record.participants ?? [];
    const isMet = onlySide(parties) === undefined;
    const side = isMet ? sideOfTravellers(parties) : onlySide(parties);
    const visited = record.place?.country;
    if (side === undefined || visited === undefined || mayBeAtHome(record)) return [];
    return [{ key: side, facts: isMet ? { visited, isMet } : { visited } }];
  },
  settle(side, facts, report) {
    const homes = new Set(facts.flatMap(({ facts: { home } }) => home ?? []));
    if (homes.size !== 1) return;
    for (const { record, facts: visit } of facts) {
      const country = visit.visited;
      if (country === undefined || !homes.has(country)) continue;
      const severity = visit.isMet === true ? 'note' : 'warning';
      report(record, { at: '/place/country', params: { country, side }, severity });
    }
  },
});

/** The side for which all parties act; `undefined` where there are several, or somebody acts for himself or for no known side. */
function onlySide(parties: readonly Party[]): string | undefined {
  const [first] = parties;
  const side = first && sideOf(first);
  return parties.every((party) => party.capacity !== 'personal' && sideOf(party) === side) ? side : undefined;
}

/** The side of all persons, where whoever else is named is a side without persons. */
function sideOfTravellers(parties: readonly Party[]): string | undefined {
  const travellers = parties.filter(isTraveller);
  const isKnown = parties.every((party) => isTraveller(party) || isAlone(party));
  return isKnown ? onlySide(travellers) : undefined;
}

function isTraveller(party: Party): boolean {
  return travellerOf(party) !== undefined;
}

/** Whether a party is a side without anybody who acts for it, and not called guest, host or the like. */
function isAlone(party: Party): boolean {
  return (
    party.role === undefined && sideOf(party) !== undefined && 'who' in party && sideOf(party) === party.who
  );
}

interface Purpose {
  readonly visitType?: string;
  readonly partOf?: readonly string[];
  readonly initiatives?: readonly string[];
}

/** Whether the visit may lead to an organization, a conference or a private matter inside the own country. */
function mayBeAtHome({ visitType, partOf, initiatives }: Purpose): boolean {
  if (visitType === 'private' || visitType === 'multilateral-attendance' || initiatives !== undefined)
    return true;
  return partOf?.some((event) => refersTo(event, 'meeting')) ?? false;
}
