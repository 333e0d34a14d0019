import { lineFeed } from './line-blocks.ts';

const [carriageReturn, space] = [0x0d, 0x20];

/** Where whole lines begin or end: at which byte, on which line, and how many records and broken lines stand before it. */
export interface LinePlace {
  readonly byte: number;
  readonly line: number;
  readonly index: number;
}

/** Counts the lines of bytes that come in pieces, from a place on, without a look at what they say. */
export class LineCount {
  #byte: number;
  #line: number;
  #index: number;
  /** Nothing but white space stands on the line so far. */
  #isBlank = true;
  #endsInReturn = false;

  constructor({ byte, line, index }: LinePlace) {
    [this.#byte, this.#line, this.#index] = [byte, line, index];
  }

  /** Where the bytes end that were taken; a line begins there if they ended with a line feed. */
  get place(): LinePlace {
    return { byte: this.#byte, line: this.#line, index: this.#index };
  }

  take(bytes: Uint8Array): void {
    this.#countReturns(bytes);
    let at = 0;
    for (let feed = bytes.indexOf(lineFeed); feed !== -1; feed = bytes.indexOf(lineFeed, at)) {
      if (!this.#isBlank || !isBlank(bytes, at, feed)) this.#index += 1;
      this.#line += 1;
      this.#isBlank = true;
      at = feed + 1;
    }
    this.#isBlank &&= isBlank(bytes, at, bytes.length);
    this.#byte += bytes.length;
  }

  /** A CR without a LF behind it ends a line, though not a record. */
  #countReturns(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#endsInReturn && bytes[0] !== lineFeed) this.#line += 1;
    for (let at = bytes.indexOf(carriageReturn); at !== -1; at = bytes.indexOf(carriageReturn, at + 1))
      if (at + 1 < bytes.length && bytes[at + 1] !== lineFeed) this.#line += 1;
    this.#endsInReturn = bytes[bytes.length - 1] === carriageReturn;
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isSpace(bytes[at])) at += 1;
  return at === to;
}

function isSpace(byte: number | undefined): boolean {
  return byte === space || byte === carriageReturn || byte === 0x09;
}
