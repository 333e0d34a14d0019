import type { Gap, Official, Tenure } from '@chancery/schema/types';
import { citationOf } from './citations.ts';
import { lists, type Role, roles } from './lists.ts';
import { isElect, type TravelRow } from './read-travels.ts';

/** The first row of a person in one role and capacity, and the row that ends last. */
interface Span {
  readonly role: Role;
  readonly first: TravelRow;
  readonly last: TravelRow;
}

/** The id of a person: the historian's own slug, in which no post stands. */
export function officialId(who: string): `official/${string}` {
  return `official/${who}`;
}

/** One official for each person of the rows, in order of first appearance. */
export function officialsOf(rows: readonly TravelRow[]): Official[] {
  const people = new Set(rows.map((row) => row.who));
  return [...people].map((who) => officialOf(rows.filter((row) => row.who === who)));
}

function officialOf(rows: readonly TravelRow[]): Official {
  const spans = roles.flatMap((role) => [...spanOf(rows, role, true), ...spanOf(rows, role, false)]);
  const [first] = rows;
  if (first === undefined) throw new Error('An official needs a row');
  return {
    type: 'official',
    id: officialId(first.who),
    name: first.name,
    tenures: spans.map(tenureOf),
    citations: spans.flatMap((span) => [...new Set([span.first, span.last])].map(citationOf)),
    gaps: spans.flatMap((_, index) => boundsOf(index)),
  };
}

function spanOf(rows: readonly TravelRow[], role: Role, elect: boolean): Span[] {
  const [first, ...rest] = rows.filter((row) => row.role === role && isElect(row) === elect);
  if (first === undefined) return [];
  return [
    {
      role,
      first: rest.reduce((earlier, row) => (row.start < earlier.start ? row : earlier), first),
      last: rest.reduce((later, row) => (row.end > later.end ? row : later), first),
    },
  ];
}

// The rows show a role on days of travel only; when it began and ended they do not say.
function tenureOf({ role, first, last }: Span): Tenure {
  const capacity = isElect(first) ? ({ capacity: 'elect' } as const) : {};
  return { position: lists[role].position, ...capacity, asOf: [...new Set([first.start, last.end])] };
}

function boundsOf(index: number): Gap[] {
  return [
    { field: `/tenures/${index}/start`, reason: 'not-stated' },
    { field: `/tenures/${index}/end`, reason: 'not-stated' },
  ];
}
