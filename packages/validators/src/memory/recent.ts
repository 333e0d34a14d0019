/** What was asked for lately, so that what is asked for again need not be made again; no more than twice as much is kept. */
export class Recent<K, V> {
  readonly #most: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What belongs to a key, made where it is not at hand. */
  get(key: K, make: () => V): V {
    const known = this.#young.get(key);
    if (known !== undefined || this.#young.has(key)) return known as V;
    const value = this.#old.has(key) ? (this.#old.get(key) as V) : make();
    if (this.#young.size >= this.#most) [this.#old, this.#young] = [this.#young, new Map()];
    this.#young.set(key, value);
    return value;
  }
}
