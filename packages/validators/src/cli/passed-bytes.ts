import type { LineSource } from '../report/text-lines.ts';
import type { LinePlace } from '../source/line-count.ts';
import { ByteLines } from './byte-lines.ts';

const chunkLength = 2 ** 16;

/** A place in an input: a byte from 0, which begins a line from 1. */
type LineStart = Pick<LinePlace, 'byte' | 'line'>;

/** What may be asked for of an input that is read only once: its bytes as they pass, until they are known to be needed no more. */
export class PassedBytes {
  readonly #most: number;
  #chunks: Buffer[] = [];
  /** Chunks to be written over: new ones would pile up until the old ones are collected. */
  readonly #spare: Buffer[] = [];
  /** Which bytes of the input are in the chunks. */
  #start = 0;
  #end = 0;
  #first: LineStart = { byte: 0, line: 1 };
  #next: LineStart = this.#first;
  #isTooLong = false;

  /** Of input of which more than `most` bytes would have to be kept, nothing is. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Takes the bytes that follow. */
  take(piece: Uint8Array): void {
    this.#isTooLong ||= this.#end + piece.length - this.#first.byte > this.#most;
    if (this.#isTooLong) this.#chunks = [];
    for (let at = 0; at < piece.length && !this.#isTooLong; ) {
      const from = this.#end % chunkLength;
      if (from === 0) this.#chunks.push(this.#spare.pop() ?? Buffer.allocUnsafeSlow(chunkLength));
      const part = piece.subarray(at, at + chunkLength - from);
      this.#chunks.at(-1)?.set(part, from);
      this.#end += part.length;
      at += part.length;
    }
  }

  /** Lets go of the lines before a place, but for those since the last such place: who shows a line may show the one before. */
  forget(place: LineStart): void {
    if (place.byte === this.#next.byte) return;
    [this.#first, this.#next] = [this.#next, place];
    const count = Math.floor((this.#first.byte - this.#start) / chunkLength);
    this.#spare.push(...this.#chunks.splice(0, count));
    this.#start += count * chunkLength;
  }

  /** The lines that are kept, by their numbers in the input; `undefined` where they would have been too much. */
  lines(): LineSource | undefined {
    if (this.#isTooLong) return undefined;
    const { byte: begin, line: first } = this.#first;
    const lines = new ByteLines((byte, room) => this.#copy(begin + byte, room));
    return { at: (line) => lines.at(line - first + 1) };
  }

  #copy(byte: number, room: Buffer): number {
    const count = Math.max(0, Math.min(room.length, this.#end - byte));
    for (let copied = 0; copied < count; ) {
      const from = byte + copied - this.#start;
      const chunk = this.#chunks[Math.floor(from / chunkLength)]?.subarray(from % chunkLength) ?? room;
      copied += chunk.copy(room, copied, 0, count - copied);
    }
    return count;
  }
}
