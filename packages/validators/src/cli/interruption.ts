import { exitCodes } from './exit-code.ts';

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;
const names = ['SIGINT', 'SIGTERM'] as const;

/** How long the process may take to come to its end when everything is written, in milliseconds. */
const patience = 200;

/**
 * A signal that comes while input is read: it ends the input, not the process, so that what was found is still reported.
 * Before anything is read, and for every further signal, it ends the process at once, as it does without this; what must
 * not be left behind is undone first.
 */
export class Interruption {
  readonly #controller = new AbortController();
  #isAwaited = false;
  #came: (typeof names)[number] | undefined;
  readonly #undoing = new Set<() => void>();

  /** Aborted by the signal. Who asks for it will end the input then. */
  get signal(): AbortSignal {
    if (!this.#isAwaited) for (const name of names) process.on(name, this.#take);
    this.#isAwaited = true;
    return this.#controller.signal;
  }

  /** Ends the process when its output is written: with the code of the signal, or else with this one. */
  end(code: number): void {
    const name = this.#came;
    process.exitCode = name === undefined || code === exitCodes.mistakeOfOurs ? code : codes[name];
    if (name === undefined) return;
    // A read of a pipe that nobody writes to cannot be called back, and even process.exit waits for it.
    setTimeout(() => process.kill(process.pid, name), patience).unref();
  }

  /** Has something undone where the process ends before its time, and returns how to call that off. */
  readonly undoing = (undo: () => void): (() => void) => {
    this.#undoing.add(undo);
    return () => {
      this.#undoing.delete(undo);
      this.#release();
    };
  };

  /** Undoes what must not be left behind. */
  undo(): void {
    for (const undo of this.#undoing) undo();
    this.#undoing.clear();
  }

  readonly #take = (name: NodeJS.Signals) => {
    if (this.#came !== undefined) return this.#endAtOnce(name);
    this.#came = names.find((known) => known === name);
    this.#controller.abort();
    this.#release();
  };

  #endAtOnce(name: NodeJS.Signals): void {
    this.undo();
    this.#release();
    process.kill(process.pid, name);
  }

  /** With nothing to be undone, the next signal need not wait until we are idle: the system ends the process. */
  #release(): void {
    if (this.#came === undefined || this.#undoing.size > 0) return;
    for (const name of names) process.off(name, this.#take);
  }
}

/** The pieces of an input, which is opened for the first one, until it is interrupted. What is awaited then is left behind. */
export async function* untilInterrupted(
  open: () => AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  error: () => Error,
): AsyncGenerator<Uint8Array> {
  if (signal.aborted) throw error();
  const iterator = open()[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await nextOf(iterator, signal, error);
    if (done) return;
    yield value;
  }
}

/** A race that leaves nothing behind: a promise of the signal would hold every piece that was ever read. */
function nextOf(
  iterator: AsyncIterator<Uint8Array>,
  signal: AbortSignal,
  error: () => Error,
): Promise<IteratorResult<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(error());
    signal.addEventListener('abort', stop, { once: true });
    const next = signal.aborted ? Promise.reject(error()) : iterator.next();
    next.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
