import { fstatSync } from 'node:fs';
import { piecesIn } from './file-pieces.ts';

/** The bytes of standard input, each piece as long as the next one is not asked for, until a signal gives them up. */
export async function* standardInput(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (isFile(0)) return yield* piecesIn(0);
  const { addAbortSignal } = await import('node:stream');
  const { port1: nowhere } = new MessageChannel();
  nowhere.close();
  for await (const piece of addAbortSignal(signal, process.stdin) as AsyncIterable<Uint8Array>) {
    yield piece;
    letGo(piece, nowhere);
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}

/** Less is not worth the trouble. */
const large = 2 ** 13;

/**
 * Gives the memory of a piece back at once, by handing it to a port where nobody takes it: each has memory of its own, and until
 * they are collected they come to many times what is read at a time.
 */
function letGo({ buffer, length }: Uint8Array, nowhere: InstanceType<typeof MessageChannel>['port1']): void {
  if (length < large || length !== buffer.byteLength) return;
  try {
    nowhere.postMessage(undefined, [buffer as ArrayBuffer]);
  } catch {
    // What does not let itself be handed over is collected some day.
  }
}
