import type { Gap, Party, Visit } from '@chancery/schema/types';
import { citationOf } from './citations.ts';
import { type Polity, polityOf } from './countries.ts';
import { lists } from './lists.ts';
import { officialId } from './officials.ts';
import { localitiesOf, placeOf } from './places.ts';
import { isElect, type TravelRow } from './read-travels.ts';
import { visitTypeOf } from './visit-types.ts';

/** Why a place has no city, by the number of localities in its row. */
const cityGaps: Readonly<Record<'none' | 'one' | 'several', Omit<Gap, 'field'> | undefined>> = {
  none: { reason: 'not-stated' },
  one: undefined,
  several: { reason: 'not-applicable', note: 'The row names several localities.' },
};

/** The id of the visit of a row: who went where, and when. */
export function visitId({ who, country, start }: TravelRow): `visit/${string}` {
  return `visit/${who}-${country.id}-${start}`;
}

/** One row as one completed visit by the person of the row; only what the row states is in it. */
export function visitOf(
  row: TravelRow,
  polity: Polity = polityOf(row.country, row.start),
  id = visitId(row),
): Visit {
  const gaps = gapsOf(row, polity);
  return {
    type: 'visit',
    id,
    ...(row.remarks === '' ? {} : { description: row.remarks }),
    status: 'completed',
    ...visitTypeOf(row.remarks),
    when: { start: row.start, end: row.end, extent: 'throughout' },
    place: placeOf(row, polity),
    participants: [travellerOf(row)],
    citations: [citationOf(row)],
    ...(gaps.length === 0 ? {} : { gaps }),
  };
}

// Who is elect does not act in the post yet, nor for the state.
function travellerOf(row: TravelRow): Party {
  const who = officialId(row.who);
  if (isElect(row)) return { who, description: 'President-elect', role: 'head' };
  const { position } = lists[row.role];
  return { who, position, onBehalfOf: 'organization/united-states', role: 'head' };
}

function gapsOf(row: TravelRow, polity: Polity): Gap[] {
  const city = cityGaps[localitiesOf(row)];
  const gaps: Gap[] = city === undefined ? [] : [{ field: '/place/city', ...city }];
  if (isElect(row)) gaps.push({ field: '/participants/0/onBehalfOf', reason: 'not-stated' });
  if ('withoutCode' in polity) {
    gaps.push({ field: '/place/country', reason: 'not-applicable', note: polity.withoutCode });
  }
  return gaps;
}
