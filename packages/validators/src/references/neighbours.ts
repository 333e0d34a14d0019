import { closest, distance } from 'fastest-levenshtein';
import type { Entry, Space } from './ledger.ts';

/** How many ids a run compares to find those that were meant; beyond that, suggestions are not worth the wait. */
const enough = 1_000_000;

/** Finds the record that a reference to nothing may have meant. */
export class Neighbours {
  #compared = 0;
  readonly #ids = new Map<Space, Map<string, string[]>>();

  /** The record of the same type whose id is nearest, if it is near enough to have been meant. */
  nearest(id: string, space: Space): Entry | undefined {
    const type = id.slice(0, id.indexOf('/'));
    const ids = this.#idsOf(space).get(type) ?? [];
    if (ids.length === 0 || this.#compared > enough) return undefined;
    this.#compared += ids.length;
    const near = closest(id, ids);
    return isNear(id, near) ? space.entries.get(near) : undefined;
  }

  #idsOf(space: Space): ReadonlyMap<string, readonly string[]> {
    const known = this.#ids.get(space) ?? idsByType(space);
    this.#ids.set(space, known);
    return known;
  }
}

/** Whether one id may be the other one misspelled: at most one in four characters of its slug differs. */
function isNear(id: string, other: string): boolean {
  const slug = id.length - id.indexOf('/') - 1;
  return distance(id, other) <= Math.max(1, Math.floor(slug / 4));
}

/** Whether a reference to nothing may mean a record whose id is missing, malformed, or of another type. */
export function mayMean(id: string, { nameless }: Space): boolean {
  const type = id.slice(0, id.indexOf('/'));
  return nameless.some(
    (record) => record.type === type && (record.id === undefined || isMeant(id, record.id)),
  );
}

function isMeant(id: string, malformed: string): boolean {
  const plain = malformed
    .slice(0, 400)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
  return isNear(id, plain) || slugOf(id) === slugOf(plain);
}

function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function idsByType({ entries }: Space): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const id of entries.keys()) {
    const type = id.slice(0, id.indexOf('/'));
    const ids = byType.get(type);
    if (ids === undefined) byType.set(type, [id]);
    else ids.push(id);
  }
  return byType;
}
