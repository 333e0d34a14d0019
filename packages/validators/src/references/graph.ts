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

/** The sets of two and more nodes that lead to each other (Tarjan 1972), with a stack of its own instead of the one of calls. */
export function* componentsOf({ first, targets }: Graph): Generator<readonly number[]> {
  const size = first.length - 1;
  // When a node was met, from 1; the earliest one that it leads back to; how many of its targets were looked at.
  const [met, low, looked] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const [isOpen, open, path]: [Uint8Array, number[], number[]] = [new Uint8Array(size), [], []];
  let count = 0;
  const enter = (node: number) => {
    count += 1;
    met[node] = count;
    low[node] = count;
    isOpen[node] = 1;
    open.push(node);
    path.push(node);
  };
  const lower = (node: number, to = 0) => {
    low[node] = Math.min(low[node] ?? 0, to);
  };
  for (let root = 0; root < size; root += 1) {
    if (met[root] === 0) enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = (first[node] ?? 0) + (looked[node] ?? 0);
      if (at < (first[node + 1] ?? 0)) {
        looked[node] = (looked[node] ?? 0) + 1;
        const next = targets[at] ?? 0;
        if (met[next] === 0) enter(next);
        else if (isOpen[next] === 1) lower(node, met[next]);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above, low[node]);
      if (low[node] !== met[node]) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen[member] = 0;
      if (component.length > 1) yield component;
    }
  }
}
