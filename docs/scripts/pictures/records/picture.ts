import { definitions } from '../../spec/published.ts';
import { box, path, rounded, svg, text } from '../svg.ts';
import { widthOf, wrapped } from '../text-width.ts';
import { type Layout, layout, type Node, type Point } from './layout.ts';
import { event, party, type Relation, relations } from './relations.ts';

const margin = 24;
const step = 17;
const labelWidth = 90;

/** The diagram of the records: what refers to what, and by which fields. Made of the catalogue and the schemas alone. */
export function recordsPicture(): string {
  const all = relations();
  const between = all.filter(({ from, to }) => from !== to);
  const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))];
  const nodes = names.map((name) => nodeOf(name, all));
  const labels = between.map(labelOf);
  const placed = layout(nodes, between, labels);
  const width = placed.width + 2 * margin;
  const top = margin + 40;
  const foot = wrapped(everywhere, width - 2 * margin, 12);
  return svg({
    width,
    height: top + placed.height + 28 + foot.length * step + margin,
    title: 'The nine records and how they refer to each other',
    description: told(all),
    parts: [
      text([margin, margin + 18], 'The nine records, and how they refer to each other', 'title'),
      ...between.flatMap((_, index) => arrow(placed, index, top)),
      ...nodes.flatMap((node) => drawnNode(node, placed, all, top)),
      ...between.flatMap((relation, index) => drawnLabel(relation, placed, index, top)),
      ...foot.map((line, index) =>
        text([margin, top + placed.height + 28 + index * step], line, 'small faint'),
      ),
    ],
  });
}

const everywhere =
  'Every record: citations to a source; links and revision.replaces to any record. A statement: about and asserts.record, to any record. A party is no record: it stands inside the one that refers.';

/** What stands in a node: its name, or the names that it joins, and the fields by which it refers to its own kind. */
function rowsOf(name: string, all: readonly Relation[]): readonly string[] {
  const own = all.find(({ from, to }) => from === name && to === name)?.fields ?? [];
  return own.length === 0 ? [] : [`${own.join(', ')} ↺`];
}

function headOf(name: string): string {
  if (name === event) return 'Visit, Meeting';
  return Object.keys(definitions).find((known) => known.toLowerCase() === name) ?? name;
}

function nodeOf(name: string, all: readonly Relation[]): Node {
  const widths = [widthOf(headOf(name), 16.5), ...rowsOf(name, all).map((row) => widthOf(row, 12))];
  return {
    name,
    width: Math.ceil(Math.max(110, ...widths) + 28),
    height: 40 + rowsOf(name, all).length * step,
  };
}

function labelLines({ fields }: Relation): readonly string[] {
  return wrapped(fields.join(', '), labelWidth, 12);
}

function labelOf(relation: Relation): Node {
  const lines = labelLines(relation);
  const width = Math.max(...lines.map((line) => widthOf(line, 12)));
  return { name: '', width: Math.ceil(width) + 6, height: lines.length * (step - 2) + 4 };
}

function drawnNode(node: Node, placed: Layout, all: readonly Relation[], top: number): readonly string[] {
  const [x, y] = moved(placed.nodes.get(node.name) ?? [0, 0], top);
  const above = y - node.height / 2;
  const isValue = node.name === party;
  return [
    box(isValue ? 'value' : 'card', [x - node.width / 2, above, node.width, node.height]),
    text([x, above + 25], headOf(node.name), 'name', 'middle'),
    ...rowsOf(node.name, all).map((row, index) =>
      text([x, above + 43 + index * step], row, 'small faint', 'middle'),
    ),
  ];
}

function arrow({ arrows }: Layout, index: number, top: number): readonly string[] {
  const [start, ...points] = (arrows[index]?.curve ?? []).map((point) =>
    moved(point, top).map(rounded).join(' '),
  );
  return [path('line', `M${start} C${points.join(' ')}`, true)];
}

function drawnLabel(relation: Relation, { arrows }: Layout, index: number, top: number): readonly string[] {
  const lines = labelLines(relation);
  const { width, height } = labelOf(relation);
  const [x, y] = moved(arrows[index]?.label ?? [0, 0], top);
  return [
    box('ground', [x - width / 2, y - height / 2, width, height], 3),
    ...lines.map((line, row) => text([x, y - height / 2 + 13 + row * (step - 2)], line, 'small', 'middle')),
  ];
}

function moved([x, y]: Point, top: number): Point {
  return [x + margin, y + top];
}

/** The diagram in words, for those who do not see it. */
function told(all: readonly Relation[]): string {
  const sentences = all.map(
    ({ from, to, fields }) => `${headOf(from)} to ${headOf(to)}: ${fields.join(', ')}.`,
  );
  return [...sentences, everywhere].join(' ');
}
