import { close, open, read } from 'node:fs';
import { promisify } from 'node:util';

const [opened, closed, readInto] = [promisify(open), promisify(close), promisify(read)];

/** So much is read at a time: less costs time, more memory. */
const pieceLength = 2 ** 18;

/** The bytes of a file, as `piecesIn` reads them. */
export async function* piecesOf(name: string): AsyncGenerator<Uint8Array> {
  const file = await opened(name, 'r');
  try {
    yield* piecesIn(file);
  } finally {
    await closed(file);
  }
}

/**
 * The bytes of an open file. Every piece lies where the one before the last lay, so that memory does not grow while nobody
 * collects what is read; the next one is read while one is looked at.
 */
export async function* piecesIn(file: number): AsyncGenerator<Uint8Array> {
  const rooms = [Buffer.allocUnsafeSlow(pieceLength), Buffer.allocUnsafeSlow(pieceLength)] as const;
  let next = readInto(file, rooms[0], 0, pieceLength, null);
  try {
    for (let count = 1; ; count += 1) {
      const { bytesRead, buffer } = await next;
      if (bytesRead === 0) return;
      next = readInto(file, rooms[count % 2 === 0 ? 0 : 1], 0, pieceLength, null);
      // Whoever waits for it is told of a failure; until then nobody may be.
      next.catch(() => {});
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await next.catch(() => {});
  }
}
