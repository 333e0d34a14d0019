import { Arena } from './arena.ts';
import { NumberReader, NumberWriter } from './numbers.ts';

declare const TextEncoder: new () => {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** The bytes that a length takes at most. */
const longestHead = 8;

/** Values of JSON that are written down until they are asked for, outside the heap of the engine. */
export class Notebook {
  readonly #arena = new Arena();
  readonly #length = new NumberWriter();
  /** Where a text that is not too long becomes bytes, behind its length. */
  readonly #room = new Uint8Array(2 ** 14);
  readonly #body = this.#room.subarray(longestHead);

  /** Writes a value down; answers with its address, which is never 0. */
  write(value: unknown): number {
    return this.writeText(JSON.stringify(value));
  }

  /** Writes a text down, one of JSON or any other without lone surrogates. */
  writeText(text: string): number {
    const fits = longestHead + 3 * text.length <= this.#room.length;
    const room = fits ? this.#room : new Uint8Array(longestHead + 3 * text.length);
    const body = fits ? this.#body : room.subarray(longestHead);
    const { written } = encoder.encodeInto(text, body);
    const head = this.#length.add(written).take();
    const start = longestHead - head.length;
    room.set(head, start);
    return this.#arena.add(room, start, longestHead + written);
  }

  /** The value at an address. */
  read(address: number): unknown {
    return JSON.parse(this.text(address));
  }

  /** The text at an address. */
  text(address: number): string {
    const bytes = this.#arena.from(address);
    const reader = new NumberReader(bytes);
    const length = reader.next();
    return decoder.decode(bytes.subarray(reader.at, reader.at + length));
  }
}
