import { close, open, read } from 'node:fs';
import { promisify } from 'node:util';
import type { RunPart } from '../collector.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import { LineCount, type LinePlace } from '../source/line-count.ts';
import type { ReadByOthers } from '../source/pieces.ts';
import { interruptedError } from './inputs.ts';
import type { Task } from './thread.ts';
import { Threads } from './threads.ts';

const [opened, closed, readInto] = [promisify(open), promisify(close), promisify(read)];

/** How a file is to be read by threads. */
export interface Sharing {
  /** The program, from which threads start. */
  readonly program: URL;
  readonly workers: number;
  readonly settings: Settings;
  readonly interrupted?: AbortSignal | undefined;
}

/** So much is read at a time, and so much at least is judged at a time. */
const [pieceLength, partLength] = [2 ** 18, 2 ** 22];

/**
 * A file of which threads judge the lines between its beginning, where the header stands, and its end. Its own thread counts
 * lines ahead of them, so that each of them knows where it is.
 */
export class FileParts {
  readonly #name: string;
  readonly #sharing: Sharing;
  readonly #room = Buffer.allocUnsafeSlow(pieceLength);
  #file = -1;
  #at = 0;

  constructor(name: string, sharing: Sharing) {
    this.#name = name;
    this.#sharing = sharing;
  }

  /** The bytes that no thread judges, each piece where the one before it was. */
  async *pieces(): AsyncGenerator<Uint8Array> {
    this.#file = await opened(this.#name, 'r');
    try {
      for (let count = await this.#read(); count > 0; count = await this.#read()) {
        this.#at += count;
        yield this.#room.subarray(0, count);
      }
    } finally {
      await closed(this.#file);
    }
  }

  /** What threads say of the lines from a place on, part by part in the order of the file. */
  async *others(from: LinePlace): AsyncGenerator<ReadByOthers<RunPart>> {
    let threads: Threads | undefined;
    const waiting: { readonly part: Promise<RunPart>; readonly to: LinePlace }[] = [];
    try {
      for await (const task of this.#tasks(from)) {
        threads ??= await this.#threads();
        const part = threads.judge(task);
        // Whoever asks for it is told of a failure; until then nobody may be.
        part.catch(() => {});
        waiting.push({ part, to: task.to });
        if (waiting.length > 2 * this.#sharing.workers) yield* this.#first(waiting);
      }
      while (waiting.length > 0) yield* this.#first(waiting);
    } finally {
      await threads?.end();
    }
  }

  async *#first(waiting: { readonly part: Promise<RunPart>; readonly to: LinePlace }[]) {
    const first = waiting.shift();
    if (first === undefined) return;
    const part = await first.part;
    if (this.#sharing.interrupted?.aborted) throw interruptedError();
    this.#at = first.to.byte;
    yield { part, to: first.to };
  }

  #threads(): Promise<Threads> {
    const { program, workers, settings } = this.#sharing;
    const { rules: chosen = rules, profile: _, ...others } = settings;
    const told = { ...others, ruleIds: chosen.map(({ id }) => id) };
    return Threads.start(program, workers, { file: this.#file, name: this.#name, settings: told });
  }

  /** Cuts what follows a place into parts of whole lines. What is left behind the last one is read with the pieces. */
  async *#tasks(begin: LinePlace): AsyncGenerator<Task> {
    const count = new LineCount(begin);
    let from = begin;
    for (;;) {
      this.#at = count.place.byte;
      const length = await this.#read();
      if (length === 0) break;
      const end = this.#room.lastIndexOf('\n', length - 1) + 1;
      count.take(this.#room.subarray(0, end === 0 ? length : end));
      const to = count.place;
      if (end === 0 || to.byte - from.byte < partLength) continue;
      yield { from, to };
      from = to;
    }
    this.#at = from.byte;
  }

  async #read(): Promise<number> {
    return (await readInto(this.#file, this.#room, 0, pieceLength, this.#at)).bytesRead;
  }
}
