const pageLength = 2 ** 15;

/** A set of whole numbers that takes a bit for each, where they lie close to each other. */
export class Marks {
  readonly #pages = new Map<number, Uint8Array>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    const place = number % pageLength;
    const byte = this.#pages.get((number - place) / pageLength)?.[place >>> 3] ?? 0;
    return (byte & (1 << (place & 7))) !== 0;
  }

  add(number: number): void {
    if (this.has(number)) return;
    const place = number % pageLength;
    const page = this.#page((number - place) / pageLength);
    page[place >>> 3] = (page[place >>> 3] ?? 0) | (1 << (place & 7));
    this.#size += 1;
  }

  #page(index: number): Uint8Array {
    const page = this.#pages.get(index) ?? new Uint8Array(pageLength / 8);
    this.#pages.set(index, page);
    return page;
  }
}
