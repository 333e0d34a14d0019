/** The bytes that are walked, and the same bytes as a view that gives four at once. */
export let b: Uint8Array = new Uint8Array(128);
export let view = new DataView(b.buffer);

/**
 * The offset of a line feed behind the line. No walk goes over one, and each that fails says that it came to this place:
 * whatever is asked for there is not found, so that one question at the very end is enough.
 */
export let stop = 0;

/** By how much the offsets differ from those of the caller. */
export let moved = 0;

/** Behind the line so many bytes can be read without a look at where they end. */
const room = 64;
let spare = new Uint8Array(128);

/** Takes a line; answers where it begins. One that is not ended by a line feed is copied to where it is. */
export function take(bytes: Uint8Array, from: number, to: number): number {
  const isEnded = bytes[to] === 0x0a || (bytes[to] === 0x0d && bytes[to + 1] === 0x0a);
  if (!isEnded || to + room > bytes.length) return takeCopy(bytes, from, to);
  if (b !== bytes) walk(bytes);
  stop = bytes[to] === 0x0a ? to : to + 1;
  moved = 0;
  return from;
}

function takeCopy(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (spare.length < length + room) spare = new Uint8Array(2 * length + room);
  spare.set(bytes.subarray(from, to));
  spare[length] = 0x0a;
  if (b !== spare) walk(spare);
  stop = length;
  moved = from;
  return 0;
}

function walk(bytes: Uint8Array): void {
  b = bytes;
  view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The byte at an offset. */
export function byte(at: number): number {
  return b[at] as number;
}

/** The offset of the first byte from here on that is no white space of JSON. A line feed is none inside a line. */
export function space(start: number): number {
  let at = start;
  let c = b[at];
  while (c === 0x20 || c === 0x09 || c === 0x0d) {
    at += 1;
    c = b[at];
  }
  return at;
}

/** The same, where there is mostly none. Every failed walk comes by as well: in here the engine has seen both ways early. */
export function skip(at: number): number {
  return byte(at) > 0x20 ? at : space(at);
}

/** Walks from behind a property name over the colon, up to the value. */
export function colon(start: number): number {
  if (b[start] === 0x3a && byte(start + 1) > 0x20) return start + 1;
  const at = space(start);
  return b[at] === 0x3a ? space(at + 1) : stop;
}

/** Walks over a slash, which PHP writes behind a backslash. */
export function slash(at: number): number {
  if (b[at] === 0x2f) return at + 1;
  return b[at] === 0x5c && b[at + 1] === 0x2f ? at + 2 : stop;
}
