import { Column } from '../memory/column.ts';
import { componentsOf, type Graph, graphOf } from './graph.ts';

/** How many steps are taken in search of the shortest way around; then the shortest so far is told. */
const patience = 2_000_000;

/** Steps from record to record that must not lead in a circle. */
export class Cycles {
  readonly #from = new Column();
  readonly #to = new Column();

  add(from: number, to: number): void {
    this.#from.push(from);
    this.#to.push(to);
  }

  /**
   * Of all circles that hang together the shortest one, each as the numbers of its records, the first record of the input
   * first. Takes no call stack. Of very many steps only so many are tried, and the shortest circle among them is told.
   */
  *all(): Generator<readonly number[]> {
    const graph = graphOf(this.#from, this.#to);
    const walked = { steps: 0 };
    for (const component of componentsOf(graph)) {
      const members = new Set(component);
      let shortest: readonly number[] = [];
      for (const node of [...component].sort((a, b) => a - b)) {
        if (walked.steps > patience && shortest.length > 0) break;
        const found = around(node, graph, members, walked);
        if (shortest.length === 0 || found.length < shortest.length) shortest = found;
        if (shortest.length === 2) break;
      }
      yield fromFirst(shortest.map((node) => graph.names[node] ?? 0));
    }
  }
}

/** The shortest way from a node back to it, breadth first. */
function around(
  start: number,
  { targets, first }: Graph,
  members: ReadonlySet<number>,
  walked: { steps: number },
): readonly number[] {
  const before = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (let at = first[node] ?? 0; at < (first[node + 1] ?? 0); at += 1) {
      const next = targets[at] ?? 0;
      walked.steps += 1;
      if (next === start) return wayTo(node, start, before);
      if (!members.has(next) || before.has(next)) continue;
      before.set(next, node);
      queue.push(next);
    }
  }
  return [];
}

function wayTo(end: number, start: number, before: ReadonlyMap<number, number>): readonly number[] {
  const way = [end];
  for (let node = end; node !== start; ) {
    node = before.get(node) ?? start;
    way.push(node);
  }
  return way.reverse();
}

function fromFirst(cycle: readonly number[]): readonly number[] {
  const least = cycle.reduce((first, number) => Math.min(first, number), Number.POSITIVE_INFINITY);
  const at = cycle.indexOf(least);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
