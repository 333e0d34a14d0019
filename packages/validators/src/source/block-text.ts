import type { SourceRecord } from './source-event.ts';
import { idOf, Piece, PieceSubject } from './text-subject.ts';
import type { Origin, Position } from './window.ts';

interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: 'utf-8', options: { ignoreBOM: boolean }) => Decoder;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of the lines of a block, decoded at once: in the text as in the bytes a line ends with its line feed. */
export class BlockText {
  readonly #origin: Origin;
  #text = '';
  #start = 0;
  #end = -1;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  /** Takes the next block. */
  take(block: Uint8Array): void {
    [this.#text, this.#end] = [decoder.decode(block), -1];
  }

  /** Goes to the next line; answers how long it is with its line feed, in UTF-16 code units. */
  nextLine(): number {
    this.#start = this.#end + 1;
    this.#end = this.#text.indexOf('\n', this.#start);
    return this.#end + 1 - this.#start;
  }

  /** The event of a record on this line, that begins at a place and ends so many characters before the line feed. */
  record(at: Position, index: number, behind: number): SourceRecord {
    const text = this.#text.slice(this.#start + at.column - 1, this.#end - behind);
    const value: unknown = JSON.parse(text);
    const subject = new PieceSubject(new Piece(this.#origin, at, text), index, idOf(value));
    return { kind: 'record', subject, value, observations: none, isProven: true };
  }
}

const none: readonly never[] = [];
