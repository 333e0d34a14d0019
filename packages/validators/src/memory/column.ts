/** A list of whole numbers below 2^32 that takes four bytes for each. */
export class Column {
  #numbers = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const before = this.#numbers;
      this.#numbers = new Uint32Array(2 * before.length);
      this.#numbers.set(before);
    }
    this.#numbers[this.#length++] = value;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}
