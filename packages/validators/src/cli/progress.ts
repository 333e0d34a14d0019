import { grouped } from '../finding.ts';
import { terminalText } from '../report/escape.ts';
import { windowed } from '../report/line-window.ts';
import { counted } from '../report/wording.ts';
import type { LinePlace } from '../source/line-count.ts';
import type { ReadByOthers } from '../source/pieces.ts';
import type { Input } from './inputs.ts';
import type { Terminal } from './terminal.ts';

/** What is being read: all inputs, and how many records of them were read so far. */
export interface Reading {
  readonly inputs: readonly Input[];
  readonly recordsRead: () => number;
}

/** In milliseconds: who waits for less needs no line, and nobody reads more than a few of them a second. */
const [patience, pause] = [500, 250];

const eraseToEnd = '\u001b[K';
const usualWidth = 80;

/**
 * How far the reading has come, on standard error: one line that is written over itself and erased in the end. Where standard
 * error is no terminal that can do so, nothing is written.
 */
export class Progress {
  readonly #terminal: Terminal;
  readonly #reading: Reading;
  readonly #size: number | undefined;
  readonly #begun: number;
  #next: number;
  #bytes = 0;
  #done: (() => void) | undefined;

  constructor(terminal: Terminal, reading: Reading) {
    const sizes = reading.inputs.map(({ size }) => size ?? Number.NaN);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    this.#terminal = terminal;
    this.#reading = reading;
    this.#size = Number.isNaN(size) ? undefined : size;
    this.#begun = terminal.clock();
    this.#next = this.#begun + patience;
  }

  /** The bytes of an input; while they pass, the line is kept up to date. */
  open(input: Input): AsyncIterable<Uint8Array> {
    const { errors, environment } = this.#terminal;
    return errors.isTerminal && environment.TERM !== 'dumb' ? this.#watched(input) : input.open();
  }

  /** The same for what others read of an input. */
  async *others<Part>(
    input: Input,
    parts: AsyncIterable<ReadByOthers<Part>>,
    from: LinePlace,
  ): AsyncGenerator<ReadByOthers<Part>> {
    const { errors, environment } = this.#terminal;
    const isShown = errors.isTerminal && environment.TERM !== 'dumb';
    let at = from.byte;
    for await (const read of parts) {
      const now = this.#terminal.clock();
      if (isShown && now >= this.#next) await this.#show(input.name, now);
      yield read;
      this.#bytes += read.to.byte - at;
      at = read.to.byte;
    }
  }

  /** Takes the line away, so that the next text finds an empty one. */
  async erase(): Promise<void> {
    if (this.#done === undefined) return;
    this.#done();
    this.#done = undefined;
    await this.#write(`\r${eraseToEnd}`);
  }

  async *#watched(input: Input): AsyncGenerator<Uint8Array> {
    for await (const piece of input.open()) {
      const now = this.#terminal.clock();
      if (now >= this.#next) await this.#show(input.name, now);
      yield piece;
      this.#bytes += piece.length;
    }
  }

  async #show(name: string, now: number): Promise<void> {
    const { errors, undoing } = this.#terminal;
    this.#next = now + pause;
    this.#done ??= undoing?.(() => void this.#write(`\r${eraseToEnd}`)) ?? (() => {});
    const line = [...this.#sayings(now - this.#begun), terminalText(name)].join(' · ');
    // The last column stays empty: some terminals begin the next line there.
    const { shown } = windowed(line, { start: 0, end: 0 }, (errors.width ?? usualWidth) - 1);
    await this.#write(`\r${shown}${eraseToEnd}`);
  }

  #sayings(elapsed: number): readonly string[] {
    const records = this.#reading.recordsRead();
    const of = this.#size === undefined ? '' : ` of ${megabytes(this.#size)}`;
    const rate = Math.round((records * 1000) / elapsed);
    const left = this.#size && this.#bytes && (elapsed * (this.#size - this.#bytes)) / this.#bytes;
    return [
      counted(records, 'record'),
      `${megabytes(this.#bytes)}${of}`,
      `${grouped(rate)} records/s`,
      ...(left === undefined || left <= 0 ? [] : [`${duration(Math.ceil(left / 1000))} left`]),
    ];
  }

  async #write(text: string): Promise<void> {
    // Where standard error is closed nobody is there to be shown anything.
    await this.#terminal.errors.write(text).catch(() => {});
  }
}

function megabytes(bytes: number): string {
  const tenths = Math.round(bytes / 100_000);
  return `${grouped(Math.floor(tenths / 10))}.${tenths % 10} MB`;
}

function duration(seconds: number): string {
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (hours > 0) return `${grouped(hours)} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
