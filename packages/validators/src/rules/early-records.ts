import { Recent } from '../memory/recent.ts';
import type { Readable } from './rule-record.ts';

/** What was looked up, and whether it may be held for a while. */
interface Found {
  readonly record: Readable;
  readonly isShort: boolean;
}

/** So many records that rules asked for are held. */
const recently = 1024;

/** The records of one space, as far as it is certain by now to which references lead to them. */
export class EarlyRecords<Space> {
  readonly #lookUp: (reference: string, space: Space) => Found | undefined;
  #space: Space | undefined;
  #known = new Recent<string, Readable>(recently);

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
  set(id: string, record: Readable): void {
    this.#known.set(id, record);
  }

  /** What rules may read of the record to which a reference leads for good; `undefined` where that is not known yet. */
  find(reference: string): Readable | undefined {
    const known = this.#known.find(reference);
    if (known !== undefined || this.#space === undefined) return known;
    const found = this.#lookUp(reference, this.#space);
    if (found?.isShort === true) this.#known.set(reference, found.record);
    return found?.record;
  }
}
