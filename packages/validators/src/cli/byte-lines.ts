import type { LineSource } from '../report/text-lines.ts';

/** Reads bytes of an input; fewer where it ends. */
export type ReadBytes = (byte: number, length: number) => Uint8Array;

/** A piece of an input that was read. */
interface Chunk {
  readonly start: number;
  readonly bytes: Buffer;
}

const chunkLength = 2 ** 16;
/** Of so many lines the place of one is known; the others are counted from there. */
const stride = 64;
const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** The lines of an input of any size, which is not held: what is shown of it is read when it is asked for. */
export class ByteLines implements LineSource {
  readonly #read: ReadBytes;
  readonly #anchors: number[] = [];
  #chunk: Chunk = { start: 0, bytes: Buffer.alloc(0) };
  #isCounted = false;

  constructor(read: ReadBytes) {
    this.#read = read;
  }

  at(line: number): string {
    if (!this.#isCounted) this.#count();
    const anchor = Math.floor((line - 1) / stride);
    let start = this.#anchors[anchor];
    if (start === undefined) return '';
    for (let passed = anchor * stride + 1; passed < line; passed += 1) start = this.#next(this.#end(start));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#bytes(start, this.#end(start)));
    return line === 1 ? text.replace(/^\ufeff/u, '') : text;
  }

  #count(): void {
    this.#isCounted = true;
    let [count, start] = [0, 0];
    for (; this.#isInside(start) || count === 0; start = this.#next(this.#end(start))) {
      if (count % stride === 0) this.#anchors.push(start);
      count += 1;
    }
  }

  /** Where the line ends that begins at a byte, without its end. */
  #end(start: number): number {
    for (let at = start; ; ) {
      const { start: from, bytes } = this.#chunkAt(at);
      if (at >= from + bytes.length) return at;
      const end = endIn(bytes, at - from);
      if (end !== -1) return from + end;
      at = from + bytes.length;
    }
  }

  /** Where the next line begins behind the end of one. */
  #next(end: number): number {
    const isPair = this.#byte(end) === carriageReturn && this.#byte(end + 1) === lineFeed;
    return end + (isPair ? 2 : 1);
  }

  #isInside(at: number): boolean {
    return this.#byte(at) !== undefined;
  }

  #byte(at: number): number | undefined {
    const { start, bytes } = this.#chunkAt(at);
    return bytes[at - start];
  }

  #bytes(start: number, end: number): Uint8Array {
    const { start: from, bytes } = this.#chunkAt(start);
    if (end <= from + bytes.length) return bytes.subarray(start - from, end - from);
    return this.#read(start, end - start);
  }

  /** The piece in which a byte lies; an empty one behind the end. */
  #chunkAt(at: number): Chunk {
    const { start, bytes } = this.#chunk;
    if (at >= start && at < start + bytes.length) return this.#chunk;
    const from = at - (at % chunkLength);
    this.#chunk = { start: from, bytes: Buffer.from(this.#read(from, chunkLength)) };
    return this.#chunk;
  }
}

/** The first end of a line at or behind an offset; −1 where there is none. */
function endIn(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1)
    if (bytes[at] === lineFeed || bytes[at] === carriageReturn) return at;
  return -1;
}
