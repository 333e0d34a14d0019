import type { Region } from '../finding.ts';
import type { Decoded, Flaw } from './bytes.ts';
import { limits } from './limits.ts';
import { Lines, type Span } from './places.ts';

/** Where something begins in an input: offset in UTF-16 code units and in bytes from 0, line and column from 1. */
export interface Position {
  readonly offset: number;
  readonly byte: number;
  readonly line: number;
  readonly column: number;
}

/** An input as its pieces know it. */
export interface Origin {
  /** What findings call it, and its number in the run. */
  readonly name: string;
  readonly file: number;
  /** Reads a part of the input once more, where that is possible. */
  readonly again?: Again | undefined;
  /** It lies in memory, so that reading a part once more costs next to nothing. */
  readonly isInMemory?: boolean;
}

/** Reads a part of an input once more; `undefined` where it is gone. */
export type Again = (from: Position, length: Length) => string | undefined;

/** How long a text is, as it stands in memory and in UTF-8. */
export interface Length {
  readonly units: number;
  readonly bytes: number;
}

/**
 * The part of a text that is at hand. It begins with what is read next; what was read is forgotten. A reader that needs
 * more of it yields, and is called again when more has come.
 */
export class Window {
  readonly origin: Origin;
  text = '';
  ended = false;
  #at: Position = { offset: 0, byte: 0, line: 1, column: 1 };
  /** Where bytes were not UTF-8, in the order of the text; those before the window have been shifted out. */
  readonly #flaws: Flaw[] = [];

  constructor(origin: Origin) {
    this.origin = origin;
  }

  /** Begins anew at another place of the input. */
  moveTo(at: Position): void {
    [this.#at, this.text, this.ended] = [at, '', false];
    this.#flaws.length = 0;
  }

  push({ text, flaws }: Decoded): void {
    this.text += text;
    for (const flaw of flaws) this.#flaws.push(flaw);
  }

  end(): void {
    this.ended = true;
  }

  /** As much of the text as may be held for one record, and what follows it closely; however much there is in memory. */
  get near(): string {
    return this.text.length > nearest() ? this.text.slice(0, nearest()) : this.text;
  }

  /** Whether what is near is all that is left of the text. */
  get isAll(): boolean {
    return this.ended && this.text.length <= nearest();
  }

  /** Passes over a byte order mark, which takes no column. */
  passMark(): void {
    const { offset, byte, line, column } = this.#at;
    this.#at = { offset: offset + 1, byte: byte + 3, line, column };
    this.text = this.text.slice(1);
  }

  /** Asks for more, until there is twice as much as now or the text has ended. */
  *grow(least = 2 * this.text.length): Generator<undefined, void> {
    while (!this.ended && this.text.length < Math.max(least, 1)) yield undefined;
  }

  /** Passes over the characters before an offset. */
  forget(count: number): void {
    if (count === 0) return;
    this.#at = this.position(count);
    this.text = this.text.slice(count);
    if (this.#flaws.length === 0) return;
    const next = this.#flaws.findIndex(({ offset }) => offset >= this.#at.offset);
    this.#flaws.splice(0, next === -1 ? this.#flaws.length : next);
  }

  /** Where a character of the window stands in the input. */
  position(at: number): Position {
    if (at === 0) return this.#at;
    const passed = this.text.slice(0, at);
    const { offset, byte, line, column } = this.#at;
    const [lines, last] = lineBreaks(passed, this.text[at] === '\n');
    return {
      offset: offset + at,
      byte: this.origin.again === undefined ? byte : byte + byteLength(passed) + this.#longer(offset + at),
      line: line + lines,
      column: lines === 0 ? column + at : at - last + 1,
    };
  }

  /** By how much the bytes that are not UTF-8, up to an offset, are more than the characters that stand for them. */
  #longer(end: number): number {
    let sum = 0;
    for (const { offset, length } of this.#flaws) {
      if (offset >= end) break;
      sum += length - 3;
    }
    return sum;
  }

  region({ start, end }: Span): Region {
    const { line, column } = this.#at;
    return new Lines(this.text.slice(0, end), this.origin.name, { line, column }).region({ start, end });
  }

  /** The first place between two offsets at which the bytes were not UTF-8. */
  flawBetween(start: number, end: number): { readonly byte: number; readonly at: number } | undefined {
    const base = this.#at.offset;
    const flaw = this.#flaws.find(({ offset }) => offset >= base + start && offset < base + end);
    return flaw && { byte: flaw.byte, at: flaw.offset - base };
  }
}

/** How many characters may be held at a time. */
function nearest(): number {
  return limits.record + limits.lookahead;
}

/** Tries something on the text, and again when more of it has come, until that tells enough, or no more may be held. */
export function* settled<T>(
  window: Window,
  attempt: (text: string) => T,
  isEnough: (result: T, text: string) => boolean,
): Generator<undefined, T> {
  for (;;) {
    const { near } = window;
    const result = attempt(near);
    if (window.ended || near.length === nearest() || isEnough(result, near)) return result;
    yield* window.grow();
  }
}

/** Passes over white space, up to a character that means something or the end of the text. */
export function* passSpace(window: Window): Generator<undefined, void> {
  for (;;) {
    const { text } = window;
    const at = text.search(/[^ \t\r\n]/u);
    if (at !== -1) return window.forget(at);
    // A line break may be cut in two: its first half waits for the second.
    window.forget(text.endsWith('\r') && !window.ended ? text.length - 1 : text.length);
    if (window.ended) return;
    yield* window.grow(window.text.length + 1);
  }
}

/** How many line breaks a text holds, and the offset after the last one. A CR at its end is none where LF follows. */
function lineBreaks(text: string, lineFeedFollows: boolean): readonly [count: number, after: number] {
  if (text.includes('\r')) return mixedBreaks(text, lineFeedFollows);
  let [count, after] = [0, 0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', after)) {
    count += 1;
    after = at + 1;
  }
  return [count, after];
}

function mixedBreaks(text: string, lineFeedFollows: boolean): readonly [count: number, after: number] {
  const held = lineFeedFollows && text.endsWith('\r') ? text.slice(0, -1) : text;
  let [count, after] = [0, 0];
  for (const { index, 0: end } of held.matchAll(/\r\n|\n|\r/gu)) {
    count += 1;
    after = index + end.length;
  }
  return [count, after];
}

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  let length = text.length;
  const first = text.search(/\P{ASCII}/u);
  if (first === -1) return length;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
