import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import type { Interruption } from './interruption.ts';
import { standardInput } from './standard-input.ts';

/** A stream that text is written to. */
export interface Sink {
  readonly isTerminal: boolean;
  /** The width of the terminal, if it is one. */
  readonly width: number | undefined;
  /** Resolves when the text was taken; rejects with an `OutputError` where it was not. */
  write(text: string): Promise<void>;
}

/** What the command line has of the world around it. */
export interface Terminal {
  /** The file of the program, from which threads start. Absent where none can. */
  readonly program?: URL;
  readonly input: AsyncIterable<Uint8Array>;
  readonly inputIsTerminal: boolean;
  /** Aborted when no more input is to be read; to ask for it is to promise that. Absent where nothing interrupts. */
  readonly interrupted?: AbortSignal;
  /** Has something undone where the process ends before its time, and returns how to call that off. Absent where nothing ends it. */
  readonly undoing?: (undo: () => void) => () => void;
  readonly output: Sink;
  readonly errors: Sink;
  /** Milliseconds since some moment; only differences mean anything. */
  readonly clock: () => number;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What is to be written could not be; `code` says why, as the system names it. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly code: string | undefined;

  constructor(error: NodeJS.ErrnoException) {
    super(error.message);
    this.code = error.code;
  }
}

/** The world around this process. */
export function processTerminal(interruption: Interruption, program: URL): Terminal {
  return {
    program,
    // Asked for only when it is read: opening it would keep the process waiting for input that nobody wants.
    get input() {
      return standardInput(interruption.signal);
    },
    get inputIsTerminal() {
      return isDevice(0) && process.stdin.isTTY === true;
    },
    get interrupted() {
      return interruption.signal;
    },
    undoing: interruption.undoing,
    output: sink(1, () => process.stdout),
    errors: sink(2, () => process.stderr),
    clock: milliseconds,
    environment: process.env,
  };
}

type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What `performance` would say, which takes longer to come up than most runs to read their input. */
function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** A sink that writes at once, and over a stream, which takes long to be set up, where that is a terminal or cannot take more. */
function sink(descriptor: number, standard: () => Output): Sink {
  let opened: Output | undefined;
  const stream = () => {
    // The failure of a write is told by its callback; without a listener it would end the process as well.
    opened ??= standard().on('error', () => {});
    return opened;
  };
  const isTerminal = () => isDevice(descriptor) && stream().isTTY === true;
  return {
    get isTerminal() {
      return isTerminal();
    },
    get width() {
      return isTerminal() ? stream().columns : undefined;
    },
    async write(text) {
      const bytes = Buffer.from(text);
      const rest = opened === undefined && !isDevice(descriptor) ? leftOf(bytes, descriptor) : bytes;
      if (rest.length > 0) await writeTo(stream(), rest);
    },
  };
}

/** Writes bytes at once, and returns those that could not be taken yet. */
function leftOf(bytes: Buffer, descriptor: number): Buffer {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(descriptor, bytes, at);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN')
      throw new OutputError(error as NodeJS.ErrnoException);
  }
  return bytes.subarray(at);
}

function writeTo(stream: Output, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(new OutputError(error)) : resolve()));
  });
}

/** What is no device is no terminal either, nor is the one that takes all and keeps nothing. */
function isDevice(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}
