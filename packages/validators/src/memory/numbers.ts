import type { Arena } from './arena.ts';

/** Whole numbers of any size, the small ones in few bytes: seven bits in each, the lowest first. */
export class NumberWriter {
  readonly #bytes = new Uint8Array(256);
  #length = 0;

  /** Adds a number from 0 to 2^53 − 1. */
  add(value: number): this {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
    return this;
  }

  /** What was added, until something else is. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  /** Adds what was added to an arena; answers with its address. */
  takeInto(arena: Arena): number {
    const address = arena.add(this.#bytes, 0, this.#length);
    this.#length = 0;
    return address;
  }
}

/** Reads numbers one after the other. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  /** How many bytes were read. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  }
}
