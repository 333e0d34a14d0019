import { Utf8Reader } from './bytes.ts';
import { limits } from './limits.ts';
import { LineBlocks, lineFeed } from './line-blocks.ts';
import type { LinePlace } from './line-count.ts';
import { endOfWalk, readLine, type Walk, walkOver } from './ndjson.ts';
import { provenRecord, textOf } from './proven-record.ts';
import type { Reading } from './source-event.ts';
import type { Position, Window } from './window.ts';

/** Knows of some lines, before they are read as text, that nothing is to be said of them. */
export interface Prover {
  /** Whether the bytes between two offsets are a sound record; they hold no line break. */
  proves(bytes: Uint8Array, from: number, to: number): boolean;
  /** Counts the record that was proven last, which stands in these bytes; absent where its fields are asked for. */
  readonly count?: (bytes: Uint8Array) => void;
}

const [carriageReturn, space, tab] = [0x0d, 0x20, 0x09];

/** A block of whole lines, and where its next CR stands. */
interface Block {
  /** The bytes as they came: those of Node are sought faster. */
  readonly given: Uint8Array;
  readonly bytes: Uint8Array;
  nextReturn: number;
}

/**
 * Reads NDJSON in bytes. A line that is proven to be a sound record is counted, or is read at once where its fields are asked
 * for; every other line goes through the window like any text, with the same outcome. Where records are counted, offsets
 * are those of bytes: they put findings in order, and no more.
 */
export class NdjsonBytes {
  readonly #window: Window;
  readonly #prover: Prover;
  readonly #walk: Walk;
  readonly #blocks = new LineBlocks();
  #offset: number;
  #byte: number;
  #line: number;
  #ended = false;
  /** Reads a line that is too long to be held, as long as it has not ended. */
  #long: Utf8Reader | undefined;

