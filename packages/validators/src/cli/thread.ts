import { readSync } from 'node:fs';
import type { RunPart } from '../collector.ts';
import { rules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import type { LinePlace } from '../source/line-count.ts';
import { createValidator } from '../validator.ts';
import { InputError, whyUnread } from './inputs.ts';

/** What a thread is to do: judge the lines of a file between two places. */
export interface Task {
  readonly from: LinePlace;
  readonly to: LinePlace;
}

/** What a thread has to say of a part, or why it could not read it. */
export type Answer =
  | { readonly part: RunPart; readonly unread?: undefined }
  | { readonly part?: undefined; readonly unread: string };

/** What all tasks of a thread have in common. */
export interface ThreadData {
  /** The file that the process has opened, and what findings call it. */
  readonly file: number;
  readonly name: string;
  /** Settings that can be told to a thread: rules by their ids. */
  readonly settings: Omit<Settings, 'rules' | 'profile'> & { readonly ruleIds: readonly string[] };
}

/** Whether this is a thread of another one: the argument alone proves nothing. */
export async function isThread(): Promise<boolean> {
  return !(await import('node:worker_threads')).isMainThread;
}

const pieceLength = 2 ** 18;

/** Judges one part of a file after the other, as it is told to, and answers with what it has to say of each. */
export async function serve(): Promise<void> {
  const { parentPort, workerData } = await import('node:worker_threads');
  let last = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => parentPort.postMessage(await answerTo(task, workerData as ThreadData)));
  });
}

async function answerTo(task: Task, { file, name, settings }: ThreadData): Promise<Answer> {
  const { ruleIds, ...others } = settings;
  const chosen = rules.filter(({ id }) => ruleIds.includes(id));
  const run = createValidator({ ...others, rules: chosen }).run();
  try {
    await run.stream(piecesOf(file, task), { name, form: 'ndjson', from: task.from });
    return { part: run.part() };
  } catch (error) {
    if (error instanceof InputError) return { unread: error.message };
    throw error;
  }
}

/** The bytes of a part, each piece where the last one was. */
function* piecesOf(file: number, { from, to }: Task): Generator<Uint8Array> {
  const room = Buffer.allocUnsafeSlow(pieceLength);
  for (let at = from.byte; at < to.byte; ) {
    const length = lengthRead(file, room.subarray(0, Math.min(pieceLength, to.byte - at)), at);
    if (length === 0) throw new InputError('became shorter while it was read');
    yield room.subarray(0, length);
    at += length;
  }
}

function lengthRead(file: number, room: Uint8Array, at: number): number {
  try {
    return readSync(file, room, 0, room.length, at);
  } catch (error) {
    throw new InputError(whyUnread(error));
  }
}
