import { Recent } from '../memory/recent.ts';
import type { Readable } from './rule-record.ts';

/** What was looked up, and of how many characters it was read, as far as that is known. */
interface Found {
  readonly record: Readable;
  readonly length: number;
}

/** Records of so many characters are held. */
const recently = 2 ** 20;

/** The records of one space, as far as it is certain by now to which references lead to them. */
export class EarlyRecords<Space> {
  readonly #lookUp: (reference: string, space: Space) => Found | undefined;
  readonly #longest: number;
  #space: Space | undefined;
  #known = recentOnes();

  /** `lookUp` finds a record that is not at hand; none of more than `longest` characters is held. */
  constructor(lookUp: (reference: string, space: Space) => Found | undefined, longest: number) {
    this.#lookUp = lookUp;
    this.#longest = longest;
  }

  /** Whether a space is another one than before. */
  enters(space: Space): boolean {
    return this.#space !== space;
  }

  /** Goes on to a space. What was known of the records of another one is not asked for in this one. */
  enter(space: Space): void {
    if (!this.enters(space)) return;
    this.#known = recentOnes();
    this.#space = space;
  }

  /** Keeps at hand what rules may read of the record that has an id for good, if it is not too long. */
  set(id: string, found: Found): void {
    if (found.length <= this.#longest) this.#known.set(id, found);
  }

  /** What rules may read of the record to which a reference leads for good; `undefined` where that is not known yet. */
  find(reference: string): Readable | undefined {
    const known = this.#known.find(reference)?.record;
    if (known !== undefined || this.#space === undefined) return known;
    const found = this.#lookUp(reference, this.#space);
    if (found !== undefined) this.set(reference, found);
    return found?.record;
  }
}

/** What a record takes beside its characters. */
const least = 100;

function recentOnes(): Recent<string, Found> {
  return new Recent(recently, ({ length }) => length + least);
}
