import type { Region } from '../finding.ts';
import { type Part, partOf } from './parts-subject.ts';
import type { Piece } from './text-subject.ts';

/** The fields of a record by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is written down of a record beside its place. */
export interface Entry {
  readonly id?: string | undefined;
  readonly note?: unknown;
  /** The fields that were asked for. */
  readonly fields?: Fields;
  /** The same as they stand in a text that cannot be read once more. */
  readonly parts?: readonly Part[];
  /** Where something is that could not be read, and at which offset. */
  readonly region?: Region;
  readonly offset?: number;
}

/** The fields of these names: as values of what can be read once more, else as they are written. */
export function contentOf(piece: Piece, value: Fields, names: readonly string[]): Entry {
  if (piece.origin.again === undefined) return { parts: names.map((name) => partOf(piece, name)) };
  return { fields: Object.fromEntries(names.map((name) => [name, value[name]])) };
}

/** The fields of a text; `undefined` where it holds no record any more. */
export function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}
