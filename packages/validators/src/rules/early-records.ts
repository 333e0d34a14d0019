import { Recent } from '../memory/recent.ts';
import type { Seen } from './seen.ts';

/** What was looked up, and whether it may be held for a while. */
interface Found {
  readonly seen: Seen;
  readonly isShort: boolean;
}

/** So many records that rules asked for are held. */
const recently = 1024;

/** The sound records of one space, as far as it is certain by now to which references lead to them. */
export class EarlyRecords<Space> {
  readonly #lookUp: (reference: string, space: Space) => Found | undefined;
  #space: Space | undefined;
  #known = new Recent<string, Seen>(recently);

  /** `lookUp` finds a record that is not at hand. */
  constructor(lookUp: (reference: string, space: Space) => Found | undefined) {
    this.#lookUp = lookUp;
  }

  /** Whether a space is another one than before. */
  enters(space: Space): boolean {
    return this.#space !== space;
  }

  /** Goes on to a space. What was known of the records of another one is not asked for in this one. */
  enter(space: Space): void {
    if (!this.enters(space)) return;
    this.#known = new Recent(recently);
    this.#space = space;
  }

  /** Keeps at hand what rules may read of the record that has an id for good. */
  set(id: string, seen: Seen): void {
    this.#known.set(id, seen);
  }

  /** What rules may read of the sound record to which a reference leads for good; `undefined` where that is not known yet. */
  find(reference: string): Seen | undefined {
    const known = this.#known.find(reference);
    if (known !== undefined || this.#space === undefined) return known;
    const found = this.#lookUp(reference, this.#space);
    if (found?.isShort === true) this.#known.set(reference, found.seen);
    return found?.seen;
  }
}
