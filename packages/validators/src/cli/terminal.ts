import { fstatSync } from 'node:fs';
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
    clock: () => performance.now(),
    environment: process.env,
  };
}

type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** A sink over a stream that is set up when it is needed: most runs write to one of two. */
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
    write: (text) =>
      new Promise((resolve, reject) => {
        stream().write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
      }),
  };
}

/** What is no device is no terminal either. */
function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
