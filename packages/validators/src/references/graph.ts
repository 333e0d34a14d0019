import type { Column } from '../memory/column.ts';

/** Nodes from 0, with what they are called outside, and where each leads: its targets lie from `first[node]` to `first[node + 1]`. */
export interface Graph {
  readonly names: Uint32Array;
  readonly first: Uint32Array;
  readonly targets: Uint32Array;
}

/** The graph of some steps. A step to where none begins leads nowhere, and is left out. */
export function graphOf(from: Column, to: Column): Graph {
  const names = distinct(from);
  const first = new Uint32Array(names.length + 1);
  const ends: number[] = [];
  for (let at = 0; at < from.length; at += 1) {
    const [start, end] = [placeOf(names, from.at(at)), placeOf(names, to.at(at))];
    if (end === -1 || start === end) continue;
    first[start + 1] = (first[start + 1] ?? 0) + 1;
    ends.push(at);
  }
  for (let node = 0; node < names.length; node += 1)
    first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0);
  const targets = new Uint32Array(ends.length);
  const free = first.slice();
  for (const at of ends) {
    const start = placeOf(names, from.at(at));
    targets[free[start] ?? 0] = placeOf(names, to.at(at));
    free[start] = (free[start] ?? 0) + 1;
  }
  return { names, first, targets };
}

function distinct(column: Column): Uint32Array {
  const all = new Uint32Array(column.length);
  for (let at = 0; at < column.length; at += 1) all[at] = column.at(at);
  all.sort();
  return all.filter((number, at) => at === 0 || number !== all[at - 1]);
}

/** Where a number stands in a sorted list; −1 where it does not. */
function placeOf(sorted: Uint32Array, number: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The sets of two and more nodes that lead to each other (Tarjan 1972). */
export function* componentsOf(graph: Graph): Generator<readonly number[]> {
  const walk = new Walk(graph);
  for (let root = 0; root < graph.names.length; root += 1) yield* walk.from(root);
}

/** A walk along all steps of a graph, with a stack of its own instead of the one of calls. */
class Walk {
  readonly #graph: Graph;
  /** When a node was met, from 1; the earliest one that it leads back to; how many of its targets were looked at. */
  readonly #met: Uint32Array;
  readonly #low: Uint32Array;
  readonly #looked: Uint32Array;
  /** The nodes of which it is not known yet with which others they hang together. */
  readonly #open: number[] = [];
  readonly #isOpen: Uint8Array;
  readonly #path: number[] = [];
  #count = 0;

  constructor(graph: Graph) {
    const size = graph.names.length;
    this.#graph = graph;
    [this.#met, this.#low, this.#looked] = [
      new Uint32Array(size),
      new Uint32Array(size),
      new Uint32Array(size),
    ];
    this.#isOpen = new Uint8Array(size);
  }

  *from(root: number): Generator<readonly number[]> {
    if (this.#met[root] === 0) this.#enter(root);
    for (let node = this.#path.at(-1); node !== undefined; node = this.#path.at(-1)) {
      const next = this.#nextOf(node);
      if (next === undefined) yield* this.#leave(node);
      else if (this.#met[next] === 0) this.#enter(next);
      else if (this.#isOpen[next] === 1) this.#lower(node, this.#met[next]);
    }
  }

  #enter(node: number): void {
    this.#count += 1;
    this.#met[node] = this.#count;
    this.#low[node] = this.#count;
    this.#isOpen[node] = 1;
    this.#open.push(node);
    this.#path.push(node);
  }

  #nextOf(node: number): number | undefined {
    const { first, targets } = this.#graph;
    const looked = this.#looked[node] ?? 0;
    const at = (first[node] ?? 0) + looked;
    if (at >= (first[node + 1] ?? 0)) return undefined;
    this.#looked[node] = looked + 1;
    return targets[at];
  }

  #lower(node: number, to = 0): void {
    this.#low[node] = Math.min(this.#low[node] ?? 0, to);
  }

  *#leave(node: number): Generator<readonly number[]> {
    this.#path.pop();
    const above = this.#path.at(-1);
    if (above !== undefined) this.#lower(above, this.#low[node]);
    if (this.#low[node] !== this.#met[node]) return;
    const component = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of component) this.#isOpen[member] = 0;
    if (component.length > 1) yield component;
  }
}
