import { Recent } from './memory/recent.ts';
import { typeOfId } from './model.ts';
import type { Ledger, Space } from './references/ledger.ts';
import { target } from './references/target.ts';
import { type Seen, seenAs } from './rules/seen.ts';
import type { Archive } from './source/archive.ts';

/** So many records that rules asked for are held. */
const recently = 1024;

/** The sound records of the dataset at hand, as far as it is certain by now to which references lead to them. */
export class EarlyRecords {
  readonly #ledger: Ledger;
  readonly #archive: Archive;
  #space: Space | undefined;
  #known = new Recent<string, Seen>(recently);

  constructor(ledger: Ledger, archive: Archive) {
    this.#ledger = ledger;
    this.#archive = archive;
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
    return this.#known.find(reference) ?? this.#lookUp(reference);
  }

  #lookUp(reference: string): Seen | undefined {
    const space = this.#space;
    const holder = space === undefined ? undefined : target(reference, space, this.#ledger);
    if (space === undefined || holder === undefined || reference !== holder.id) return undefined;
    if (this.#ledger.isGuessed(this.#ledger.handle(space, holder.id))) return undefined;
    const { fields, note, isShort } = this.#archive.at(holder.number, holder.id);
    const type = typeOfId(holder.id);
    if (note !== undefined || type === undefined) return undefined;
    const seen = seenAs(type, fields);
    if (isShort) this.#known.set(reference, seen);
    return seen;
  }
}
