// Reads a file in chunks and hands out its lines as bytes, the way in which bare loops do it.
import { closeSync, openSync, readSync } from 'node:fs';

const size = 1 << 20;

/** Calls `take` with a buffer and where a line begins and ends in it. */
export function eachLine(file, take) {
  const input = openSync(file, 'r');
  let buffer = Buffer.allocUnsafe(size);
  let kept = 0;
  for (;;) {
    if (kept === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    const read = readSync(input, buffer, kept, buffer.length - kept, null);
    const end = kept + read;
    let from = 0;
    for (let to = buffer.indexOf(10, from); to !== -1 && to < end; to = buffer.indexOf(10, from)) {
      take(buffer, from, to);
      from = to + 1;
    }
    if (read === 0) {
      if (from < end) take(buffer, from, end);
      break;
    }
    buffer.copyWithin(0, from, end);
    kept = end - from;
  }
  closeSync(input);
}

/** Tells how many lines were read, and how many of them were accepted. */
export function tell(lines, accepted) {
  process.stdout.write(`${JSON.stringify({ lines, accepted })}\n`);
}
