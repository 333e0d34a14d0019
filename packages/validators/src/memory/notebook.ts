import { Arena } from './arena.ts';
import { NumberReader, NumberWriter } from './numbers.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Values of JSON that are written down until they are asked for, outside the heap of the engine. */
export class Notebook {
  readonly #arena = new Arena();
  readonly #length = new NumberWriter();

  /** Writes a value down; answers with its address, which is never 0. */
  write(value: unknown): number {
    const bytes = encoder.encode(JSON.stringify(value));
    const length = this.#length.add(bytes.length).take();
    const note = new Uint8Array(length.length + bytes.length);
    note.set(length);
    note.set(bytes, length.length);
    return this.#arena.add(note);
  }

  /** The value at an address. */
  read(address: number): unknown {
    const bytes = this.#arena.from(address);
    const reader = new NumberReader(bytes);
    const length = reader.next();
    return JSON.parse(decoder.decode(bytes.subarray(reader.at, reader.at + length)));
  }
}
