import type { Gap, Official, Tenure } from '@chancery/schema/types';
import { grouped } from '../group.ts';
import { citationOf } from './citations.ts';
import type { Mention, Person } from './persons.ts';
import { positionIdOf } from './polities.ts';

/** A person as the rows name this person, with every holding of a post, on the days of its first and its last row. */
export function officialOf({ id, mentions }: Person, holdings: ReadonlyMap<Mention, string>): Official {
  const inPosts = mentions.filter((mention) => holdings.has(mention));
  const spans = [...grouped(inPosts, (mention) => holdings.get(mention) ?? '').values()];
  const [name = '', ...others] = new Set(mentions.map(({ visitor }) => visitor.name));
  const prefixes = [...new Set(mentions.flatMap(({ visitor }) => visitor.prefixes))];
  return {
    type: 'official',
    id,
    name,
    ...(others.length === 0 ? {} : { otherNames: others.map((value) => ({ value, kind: 'as-stated' })) }),
    ...(prefixes.length === 0 ? {} : { prefixes }),
    ...(spans.length === 0 ? {} : { tenures: spans.flatMap(tenureOf) }),
    citations: rowsCited(spans.length === 0 ? [mentions] : spans),
    gaps: spans.length === 0 ? [{ field: '/tenures', reason: 'not-stated' }] : spans.flatMap(boundsOf),
  };
}

// The rows show a post on days of visits only; when it began and ended they do not say.
function tenureOf(span: readonly Mention[]): Tenure[] {
  const [first, last] = [span[0], span.at(-1)];
  const position = first && positionIdOf(first);
  if (first === undefined || last === undefined || position === undefined) return [];
  const { capacity } = first.visitor;
  const asOf = [...new Set([first.row.start, last.row.end])];
  return [{ position, ...(capacity === undefined ? {} : { capacity }), asOf }];
}

function rowsCited(spans: readonly (readonly Mention[])[]) {
  const rows = spans.flatMap((span) => [span[0], span.at(-1)]).flatMap((mention) => mention?.row ?? []);
  return [...new Set(rows)].map(citationOf);
}

function boundsOf(_: unknown, index: number): Gap[] {
  return [
    { field: `/tenures/${index}/start`, reason: 'not-stated' },
    { field: `/tenures/${index}/end`, reason: 'not-stated' },
  ];
}
