import type { AnyRecord, Meeting, Organization, Visit } from '@chancery/schema/types';
import { citationOf, source } from './citations.ts';
import { holdingsOf } from './holdings.ts';
import { meetingsCalledOff } from './meetings.ts';
import { officialOf } from './officials.ts';
import { type Mention, type Person, personsOf } from './persons.ts';
import { organizationsOf, positionsOf } from './polities.ts';
import type { VisitRow } from './read.ts';
import { partyOf, visitIdsOf, visitOf } from './visits.ts';

/** The records of the rows given: one visit for each, and before them all to which the visits refer. */
export function recordsOfVisits(rows: readonly VisitRow[]): AnyRecord[] {
  const persons = personsOf(rows);
  const holdings = holdingsOf(persons);
  const visits = visitsOf(rows, persons);
  const meetings = visits.flatMap(([row, visit]) => meetingsCalledOff(row, visit));
  return [
    source,
    ...organizationsOf(rows),
    ...hostOf(rows, meetings),
    ...positionsOf(persons.flatMap(({ mentions }) => mentions)),
    ...persons.map((person) => officialOf(person, holdings)),
    ...visits.map(([, visit]) => visit),
    ...meetings,
  ];
}

function visitsOf(rows: readonly VisitRow[], persons: readonly Person[]): (readonly [VisitRow, Visit])[] {
  const named = new Map(rows.map((row) => [row, [] as [Mention, Person][]]));
  for (const person of persons)
    for (const mention of person.mentions) named.get(mention.row)?.push([mention, person]);
  for (const who of named.values()) who.sort(([a], [b]) => a.place - b.place);
  const ids = visitIdsOf(new Map([...named].map(([row, who]) => [row, who.map(([, person]) => person)])));
  return [...named].map(([row, who]) => [
    row,
    visitOf(
      row,
      ids.get(row) ?? 'visit/',
      who.map(([mention, person]) => partyOf(mention, person)),
    ),
  ]);
}

/** The receiving state, where a meeting speaks of it. */
function hostOf(rows: readonly VisitRow[], meetings: readonly Meeting[]): Organization[] {
  const cited = meetings.flatMap(({ citations = [] }) =>
    citations.flatMap(({ locator }) => locator?.row ?? []),
  );
  const row = rows.find((each) => cited.includes(each.row));
  if (row === undefined) return [];
  const note = 'The list is of visits to this state.';
  return [
    {
      type: 'organization',
      id: 'organization/united-states',
      name: 'United States',
      kind: 'state',
      country: 'US',
      citations: [{ ...citationOf(row), basis: 'background', note }],
    },
  ];
}
