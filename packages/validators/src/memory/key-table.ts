import { Arena } from './arena.ts';

/** How a key is turned into 32 bits. Keys that come out alike are told apart by their bytes. */
export type Hash = (bytes: Uint8Array, length: number) => number;

/** More texts than this are not taken in, nor more bytes than a handle can count. */
const room = { texts: 2 ** 26, bytes: 2 ** 32 - 2 ** 25 };

/** Before the bytes of a key stand a number that belongs to it, and its length. */
const numberLength = 4;
const headLength = numberLength + 3;
const longest = 2 ** 24 - 1;

/**
 * Texts with a number for each, in the order in which they came, outside the heap of the engine: a text of ASCII takes its
 * length and some 15 bytes. A handle stands for a text for good; 0 stands for none.
 */
export class KeyTable {
  readonly #arena = new Arena();
  readonly #hash: Hash;
  /** The handles, each at the first free place from the one that its hash names. */
  #slots = new Uint32Array(16);
  #size = 0;
  #key = new Uint8Array(512);
  #keyLength = 0;
  #first = 0;

  constructor(hash: Hash = scattered()) {
    this.#hash = hash;
  }

  get size(): number {
    return this.#size;
  }

  /** The handle of a text, or 0 where it did not come yet. */
  find(text: string): number {
    this.#encode(text);
    return this.#slots[this.#slotOf()] ?? 0;
  }

  /** The handle of a text, which is taken in where it did not come yet, with the number 0; 0 where the table is full. */
  intern(text: string): number {
    this.#encode(text);
    const slot = this.#slotOf();
    const known = this.#slots[slot] ?? 0;
    if (known !== 0 || this.#size === room.texts || this.#arena.end > room.bytes) return known;
    return this.#add(slot);
  }

  /** The number that was set for a text. */
  number(handle: number): number {
    const bytes = this.#arena;
    const high = bytes.at(handle) * 2 ** 24;
    return high + (bytes.at(handle + 1) << 16) + (bytes.at(handle + 2) << 8) + bytes.at(handle + 3);
  }

  setNumber(handle: number, number: number): void {
    if (number >= 2 ** 32) throw new RangeError('There is more to remember than can be counted');
    const bytes = this.#arena.from(handle);
    for (let at = 0; at < numberLength; at += 1) bytes[at] = number >>> (8 * (numberLength - 1 - at));
  }

  text(handle: number): string {
    const start = handle + headLength;
    return decoded(this.#arena.from(start).subarray(0, this.#lengthAt(handle)));
  }

  /** The handles, first come first. With a prefix of ASCII, those of texts that begin with it and whose length is between two bounds. */
  *handles(prefix = '', least = 0, most = longest): Generator<number> {
    this.#encode(prefix);
    const start = this.#key.slice(0, this.#keyLength);
    let handle = this.#first;
    for (let count = 0; count < this.#size; count += 1) {
      const length = this.#lengthAt(handle);
      const fits = length >= least && length <= most;
      if (fits && this.#arena.holds(handle + headLength, start, start.length)) yield handle;
      handle = this.#arena.next(handle + headLength + length);
    }
  }

  #add(slot: number): number {
    const entry = new Uint8Array(headLength + this.#keyLength);
    entry[numberLength] = this.#keyLength >>> 16;
    entry[numberLength + 1] = this.#keyLength >>> 8;
    entry[numberLength + 2] = this.#keyLength;
    entry.set(this.#key.subarray(0, this.#keyLength), headLength);
    const handle = this.#arena.add(entry);
    this.#first ||= handle;
    this.#slots[slot] = handle;
    this.#size += 1;
    if (4 * this.#size > 3 * this.#slots.length) this.#spread();
    return handle;
  }

  /** The place of the encoded key: where it is, or where it would be. */
  #slotOf(): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(this.#key, this.#keyLength) & mask;
    for (let handle = this.#slots[slot]; handle !== 0; handle = this.#slots[slot]) {
      if (this.#isKey(handle ?? 0)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isKey(handle: number): boolean {
    const length = this.#keyLength;
    return this.#lengthAt(handle) === length && this.#arena.holds(handle + headLength, this.#key, length);
  }

  #lengthAt(handle: number): number {
    const [bytes, at] = [this.#arena, handle + numberLength];
    return (bytes.at(at) << 16) + (bytes.at(at + 1) << 8) + bytes.at(at + 2);
  }

  /** Gives the handles twice as many places. */
  #spread(): void {
    const mask = 2 * this.#slots.length - 1;
    this.#slots = new Uint32Array(mask + 1);
    for (const handle of this.handles()) {
      let slot = this.#hash(this.#arena.from(handle + headLength), this.#lengthAt(handle)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = handle;
    }
  }

  /** Writes a text as bytes, one or three for each of its code units: no two texts come out alike. */
  #encode(text: string): void {
    if (3 * text.length > this.#key.length) this.#key = new Uint8Array(6 * text.length);
    const key = this.#key;
    let length = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) key[length++] = unit;
      else {
        key[length++] = 0x80 | (unit >>> 14);
        key[length++] = 0x80 | ((unit >>> 7) & 0x7f);
        key[length++] = 0x80 | (unit & 0x7f);
      }
    }
    this.#keyLength = length;
  }
}

/** The text that was written as these bytes. */
function decoded(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const unit =
        ((byte & 0x03) << 14) | (((bytes[at + 1] ?? 0) & 0x7f) << 7) | ((bytes[at + 2] ?? 0) & 0x7f);
      text += String.fromCharCode(unit);
      at += 2;
    }
  }
  return text;
}

/** FNV-1a from a start that nobody knows beforehand, so that nobody can choose texts that come out alike. */
function scattered(): Hash {
  const seed = Math.floor(Math.random() * 2 ** 32);
  return (bytes, length) => {
    let hash = seed;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    return hash ^ (hash >>> 15);
  };
}
