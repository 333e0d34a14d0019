import { Arena } from './arena.ts';
import { type Hash, KeyWriter, keyText, scattered } from './keys.ts';
import { NumberWriter } from './numbers.ts';

/** More texts than this are not taken in, nor more bytes than a handle can count. */
const room = { texts: 2 ** 26, bytes: 2 ** 32 - 2 ** 25 };

/** Before the bytes of a key stand a number that belongs to it, and its length. */
const numberLength = 4;

/**
 * Texts with a number for each, in the order in which they came, outside the heap of the engine: a text of ASCII takes its
 * length and some 12 bytes. A handle stands for a text for good; 0 stands for none.
 */
export class KeyTable {
  readonly #arena = new Arena();
  readonly #hash: Hash;
  /** The handles, each at the first free place from the one that its hash names. */
  #slots = new Uint32Array(16);
  #size = 0;
  readonly #key = new KeyWriter();
  readonly #length = new NumberWriter();
  /** What is added next: a number of four zeros, the length of the key, the key. */
  #entry = new Uint8Array(512);
  #first = 0;

  constructor(hash: Hash = scattered()) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#size;
  }

  /** The handle of a text, or 0 where it did not come yet. */
  find(text: string): number {
    this.#key.write(text);
    return this.#slots[this.#slotOf()] ?? 0;
  }

  /** The handle of a text, which is taken in where it did not come yet, with the number 0; 0 where the table is full. */
  intern(text: string): number {
    this.#key.write(text);
    const slot = this.#slotOf();
    const known = this.#slots[slot] ?? 0;
    if (known !== 0 || this.#size === room.texts || this.#arena.end > room.bytes) return known;
    return this.#add(slot);
  }

  /** The number that was set for a text. */
  number(handle: number): number {
    return this.#arena.number(handle);
  }

  setNumber(handle: number, number: number): void {
    if (number >= 2 ** 32) throw new RangeError('There is more to remember than can be counted');
    this.#arena.setNumber(handle, number);
  }

  text(handle: number): string {
    const length = this.#lengthAt(handle);
    return keyText(this.#arena.from(handle + headLength(length)).subarray(0, length));
  }

  /** The handles, first come first. With a prefix of ASCII, those of texts that begin with it and whose length is between two bounds. */
  *handles(prefix = '', least = 0, most = Number.POSITIVE_INFINITY): Generator<number> {
    this.#key.write(prefix);
    const start = this.#key.bytes.slice(0, this.#key.length);
    let handle = this.#first;
    for (let count = 0; count < this.#size; count += 1) {
      const length = this.#lengthAt(handle);
      const behind = handle + headLength(length);
      const fits = length >= least && length <= most;
      if (fits && this.#arena.holds(behind, start, start.length)) yield handle;
      handle = this.#arena.next(behind + length);
    }
  }

  #add(slot: number): number {
    const { bytes, length } = this.#key;
    const head = headLength(length);
    if (this.#entry.length < head + length) this.#entry = new Uint8Array(2 * (head + length));
    this.#entry.set(this.#length.add(length).take(), numberLength);
    for (let at = 0; at < length; at += 1) this.#entry[head + at] = bytes[at] ?? 0;
    const handle = this.#arena.add(this.#entry, 0, head + length);
    this.#first ||= handle;
    this.#slots[slot] = handle;
    this.#size += 1;
    if (4 * this.#size > 3 * this.#slots.length) this.#spread();
    return handle;
  }

  /** The place of the key at hand: where it is, or where it would be. */
  #slotOf(): number {
    const { bytes, length } = this.#key;
    const mask = this.#slots.length - 1;
    let slot = this.#hash(bytes, length) & mask;
    for (let handle = this.#slots[slot] ?? 0; handle !== 0; handle = this.#slots[slot] ?? 0) {
      const isKey = this.#lengthAt(handle) === length;
      if (isKey && this.#arena.holds(handle + headLength(length), bytes, length)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #lengthAt(handle: number): number {
    const first = this.#arena.at(handle + numberLength);
    if (first < 0x80) return first;
    let [length, shift] = [first & 0x7f, 7];
    for (let at = handle + numberLength + 1; ; at += 1, shift += 7) {
      const byte = this.#arena.at(at);
      length += (byte & 0x7f) << shift;
      if (byte < 0x80) return length;
    }
  }

  /** Gives the handles twice as many places. */
  #spread(): void {
    const mask = 2 * this.#slots.length - 1;
    this.#slots = new Uint32Array(mask + 1);
    for (const handle of this.handles()) {
      const length = this.#lengthAt(handle);
      let slot = this.#hash(this.#arena.from(handle + headLength(length)), length) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = handle;
    }
  }
}

/** How many bytes stand before a key of this length: its number, and its length in bytes of seven bits. */
function headLength(length: number): number {
  if (length < 2 ** 7) return numberLength + 1;
  return numberLength + (length < 2 ** 14 ? 2 : length < 2 ** 21 ? 3 : 4);
}
