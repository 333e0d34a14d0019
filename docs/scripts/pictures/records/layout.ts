import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Relation } from './relations.ts';

/** A node to be placed: its name and its size. */
export interface Node {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [number, number];

/** Where everything came to stand; the origin is the upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The middle of each node. */
  readonly nodes: ReadonlyMap<string, Point>;
  /** Of each relation the points of its curve, and the middle of its label. */
  readonly arrows: readonly { readonly curve: readonly Point[]; readonly label: Point }[];
}

interface Placed {
  readonly bb: string;
  readonly objects: readonly { readonly name: string; readonly pos: string }[];
  readonly edges: readonly { readonly pos: string; readonly lp: string; readonly id: string }[];
}

const graphviz = await Graphviz.load();

/** Graphviz counts in inches of 72 points. */
const inch = 72;

/** Places nodes and the arrows between them, so that none crosses a node and no label covers another. */
export function layout(
  nodes: readonly Node[],
  relations: readonly Relation[],
  labels: readonly Node[],
): Layout {
  const answer = JSON.parse(graphviz.layout(graph(nodes, relations, labels), 'json', 'dot')) as Placed;
  const [, , width = 0, height = 0] = answer.bb.split(',').map(Number);
  const point = (text = ''): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return [x, height - y];
  };
  const edges = [...answer.edges].sort((a, b) => Number(a.id) - Number(b.id));
  return {
    width,
    height,
    nodes: new Map(answer.objects.map(({ name, pos }) => [name, point(pos)])),
    arrows: edges.map(({ pos, lp }) => ({ curve: pos.split(' ').map(point), label: point(lp) })),
  };
}

/** The graph in the language of Graphviz. Labels are boxes of a size, so that fonts play no part. */
function graph(nodes: readonly Node[], relations: readonly Relation[], labels: readonly Node[]): string {
  const places = nodes.map(
    ({ name, width, height }) => `"${name}" [shape=box fixedsize=true label="" ${size(width, height)}]`,
  );
  const edges = relations.map(({ from, to }, index) => {
    const { width = 0, height = 0 } = labels[index] ?? {};
    const label = `<<table border="0" fixedsize="true" width="${width}" height="${height}"><tr><td></td></tr></table>>`;
    return `"${from}" -> "${to}" [id="${index}" arrowhead=none label=${label}]`;
  });
  return `digraph { rankdir=TB nodesep=0.3 ranksep=0.4 ${[...places, ...edges].join('; ')} }`;
}

function size(width: number, height: number): string {
  return `width=${width / inch} height=${height / inch}`;
}
