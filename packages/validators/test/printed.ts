import { asNdjson } from './small-dataset.ts';

/** The two forms of a dataset in text, the document with a line for each property. */
export type Form = 'document' | 'NDJSON';

/** An object of JSON that a test may change. */
export interface Draft {
  [property: string]: unknown;
}

/** The way from a record to something inside it. */
export type Trail = readonly (string | number)[];

/** A region of a text, its end the first column after it. */
export interface Stretch {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A copy of a value that may be changed. */
export function draft<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** A dataset as text. */
export function printed(dataset: Draft, form: Form): string {
  return form === 'document'
    ? `${JSON.stringify(dataset, null, 2)}\n`
    : asNdjson({ ...dataset, records: listOf(dataset) });
}

/** The object or list at a trail of a record. */
export function within(dataset: Draft, record: number, trail: Trail): Draft {
  return trail.reduce<unknown>((value, step) => (value as Draft)[step], listOf(dataset)[record]) as Draft;
}

const stranger = 'something that stands nowhere else';

/**
 * Where a value of a record stands in the printed dataset, or the name under which it stands. Found without the reader of
 * the validator: by printing the dataset a second time with a word of its own in that place.
 */
export function stretchOf(
  dataset: Draft,
  form: Form,
  [record, ...trail]: readonly [number, ...Trail],
  mark: 'key' | 'value' = 'value',
): Stretch {
  const text = printed(dataset, form);
  const marked = printed(withStranger(dataset, [record, ...trail], mark), form);
  const start = marked.indexOf(`"${stranger}"`);
  return between(text, start, start + text.length - marked.length + stranger.length + 2);
}

/** The lines and columns of two offsets. */
export function between(text: string, start: number, end: number): Stretch {
  const [from, to] = [start, end].map((at) => text.slice(0, at).split('\n'));
  return {
    line: from?.length ?? 0,
    column: (from?.at(-1)?.length ?? 0) + 1,
    endLine: to?.length ?? 0,
    endColumn: (to?.at(-1)?.length ?? 0) + 1,
  };
}

/** The text of a region. */
export function textAt(text: string, { line, column, endLine, endColumn }: Stretch): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.pop() ?? '';
  return [...lines, last.slice(0, endColumn - 1)].join('\n').slice(column - 1);
}

function withStranger(dataset: Draft, trail: readonly [number, ...Trail], mark: 'key' | 'value'): Draft {
  const copy = draft(dataset);
  const all: Trail = ['records', ...trail];
  const holder = all.slice(0, -1).reduce<unknown>((value, step) => (value as Draft)[step], copy) as Draft;
  const last = String(all.at(-1));
  if (mark === 'value') holder[last] = stranger;
  else rename(holder, last, stranger);
  return copy;
}

/** Gives a property another name and leaves it in its place among the others. */
export function rename(holder: Draft, from: string, to: string): void {
  const members = Object.entries(holder).map(([name, value]) => [name === from ? to : name, value] as const);
  for (const name of Object.keys(holder)) delete holder[name];
  Object.assign(holder, Object.fromEntries(members));
}

function listOf({ records }: Draft): unknown[] {
  return records as unknown[];
}
