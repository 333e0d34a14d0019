import type { Worker } from 'node:worker_threads';
import type { RunPart } from '../collector.ts';
import { asThread } from './as-thread.ts';
import { InputError } from './inputs.ts';
import type { Answer, Task, ThreadData } from './thread.ts';

/** Who waits for the answer of a thread. */
interface Waiting {
  resolve(part: RunPart): void;
  reject(error: Error): void;
}

/** A thread, and who waits for its answers, in their order. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

/** Threads that judge parts of one file, each part by the next of them. */
export class Threads {
  readonly #threads: readonly Thread[];
  #next = 0;

  private constructor(threads: readonly Thread[]) {
    this.#threads = threads;
  }

  /** Starts so many threads, all from the file of the program. */
  static async start(program: URL, count: number, workerData: ThreadData): Promise<Threads> {
    const { Worker } = await import('node:worker_threads');
    const options = { argv: [asThread], workerData };
    const threads = Array.from({ length: count }, () => threadIn(new Worker(program, options)));
    return new Threads(threads);
  }

  /** Has a part judged. Rejects with an `InputError` where it cannot be read. */
  judge(task: Task): Promise<RunPart> {
    const thread = this.#threads[this.#next++ % this.#threads.length];
    return new Promise((resolve, reject) => {
      thread?.waiting.push({ resolve, reject });
      thread?.worker.postMessage(task);
    });
  }

  /** Ends all threads, whatever they are at. */
  async end(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }
}

function threadIn(worker: Worker): Thread {
  const waiting: Waiting[] = [];
  worker.on('message', ({ part, unread }: Answer) => {
    const first = waiting.shift();
    if (part === undefined) first?.reject(new InputError(unread));
    else first?.resolve(part);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
