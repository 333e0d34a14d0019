import type { LinePlace } from './line-count.ts';
import type { InputReader } from './read.ts';
import type { SourceEvent } from './source-event.ts';

/** An input that comes in pieces: a stream of the web or of Node, or any other source of bytes. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ByteStream;

/** A readable stream of the web, as far as it is needed here; in some runtimes it cannot be iterated. */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; releaseLock(): void };
}

/** Whether an event tells no more than that the text ends too early. */
export function isCut(event: SourceEvent): boolean {
  if (event.kind !== 'unreadable' && event.kind !== 'problem') return false;
  const { rule, params } = event.observation;
  return (rule === 'json-syntax' && params.found === 'the end of the text') || params.found === 'nothing';
}

/** Lines that others have read, and where they end. */
export interface ReadByOthers<Part> {
  readonly part: Part;
  readonly to: LinePlace;
}

/** Reads lines from a place on by others, part by part in the order of the input; the pieces go on behind the last one. */
export type Others<Part> = (from: LinePlace) => AsyncIterable<ReadByOthers<Part>>;

type Next = () => Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;

/** Hands the pieces of an input to its reader, one at a time. */
export class PieceSource {
  readonly #reader: InputReader;
  readonly #passed: (place: LinePlace) => void;
  readonly #next: Next;
  readonly #close: () => Promise<unknown>;
  /** Reads what others can read. */
  #help: (() => Promise<void>) | undefined;
  #ended = false;
  /** The error with which the pieces ended too early. */
  failure: { readonly error: unknown } | undefined;

  /** `passed` is told where others could go on, every time before a piece is asked for. */
  constructor(pieces: Pieces, reader: InputReader, passed: (place: LinePlace) => void) {
    this.#reader = reader;
    this.#passed = passed;
    if ('getReader' in pieces) {
      const stream = pieces.getReader();
      this.#next = () => stream.read();
      this.#close = async () => stream.releaseLock();
    } else {
      const iterator =
        Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
      this.#next = async () => iterator.next();
      this.#close = async () => iterator.return?.();
    }
  }

  /** Lets others read on once they can; what they have read is handed over. */
  share<Part>(others: Others<Part>, take: (part: Part) => void): void {
    this.#help = async () => {
      const from = this.#reader.place;
      if (from === undefined) return;
      this.#help = undefined;
      for await (const { part, to } of others(from)) {
        take(part);
        this.#reader.goOnAt(to);
      }
    };
  }

  /** Hands on the next piece, or the end. */
  async next(): Promise<void> {
    try {
      await this.#help?.();
      const { place } = this.#reader;
      if (place !== undefined) this.#passed(place);
      const { done = false, value } = await this.#next();
      if (value !== undefined) this.#reader.take(value);
      if (done) this.#end();
    } catch (error) {
      this.failure = { error };
      this.#end();
    }
  }

  /** Lets go of what has not been read to its end. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#close();
  }

  #end(): void {
    this.#ended = true;
    this.#reader.end();
  }
}
