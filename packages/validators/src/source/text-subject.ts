import type { Path, Region, Subject } from '../finding.ts';
import { type Lines, Locator, type Span } from './places.ts';

/** A text in its place among the inputs of a run. */
export interface SourceText {
  readonly text: string;
  readonly lines: Lines;
  /** The number of the file in the run. */
  readonly file: number;
}

/** A record or header that stands as one well-formed value at `span`. */
export function subjectAt(
  source: SourceText,
  span: Span,
  index: number | undefined,
  value: unknown,
): Subject {
  const locator = new Locator(source.text, span.start);
  const find = (path: Path, mark?: 'key' | 'value') => locator.spanOf(path, mark) ?? span;
  return {
    index,
    id: idOf(value),
    locate: (path, mark): Region => source.lines.region(find(path, mark)),
    order: (path) => [source.file, find(path, 'key').start],
  };
}

/** A subject of which nothing but its region can be known: a broken record, a syntax error, the text as a whole. */
export function subjectOver(source: SourceText, span: Span, index?: number, id?: string): Subject {
  return { index, id, locate: () => source.lines.region(span), order: () => [source.file, span.start] };
}

/** The `id` of a value, where it has one that is a string. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === 'string' ? id : undefined;
}
