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
    const tolerated = Math.max(2, Math.floor((id.length - type.length - 1) * 0.4));
    return distance(id, near) <= tolerated ? space.entries.get(near) : undefined;
  }

  #idsOf(space: Space): ReadonlyMap<string, readonly string[]> {
    const known = this.#ids.get(space) ?? idsByType(space);
    this.#ids.set(space, known);
    return known;
  }
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
