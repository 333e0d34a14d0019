import { Recent } from '../memory/recent.ts';
import { parseReference, type RecordType } from '../model.ts';
import { References, referencesIn, type Site } from './collect.ts';
import type { Ledger, Space } from './ledger.ts';

/** A text where a reference may stand, with what is known of the id that it names, if it is one. */
export interface Known {
  readonly id: string | undefined;
  readonly type: RecordType | undefined;
  /** What stands for the id; 0 where it is one of another dataset. */
  readonly handle: number;
  /** It names no other dataset. */
  readonly isHere: boolean;
  isHeld: boolean;
  isReferred: boolean;
}

/** So many references are known as they are written: data repeats some of them often. */
const recently = 4096;

/** The references of one record after the other, with what is known of those that came lately. */
export class KnownReferences {
  readonly #ledger: Ledger;
  readonly #collected = new References();
  /** What is known of the references that were collected, where it is known of all of them. */
  readonly #found: Known[] = [];
  #known = new Recent<string, Known>(recently);
  /** The space to which the known ones belong. */
  #space: Space | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** Visits the references of a record, words in their place among them. */
  each(
    record: object,
    type: RecordType,
    space: Space,
    isSound: boolean,
    visit: (known: Known, site: Site) => void,
  ): void {
    this.#enter(space);
    const { texts, sites } = this.#collect(record, type, isSound);
    for (let at = 0; at < sites.length; at += 1) {
      const site = sites[at];
      if (site !== undefined) visit(this.#found[at] ?? this.take(texts[at] ?? '', space), site);
    }
  }

  /** What is known of a text by now. */
  take(text: string, space: Space): Known {
    this.#enter(space);
    const known = this.#known.find(text);
    if (known !== undefined) return known;
    const taken = this.#takenApart(text, space);
    this.#known.set(text, taken);
    return taken;
  }

  /** Says that a record of this type has a well-formed id. */
  declared(id: string, type: RecordType, space: Space): void {
    this.#enter(space);
    if (this.#known.find(id) !== undefined) return;
    const handle = this.#ledger.handle(space, id);
    this.#known.set(id, { id, type, handle, isHere: true, isHeld: handle !== 0, isReferred: false });
  }

  /** Notes that another record refers to an id. */
  refer(known: Known): void {
    if (!known.isReferred) this.#ledger.refer(known.handle);
    known.isReferred = true;
  }

  /** Whether some record has the id, as far as is known by now. */
  isHeld(known: Known): boolean {
    known.isHeld ||= this.#ledger.isHeld(known.handle);
    return known.isHeld;
  }

  #enter(space: Space): void {
    if (this.#space !== space) this.#known = new Recent(recently);
    this.#space = space;
  }

  #collect(record: object, type: RecordType, isSound: boolean): References {
    const [collected, found] = [this.#collected, this.#found];
    found.length = 0;
    if (!isSound) collected.take(referencesIn(record, type));
    else collected.collect(record, type);
    if (!isSound || this.#findAll(collected.texts)) return collected;
    // Ids that are new are counted in this order.
    found.length = 0;
    collected.sort();
    return collected;
  }

  /** Whether all texts are known. */
  #findAll(texts: readonly string[]): boolean {
    for (const text of texts) {
      const known = this.#known.find(text);
      if (known === undefined) return false;
      this.#found.push(known);
    }
    return true;
  }

  #takenApart(text: string, space: Space): Known {
    const parts = parseReference(text);
    const { id, type, dataset } = parts ?? { id: undefined, type: undefined, dataset: undefined };
    const isHere = dataset === undefined || dataset === space.id;
    const handle = isHere && id !== undefined ? this.#ledger.handle(space, id) : 0;
    return { id, type, handle, isHere, isHeld: false, isReferred: false };
  }
}