  /** Goes on where the window stands, whose text is handed over once more in bytes; or behind a header, at a place. */
  constructor(window: Window, prover: Prover, place?: LinePlace) {
    const { offset, byte, line } = window.position(0);
    this.#window = window;
    this.#prover = prover;
    this.#walk = walkOver(window);
    [this.#offset, this.#byte, this.#line] = [offset, byte, line];
    if (place !== undefined) this.#beginAt(place);
    window.moveTo(this.#at(0));
  }

  #beginAt(place: LinePlace): void {
    [this.#walk.begun, this.#walk.headed] = [true, true];
    this.goOnAt(place);
  }

  /** Where the line begins that is read next, where others may go on from there: records are counted, behind a header. */
  get place(): LinePlace | undefined {
    const { begun, headed, index } = this.#walk;
    const isBetweenLines = begun && headed && !this.#ended && this.#long === undefined;
    if (!isBetweenLines || this.#prover.count === undefined) return undefined;
    return { byte: this.#byte, line: this.#line, index };
  }

  /** Goes on at the beginning of another line; others have read what stands before it. */
  goOnAt({ byte, line, index }: LinePlace): void {
    this.#blocks.rest();
    [this.#offset, this.#byte, this.#line, this.#walk.index] = [byte, byte, line, index];
  }

  /** Takes the next bytes. */
  take(bytes: Uint8Array): void {
    if (this.#long === undefined) this.#blocks.take(bytes);
    else this.#takeLong(bytes, this.#long);
  }

  /** Says that nothing follows. */
  end(): void {
    this.#ended = true;
    if (this.#long === undefined) return;
    this.#window.push(this.#long.read(new Uint8Array(0), true));
    this.#window.end();
  }

  /** What is read; `undefined` asks for more bytes, or for the end. */
  *events(): Reading {
    for (;;) {
      const block = this.#blocks.next();
      if (block !== undefined) yield* this.#readBlock(block);
      else if (this.#ended) break;
      else if (this.#blocks.begun > limits.record) yield* this.#readLong();
      else yield undefined;
    }
    if (this.#blocks.begun > 0) yield* this.#readText(this.#blocks.rest());
    yield* endOfWalk(this.#walk);
  }

  *#readBlock(given: Uint8Array): Reading {
    const bytes = new Uint8Array(given.buffer, given.byteOffset, given.length);
    const block: Block = { given, bytes, nextReturn: -1 };
    for (let at = 0; at < bytes.length; ) {
      at = this.#countProven(block, at);
      if (at === bytes.length) return;
      const feed = given.indexOf(lineFeed, at);
      yield* this.#readLine(block, at, feed);
      at = feed + 1;
    }
  }

  /** Counts proven records, where that is enough; answers where the first other line begins. */
  #countProven(block: Block, from: number): number {
    const { given, bytes } = block;
    const { count } = this.#prover;
    let at = from;
    while (count !== undefined && at < bytes.length) {
      const feed = given.indexOf(lineFeed, at);
      if (!this.#isProven(block, at, feed)) break;
      count(bytes);
      this.#walk.index += 1;
      this.#pass(feed + 1 - at);
      at = feed + 1;
    }
    return at;
  }

  *#readLine(block: Block, at: number, feed: number): Reading {
    const { bytes } = block;
    if (this.#prover.count !== undefined || !this.#isProven(block, at, feed))
      return yield* this.#readText(bytes.subarray(at, feed + 1));
    const [start, end] = [startOf(bytes, at), endOf(bytes, feed)];
    const text = textOf(bytes.subarray(start, end));
    yield provenRecord(this.#window.origin, this.#at(start - at), text, this.#walk.index);
    this.#walk.index += 1;
    const length = feed + 1 - at;
    this.#pass(length, length - (end - start) + text.length);
  }

  /** Whether a line is a sound record. The first one is a header, and a CR within a line breaks it in two. */
  #isProven(block: Block, at: number, feed: number): boolean {
    if (!this.#walk.begun || feed - at > limits.record) return false;
    if (block.nextReturn < at) block.nextReturn = nextReturn(block, at);
    const [start, end] = [startOf(block.bytes, at), endOf(block.bytes, feed)];
    return start < end && block.nextReturn >= end && this.#prover.proves(block.bytes, start, end);
  }

  /** Reads a line as text, as a whole. */
  *#readText(line: Uint8Array): Reading {
    const at = this.#at(0);
    this.#window.moveTo(at);
    this.#window.push(new Utf8Reader(at).read(line, true));
    this.#window.end();
    yield* this.#readFromWindow(line.length);
  }

  /** Reads a line as it comes, of which no more is held than tells that it is too long. */
  *#readLong(): Reading {
    const at = this.#at(0);
    this.#window.moveTo(at);
    this.#long = new Utf8Reader(at);
    this.#takeLong(this.#blocks.rest(), this.#long);
    yield* this.#readFromWindow(0);
  }

  #takeLong(bytes: Uint8Array, reader: Utf8Reader): void {
    const end = bytes.indexOf(lineFeed) + 1;
    const part = end === 0 ? bytes : bytes.subarray(0, end);
    this.#byte += part.length;
    this.#window.push(reader.read(part, end > 0));
    if (end === 0) return;
    this.#window.end();
    this.#long = undefined;
    this.#blocks.take(bytes.subarray(end));
  }

  *#readFromWindow(length: number): Reading {
    yield* readLine(this.#walk);
    const { offset, line } = this.#window.position(0);
    this.#byte += length;
    this.#offset = this.#prover.count === undefined ? offset : this.#byte;
    this.#line = line;
  }

  #pass(bytes: number, units = bytes): void {
    this.#byte += bytes;
    this.#offset += units;
    this.#line += 1;
  }

  /** Where something stands so many characters behind the beginning of the next line. */
  #at(count: number): Position {
    return { offset: this.#offset + count, byte: this.#byte + count, line: this.#line, column: 1 + count };
  }
}

/** The first byte of a line that is no white space. */
function startOf(bytes: Uint8Array, at: number): number {
  let start = at;
  while (bytes[start] === space || bytes[start] === tab) start += 1;
  return start;
}

/** The end of a line without its CR, if it has one. */
function endOf(bytes: Uint8Array, feed: number): number {
  return bytes[feed - 1] === carriageReturn ? feed - 1 : feed;
}

/** Where the next CR stands; the end of the block where there is none. */
function nextReturn({ given, bytes }: Block, from: number): number {
  const at = given.indexOf(carriageReturn, from);
  return at === -1 ? bytes.length : at;
}
