import { polityOf, type StatedCountry } from './countries.ts';
import { grouped } from './group.ts';
import { personsOf } from './leaders/persons.ts';
import { presenceOf, speaksOfStay } from './leaders/presence.ts';
import type { VisitRow } from './leaders/read.ts';
import { visitorsOf } from './leaders/visitors.ts';
import { localitiesOf } from './places.ts';
import type { TravelRow } from './read-travels.ts';
import { staysOf } from './stays.ts';
import { visitId } from './visits.ts';

/** Something that rows have and that the records do not say, or not in a field of its own. */
export interface Remainder {
  readonly what: string;
  readonly rows: readonly string[];
}

/** What the conversion of travels leaves unsaid. */
export function remainderOfTravels(rows: readonly TravelRow[]): readonly Remainder[] {
  return [
    remainder('several localities, kept as one name', rows, (row) => localitiesOf(row) === 'several'),
    remainder('several stays, each of them a visit', rows, (row) => staysOf(row).length > 1),
    remainder('no locality', rows, (row) => localitiesOf(row) === 'none'),
    remainder('a country without a code for its time', rows, isWithoutCode),
    remainder('traveller, country and first day of another row', rows, isSharing(rows)),
  ];
}

/** What the conversion of visits leaves unsaid. */
export function remainderOfVisits(rows: readonly VisitRow[]): readonly Remainder[] {
  return [
    remainder('a visitor without a post', rows, ({ visitor }) =>
      visitorsOf(visitor).some(({ post }) => !post),
    ),
    remainder('a country without a code for its time', rows, isWithoutCode),
    remainder(
      'arrival, departure or days in the country, in words that do not tell the whole stay',
      rows,
      isUnread,
    ),
    {
      what: 'a name that another person of the same country has, more than twenty years apart',
      rows: homonyms(rows),
    },
  ];
}

function isSharing(rows: readonly TravelRow[]): (row: TravelRow) => boolean {
  const uses = grouped(rows, visitId);
  return (row) => uses.get(visitId(row))?.length !== 1;
}

function remainder<T extends { readonly row: string }>(
  what: string,
  rows: readonly T[],
  has: (row: T) => boolean,
): Remainder {
  return { what, rows: rows.filter(has).map(({ row }) => row) };
}

function isWithoutCode({
  country,
  start,
}: {
  readonly country: StatedCountry;
  readonly start: string;
}): boolean {
  return 'withoutCode' in polityOf(country, start);
}

function isUnread(row: VisitRow): boolean {
  return speaksOfStay(row) && presenceOf(row) === undefined;
}

function homonyms(rows: readonly VisitRow[]): readonly string[] {
  const named = grouped(personsOf(rows), ({ id }) => id.replace(/\.[0-9]+$/, ''));
  const shared = [...named.values()].filter((persons) => persons.length > 1).flat();
  return shared.flatMap(({ mentions }) => mentions.map(({ row }) => row.row));
}
