import { grouped } from '../group.ts';
import type { Mention, Person } from './persons.ts';
import { positionIdOf } from './polities.ts';

/**
 * The holding of a post to which each mention belongs, by a key of its own; mentions without a post have none.
 * Two rows show one holding only where no row between them shows the post with somebody else: who came back after
 * another has held it twice.
 */
export function holdingsOf(persons: readonly Person[]): ReadonlyMap<Mention, string> {
  const inPosts = persons.flatMap(({ id, mentions }) => mentions.flatMap((mention) => inPost(mention, id)));
  const holdings = new Map<Mention, string>();
  for (const [seat, holders] of grouped(inPosts, ({ seat }) => seat)) {
    let [number, before] = [0, ''];
    for (const { mention, id } of [...holders].sort(byTime)) {
      if (id !== before) number += 1;
      before = id;
      holdings.set(mention, `${seat} ${number}`);
    }
  }
  return holdings;
}

interface Holder {
  readonly seat: string;
  readonly id: string;
  readonly mention: Mention;
}

function inPost(mention: Mention, id: string): Holder[] {
  const position = positionIdOf(mention);
  return position === undefined
    ? []
    : [{ seat: `${position} ${mention.visitor.capacity ?? ''}`, id, mention }];
}

function byTime(a: Holder, b: Holder): number {
  return a.mention.row.start < b.mention.row.start ? -1 : a.mention.row.start > b.mention.row.start ? 1 : 0;
}
