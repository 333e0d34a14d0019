import { distance } from 'fastest-levenshtein';
import type { Holder, Ledger, Space } from './ledger.ts';
import { costOf, isNearId, slackOf } from './near.ts';

/** How many ids a run compares to find those that were meant, and how many it passes over; beyond that, it says nothing. */
const enough = { compared: 1_000_000, passed: 10_000_000 };

/** Finds the records that a reference to nothing may have meant. */
export class Neighbours {
  readonly #ledger: Ledger;
  #compared = 0;
  #passed = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The record of the same type whose id is nearest, if it is near enough to have been meant. */
  nearest(id: string, space: Space): Holder | undefined {
    const slack = slackOf(id);
    if (slack === 0 || this.#passed > enough.passed) return undefined;
    this.#passed += this.#ledger.size;
    let [nearest, least]: [Holder | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
    for (const holder of this.#ledger.holders(space, id, slack)) {
      if (this.#compared > enough.compared) return undefined;
      this.#compared += costOf(id, holder.id);
      const away = distance(id, holder.id);
      if (away < least) [nearest, least] = [holder, away];
    }
    return nearest !== undefined && isNearId(id, nearest.id) ? nearest : undefined;
  }

  /** Whether a reference to nothing may mean a record whose id is missing, malformed, or of another type. */
  mayMean(id: string, { nameless }: Space): boolean {
    if (nameless.mayHave(id)) return true;
    if (this.#compared > enough.compared) return false;
    const { cost, found } = nameless.near(id);
    this.#compared += cost;
    return found;
  }
}
