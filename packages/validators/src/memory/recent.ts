/** What was asked for lately, so that what is asked for again need not be made again; no more than twice as much is kept. */
export class Recent<K, V> {
  readonly #most: number;
  readonly #weigh: (value: V) => number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();
  /** What the young ones weigh. */
  #weight = 0;

  /** Keeps values until the young ones weigh so much; each weighs 1 where nothing else is said. */
  constructor(most: number, weigh: (value: V) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** What belongs to a key, where it is at hand. */
  find(key: K): V | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#weight >= this.#most) [this.#old, this.#young, this.#weight] = [this.#young, new Map(), 0];
    this.#young.set(key, value);
    this.#weight += this.#weigh(value);
  }

  /** What belongs to a key, made where it is not at hand. */
  get(key: K, make: () => V): V {
    const known = this.#young.get(key);
    if (known !== undefined || this.#young.has(key)) return known as V;
    const value = this.#old.has(key) ? (this.#old.get(key) as V) : make();
    this.set(key, value);
    return value;
  }
}
