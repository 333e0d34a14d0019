import type { Gap, Visit } from '@chancery/schema/types';
import { citationOf } from './citations.ts';
import { type Polity, polityOf } from './countries.ts';
import { lists } from './lists.ts';
import { officialId } from './officials.ts';
import { localitiesOf, placeOf } from './places.ts';
import type { TravelRow } from './read-travels.ts';

type VisitType = NonNullable<Visit['visitType']>;

/** The openings with which the lists state the type of a visit. */
const stated: Readonly<Record<string, VisitType>> = {
  'state visit': 'state',
  'official visit': 'official',
  'official working visit': 'official-working',
  'working visit': 'working',
  'private visit': 'private',
  'informal visit': 'informal',
};

/** Why a place has no city, by the number of localities in its row. */
const cityGaps: Readonly<Record<'none' | 'one' | 'several', Omit<Gap, 'field'> | undefined>> = {
  none: { reason: 'not-stated' },
  one: undefined,
  several: { reason: 'not-applicable', note: 'The row names several localities.' },
};

/** One row as one completed visit by the person of the row; only what the row states is in it. */
export function visitOf(row: TravelRow, polity: Polity = polityOf(row.country)): Visit {
  const gaps = gapsOf(row, polity);
  return {
    type: 'visit',
    id: `visit/${row.who}-${row.country.id}-${row.start}`,
    ...(row.remarks === '' ? {} : { description: row.remarks }),
    status: 'completed',
    ...visitTypeOf(row.remarks),
    when: { start: row.start, end: row.end, extent: 'throughout' },
    place: placeOf(row, polity),
    participants: [
      {
        who: officialId(row.who),
        position: lists[row.role].position,
        onBehalfOf: 'organization/united-states',
        role: 'head',
      },
    ],
    citations: [citationOf(row)],
    ...(gaps.length === 0 ? {} : { gaps }),
  };
}

/** The type of visit that a remark opens with, where it does. */
function visitTypeOf(remarks: string): { visitType?: VisitType } {
  const opening = /^([A-Za-z ]+)[.;]/.exec(remarks)?.[1]?.toLowerCase() ?? '';
  const visitType = Object.hasOwn(stated, opening) ? stated[opening] : undefined;
  return visitType === undefined ? {} : { visitType };
}

function gapsOf(row: TravelRow, polity: Polity): Gap[] {
  const city = cityGaps[localitiesOf(row)];
  const gaps: Gap[] = city === undefined ? [] : [{ field: '/place/city', ...city }];
  if ('withoutCode' in polity) {
    gaps.push({ field: '/place/country', reason: 'not-applicable', note: polity.withoutCode });
  }
  return gaps;
}
