/** The byte with which a line ends; it is part of no longer character. */
export const lineFeed = 0x0a;

/** Cuts bytes that come in pieces into blocks of whole lines. Only a line that pieces share is copied. */
export class LineBlocks {
  #whole: Uint8Array[] = [];
  #begun: Uint8Array[] = [];
  #length = 0;

  /** How many bytes there are of the line whose end has not come yet. */
  get begun(): number {
    return this.#length;
  }

  /** Takes the next bytes, which may be written over afterwards when all blocks were taken. */
  take(piece: Uint8Array): void {
    const first = piece.indexOf(lineFeed) + 1;
    const start = this.#length === 0 ? 0 : first;
    if (start > 0) {
      this.#begin(piece.subarray(0, start));
      this.#whole.push(this.rest());
    }
    const end = piece.lastIndexOf(lineFeed) + 1;
    if (end > start) this.#whole.push(piece.subarray(start, end));
    this.#begin(piece.subarray(end));
  }

  /** The next block: lines with their line feeds. */
  next(): Uint8Array | undefined {
    return this.#whole.shift();
  }

  /** Hands out what there is of the line whose end has not come. */
  rest(): Uint8Array {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#begun) {
      bytes.set(part, at);
      at += part.length;
    }
    [this.#begun, this.#length] = [[], 0];
    return bytes;
  }

  #begin(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#begun.push(new Uint8Array(part));
    this.#length += part.length;
  }
}
