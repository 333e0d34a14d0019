/** What was asked for lately, so that what is asked for again need not be made again; as much as is kept at once is bounded. */
export class Recent<V> {
  readonly #most: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(most = 4096) {
    this.#most = most;
  }

  /** What belongs to a key, made where it is not at hand. */
  get(key: string, make: () => V): V {
    const known = this.#young.get(key);
    if (known !== undefined || this.#young.has(key)) return known as V;
    const value = this.#old.has(key) ? (this.#old.get(key) as V) : make();
    if (this.#young.size >= this.#most) [this.#old, this.#young] = [this.#young, new Map()];
    this.#young.set(key, value);
    return value;
  }
}
