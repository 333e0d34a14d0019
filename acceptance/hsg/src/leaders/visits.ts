import type { Citation, Gap, Party, Visit } from '@chancery/schema/types';
import { grouped } from '../group.ts';
import { visitTypeIn } from '../visit-types.ts';
import { citationOf } from './citations.ts';
import type { Mention, Person } from './persons.ts';
import { positionIdOf, sideOf } from './polities.ts';
import { type Presence, presenceOf, whenOf } from './presence.ts';
import type { VisitRow } from './read.ts';

/** The id of the visit of each row: who came and when; where several rows would be one, the number as well. */
export function visitIdsOf(
  parties: ReadonlyMap<VisitRow, readonly Person[]>,
): ReadonlyMap<VisitRow, Visit['id']> {
  const named = [...parties].map(([row, persons]) => ({ row, id: plainId(row, persons) }));
  const uses = grouped(named, ({ id }) => id);
  return new Map(named.map(({ row, id }) => [row, uses.get(id)?.length === 1 ? id : `${id}.${row.row}`]));
}

/** One row as one completed visit of the persons whom it names; only what the row states is in it. */
export function visitOf(row: VisitRow, id: Visit['id'], parties: readonly Party[]): Visit {
  const { description, start, end } = row;
  const stay = presenceOf(row);
  const presence = stay && (stay.start !== start || stay.end !== end) ? stay : undefined;
  return {
    type: 'visit',
    id,
    ...(description === '' ? {} : { description }),
    status: 'completed',
    ...visitTypeIn(description),
    when: { start, end, extent: 'throughout' },
    ...(presence === undefined ? {} : { presence: whenOf(presence) }),
    place: { country: 'US' },
    participants: [...parties],
    citations: [citationOf(row), ...(presence === undefined ? [] : inference(row, presence))],
    gaps: [noCity, ...(presence === undefined ? [] : openEnds(presence))],
  };
}

/** What a person does in the visit of a row. */
export function partyOf(mention: Mention, { id }: Person): Party {
  const position = positionIdOf(mention);
  return {
    who: id,
    ...(position === undefined ? {} : { position }),
    onBehalfOf: sideOf(mention.row),
    role: 'head',
  };
}

const noCity: Gap = {
  field: '/place/city',
  reason: 'not-stated',
  note: 'The list has no field for localities; the description may name some.',
};

function plainId({ start }: VisitRow, persons: readonly Person[]): Visit['id'] {
  const [first = '', ...others] = persons.map(({ id }) => id.slice('official/'.length));
  const names = [first, ...others.map((name) => name.slice(name.indexOf('.') + 1))];
  return `visit/${names.join('-')}-${start}`;
}

function inference(row: VisitRow, { yearInferred }: Presence): Citation[] {
  if (!yearInferred) return [];
  const note = 'The year is the one in which the stated day lies nearest to the dates of the row.';
  return [{ ...citationOf(row), fields: ['/presence'], basis: 'inferred', note }];
}

function openEnds({ start, end }: Presence): Gap[] {
  return [
    ...(start === undefined ? [{ field: '/presence/start', reason: 'not-stated' } as const] : []),
    ...(end === undefined ? [{ field: '/presence/end', reason: 'not-stated' } as const] : []),
  ];
}
