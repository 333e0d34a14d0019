import { KeyTable } from '../memory/key-table.ts';
import type { Hash } from '../memory/keys.ts';
import { recordTypes } from '../model.ts';
import { Nameless } from './nameless.ts';
import { held, isReferred, recordIn, referred, standingIn } from './standing.ts';

/** One id space: the records of all files that carry the same dataset id. */
export interface Space {
  readonly id: string;
  readonly number: number;
  readonly imports: Set<string>;
  /** Some records could not be read, and nobody knows their ids: that a record is missing cannot be said with certainty. */
  lossy: boolean;
  /** Records that were read, but whose id is missing or malformed. */
  readonly nameless: Nameless;
  /** Whether a header was read, so that its imports are known. */
  headed: boolean;
  /** Some reference may have been lost: a record is broken, or a reference points to nothing. */
  doubtful: boolean;
  /** It tells of something that happened or was said. */
  eventful: boolean;
}

/** The record that has an id. */
export interface Holder {
  readonly id: string;
  /** The number of the record in the run. */
  readonly number: number;
}

/** The ids of a run, by dataset, with the numbers of their records. An id takes its slug and some 17 bytes. */
export class Ledger {
  readonly #spaces = new Map<string, Space>();
  readonly #ids: KeyTable;

  constructor(hash?: Hash) {
    this.#ids = new KeyTable(hash);
  }

  /** How many ids there are, in all datasets. */
  get size(): number {
    return this.#ids.size;
  }

  /** The id space of a dataset, joined by every file that carries its id. */
  space(id: string): Space {
    const space = this.#spaces.get(id) ?? {
      ...{ id, number: this.#spaces.size, imports: new Set<string>(), nameless: new Nameless() },
      ...{ lossy: false, headed: false, doubtful: false, eventful: false },
    };
    this.#spaces.set(id, space);
    return space;
  }

  /** The space of a dataset, if one of the files of the run belongs to it. */
  find(id: string): Space | undefined {
    return this.#spaces.get(id);
  }

  /** What stands for a well-formed id from now on; 0 where there are too many. */
  handle(space: Space, id: string): number {
    return this.#ids.intern(keyOf(space, id));
  }

  /** Whether some record has the id, as far as is known by now. */
  isHeld(handle: number): boolean {
    return handle !== 0 && standingIn(this.#ids.number(handle)) !== 'wanted';
  }

  /** Whether the record that has the id may still give way to another one. */
  isGuessed(handle: number): boolean {
    return standingIn(this.#ids.number(handle)) === 'guessed';
  }

  /** The number of the record that has the id for which a handle stands. */
  recordOf(handle: number): number {
    return recordIn(this.#ids.number(handle));
  }

  /** Notes that another record refers to an id. */
  refer(handle: number): void {
    if (handle !== 0) this.#ids.setNumber(handle, referred(this.#ids.number(handle)));
  }

  /** The id for which a handle stands. */
  idOf(handle: number): string {
    return idOf(this.#ids.text(handle));
  }

  /** The number of the record that has a well-formed id, if there is one. */
  holder(space: Space, id: string): number | undefined {
    const handle = this.#ids.find(keyOf(space, id));
    return this.isHeld(handle) ? this.recordOf(handle) : undefined;
  }

  /**
   * Gives a well-formed id to a record, unless another one has it, whose number is the answer. A guessed id is that of a
   * record that could not be read, or that has another type: it gives way to a record that has it by right.
   */
  declare(space: Space, id: string, number: number, isGuessed = false): number | undefined {
    const handle = this.handle(space, id);
    if (handle === 0) space.lossy = true;
    if (handle === 0) return undefined;
    const known = this.#ids.number(handle);
    const before = standingIn(known);
    const isFree = before === 'wanted' || (before === 'guessed' && !isGuessed);
    if (!isFree) return recordIn(known);
    this.#ids.setNumber(handle, held(known, isGuessed ? 'guessed' : 'declared', number));
    return undefined;
  }

  /** The records of a space whose ids have the type of this one and about its length. */
  *holders(space: Space, id: string, slack: number): Generator<Holder> {
    const key = keyOf(space, id);
    const prefix = key.slice(0, prefixLength(key));
    for (const handle of this.#ids.handles(prefix, key.length - slack, key.length + slack)) {
      if (this.isHeld(handle)) yield { id: this.idOf(handle), number: this.recordOf(handle) };
    }
  }

  /** The records of all spaces to which no other record refers, each with its space. */
  *unreferred(): Generator<Holder & { readonly space: Space }> {
    const spaces = [...this.#spaces.values()];
    for (const handle of this.#ids.handles()) {
      const packed = this.#ids.number(handle);
      if (standingIn(packed) !== 'declared' || isReferred(packed)) continue;
      const space = spaces[spaceIn(this.#ids.text(handle))];
      if (space !== undefined) yield { id: this.idOf(handle), number: recordIn(packed), space };
    }
  }
}

const digit = 0x40;
const typeNumbers = new Map<string, number>(recordTypes.map((type, number) => [type, number]));

/** An id of a space in few characters: the number of the space, that of the type, the slug. */
function keyOf({ number }: Space, id: string): string {
  const slash = id.indexOf('/');
  const type = typeNumbers.get(id.slice(0, slash)) ?? digit - 1;
  return `${digits(number)}${String.fromCharCode(type)}${id.slice(slash + 1)}`;
}

/** A number in characters below 0x80, of which only the last is below 0x40. */
function digits(number: number): string {
  const last = String.fromCharCode(number % digit);
  return number < digit ? last : `${higherDigits(Math.floor(number / digit))}${last}`;
}

function higherDigits(number: number): string {
  const last = String.fromCharCode(digit + (number % digit));
  return number < digit ? last : `${higherDigits(Math.floor(number / digit))}${last}`;
}

/** How many characters of a key stand for space and type. */
function prefixLength(key: string): number {
  let at = 0;
  while (key.charCodeAt(at) >= digit) at += 1;
  return at + 2;
}

/** The number of the space to which a key belongs. */
function spaceIn(key: string): number {
  let [number, at] = [0, 0];
  for (; key.charCodeAt(at) >= digit; at += 1) number = number * digit + key.charCodeAt(at) - digit;
  return number * digit + key.charCodeAt(at);
}

function idOf(key: string): string {
  const length = prefixLength(key);
  return `${recordTypes[key.charCodeAt(length - 1)]}/${key.slice(length)}`;
}
