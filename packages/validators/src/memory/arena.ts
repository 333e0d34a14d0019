/** The bytes that are had from the system at a time, once there are many. */
const chunkLength = 2 ** 20;
const firstLength = 2 ** 9;

/** So many bytes are copied one by one: that is less work than to make a view of them. */
const few = 64;

/**
 * Bytes that are only added to, outside the heap of the engine. What was written keeps its address, which is never 0, and
 * lies in one piece.
 */
export class Arena {
  readonly #chunks: Uint8Array[] = [new Uint8Array(firstLength)];
  /** Where pieces end that were not filled. */
  readonly #gaps = new Set<number>();
  #end = 1;

  /** The address behind the last byte. */
  get end(): number {
    return this.#end;
  }

  /** Adds bytes, or those between two offsets; answers with their address. */
  add(bytes: Uint8Array, from = 0, to = bytes.length): number {
    const address = this.#room(to - from);
    const chunk = this.#chunks[Math.floor(address / chunkLength)];
    const start = address % chunkLength;
    if (to - from > few) chunk?.set(bytes.subarray(from, to), start);
    else if (chunk !== undefined)
      for (let at = from; at < to; at += 1) chunk[start + at - from] = bytes[at] ?? 0;
    this.#end = address + to - from;
    return address;
  }

  /** The bytes from an address to the end of their piece; they may be written to. */
  from(address: number): Uint8Array {
    const chunk = this.#chunks[Math.floor(address / chunkLength)];
    return chunk === undefined ? new Uint8Array(0) : chunk.subarray(address % chunkLength);
  }

  /** One byte. */
  at(address: number): number {
    return this.#chunks[Math.floor(address / chunkLength)]?.[address % chunkLength] ?? 0;
  }

  /** The number below 2^32 that was written at an address, in a place of four bytes. */
  number(address: number): number {
    const chunk = this.#chunks[Math.floor(address / chunkLength)];
    const at = address % chunkLength;
    if (chunk === undefined) return 0;
    const high = (chunk[at] ?? 0) * 2 ** 24;
    return high + ((chunk[at + 1] ?? 0) << 16) + ((chunk[at + 2] ?? 0) << 8) + (chunk[at + 3] ?? 0);
  }

  setNumber(address: number, number: number): void {
    const chunk = this.#chunks[Math.floor(address / chunkLength)];
    const at = address % chunkLength;
    if (chunk === undefined) return;
    for (let byte = 0; byte < 4; byte += 1) chunk[at + byte] = number >>> (24 - 8 * byte);
  }

  /** Whether these bytes stand at an address. */
  holds(address: number, bytes: Uint8Array, length: number): boolean {
    const chunk = this.#chunks[Math.floor(address / chunkLength)];
    const from = address % chunkLength;
    for (let at = 0; at < length; at += 1) if (chunk?.[from + at] !== bytes[at]) return false;
    return true;
  }

  /** The address of what was added next, where something ends at this address. */
  next(address: number): number {
    return this.#gaps.has(address) ? Math.ceil(address / chunkLength) * chunkLength : address;
  }

  /** The address of the next bytes: pieces are not filled to their ends. */
  #room(length: number): number {
    const last = this.#chunks.length - 1;
    const used = this.#end - last * chunkLength;
    if (used + length <= (this.#chunks[last]?.length ?? 0)) return this.#end;
    if (used + length <= chunkLength) {
      this.#grow(last, used + length);
      return this.#end;
    }
    const address = this.#chunks.length * chunkLength;
    if (this.#end < address) this.#gaps.add(this.#end);
    const whole = new Uint8Array(Math.max(1, Math.ceil(length / chunkLength)) * chunkLength);
    for (let at = 0; at < whole.length; at += chunkLength) this.#chunks.push(whole.subarray(at));
    return address;
  }

  #grow(index: number, least: number): void {
    const before = this.#chunks[index] ?? new Uint8Array(0);
    const after = new Uint8Array(Math.min(chunkLength, Math.max(2 * before.length, least)));
    after.set(before);
    this.#chunks[index] = after;
  }
}
