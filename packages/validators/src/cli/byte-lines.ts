import type { LineSource } from '../report/text-lines.ts';

/** Reads bytes of an input from one on, as many as there is room for; answers how many there were. */
export type ReadInto = (byte: number, room: Buffer) => number;

/** So much is held of the input. */
const roomLength = 2 ** 18;
/** Of so many lines the place of one is remembered; the others are counted from there. */
const stride = 64;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The lines of an input of any size, which is not held: what is shown of it is read when it is asked for. */
export class ByteLines implements LineSource {
  readonly #read: ReadInto;
  readonly #room = Buffer.allocUnsafeSlow(roomLength);
  /** The bytes in the room, and which byte of the input is the first of them. */
  #held = this.#room.subarray(0, 0);
  #start = 0;
  /** From where on in the room a CR was looked for, and where the first one is. */
  #return = { from: 0, at: -1 };
  /** Where the lines 1, 65, 129 and so on begin, as far as was asked. */
  readonly #anchors: number[] = [0];
  #last = { line: 1, start: 0 };

  constructor(read: ReadInto) {
    this.#read = read;
  }

  at(line: number): string {
    const start = this.#startOf(line);
    if (start === undefined) return '';
    const text = decoder.decode(this.#bytes(start, this.#end(start)));
    return line === 1 ? text.replace(/^\ufeff/u, '') : text;
  }

  #startOf(line: number): number | undefined {
    let { line: passed, start } = this.#nearest(line);
    for (; passed < line; passed += 1) {
      start = this.#next(this.#end(start));
      if (!this.#holds(start)) return undefined;
      if (passed === stride * this.#anchors.length) this.#anchors.push(start);
    }
    this.#last = { line, start };
    return passed === line ? start : undefined;
  }

  /** A line that is not behind another one, whose place is known: the last that was asked for, or one to count from. */
  #nearest(line: number): { readonly line: number; readonly start: number } {
    const number = Math.max(0, Math.min(Math.floor((line - 1) / stride), this.#anchors.length - 1));
    const anchor = { line: number * stride + 1, start: this.#anchors[number] ?? 0 };
    return this.#last.line >= anchor.line && this.#last.line <= line ? this.#last : anchor;
  }

  /** Where the line ends that begins at a byte, without its end. */
  #end(start: number): number {
    let at = start;
    while (this.#holds(at)) {
      const end = this.#breakBehind(at - this.#start);
      if (end < this.#held.length) return this.#start + end;
      at = this.#start + this.#held.length;
    }
    return at;
  }

  /** The first end of a line at or behind an offset in the room; the end of what is held where there is none. */
  #breakBehind(offset: number): number {
    const { from, at } = this.#return;
    if (offset < from || offset > at) this.#return = { from: offset, at: this.#find(carriageReturn, offset) };
    return Math.min(this.#return.at, this.#find(lineFeed, offset));
  }

  #find(byte: number, offset: number): number {
    const at = this.#held.indexOf(byte, offset);
    return at === -1 ? this.#held.length : at;
  }

  /** Where the next line begins behind the end of one. */
  #next(end: number): number {
    const isPair = this.#byte(end) === carriageReturn && this.#byte(end + 1) === lineFeed;
    return end + (isPair ? 2 : 1);
  }

  #byte(at: number): number | undefined {
    return this.#holds(at) ? this.#held[at - this.#start] : undefined;
  }

  #bytes(start: number, end: number): Uint8Array {
    if (start >= this.#start && end <= this.#start + this.#held.length)
      return this.#held.subarray(start - this.#start, end - this.#start);
    const room = Buffer.allocUnsafe(end - start);
    return room.subarray(0, this.#read(start, room));
  }

  /** Gets the piece in which a byte lies; answers whether the input has this byte. */
  #holds(at: number): boolean {
    if (at >= this.#start && at < this.#start + this.#held.length) return true;
    this.#start = at - (at % roomLength);
    this.#held = this.#room.subarray(0, this.#read(this.#start, this.#room));
    this.#return = { from: 0, at: -1 };
    return at < this.#start + this.#held.length;
  }
}
