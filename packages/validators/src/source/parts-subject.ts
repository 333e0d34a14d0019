import type { Path, Region, Subject } from '../finding.ts';
import type { Marks, Place } from './place-row.ts';
import { Piece } from './text-subject.ts';
import type { Origin } from './window.ts';

/** A property in the text: its name, where it begins, and what is written. */
export type Part = readonly [name: string, offset: number, line: number, column: number, text: string];

/** A record of a text that is gone: of it the properties that were kept have their places, and the id. */
export class PartsSubject implements Subject {
  readonly file: number;
  readonly index: number;
  readonly id: string | undefined;
  readonly #origin: Origin;
  readonly #place: Place;
  readonly #marks: Marks;
  readonly #parts: readonly Part[];

  constructor(origin: Origin, place: Place, marks: Marks, parts: readonly Part[], id: string | undefined) {
    this.file = origin.file;
    this.index = place.index;
    this.id = id;
    this.#origin = origin;
    this.#place = place;
    this.#marks = marks;
    this.#parts = parts;
  }

  locate([name, ...rest]: Path, mark?: 'key' | 'value'): Region {
    const piece = this.#pieceOf(name);
    if (piece !== undefined) return piece.locateMember(rest, mark);
    const { line, column } = this.#place;
    const { endLine, endColumn, idLine, idColumn, idUnits } = this.#marks;
    const file = this.#origin.name;
    if (name !== 'id' || idUnits === 0) return { file, line, column, endLine: line + endLine, endColumn };
    return {
      file,
      line: line + idLine,
      column: idColumn,
      endLine: line + idLine,
      endColumn: idColumn + idUnits,
    };
  }

  order([name, ...rest]: Path): readonly number[] {
    const piece = this.#pieceOf(name);
    if (piece !== undefined) return [this.file, piece.offsetOfMember(rest)];
    return [this.file, this.#place.offset + (name === 'id' ? this.#marks.idOffset : 0)];
  }

  #pieceOf(name: string | number | undefined): Piece | undefined {
    const part = this.#parts.find(([each]) => each === name);
    if (part === undefined) return undefined;
    const [, offset, line, column, text] = part;
    return new Piece(this.#origin, { offset, line, column, byte: 0 }, text);
  }
}

/** A property of a record as it stands in the text. */
export function partOf(piece: Piece, name: string): Part {
  const { key, value } = piece.memberSpans(name);
  const { line, column } = piece.regionOf(key);
  return [name, piece.at.offset + key.start, line, column, piece.text.slice(key.start, value.end)];
}

/** Where a record ends, and where its id stands. */
export function marksOf(piece: Piece, id: string | undefined): Marks {
  return (id === undefined ? undefined : marksOfLine(piece, id)) ?? foundMarks(piece, id);
}

/** The same of a text on one line that has one `"id"` and no escapes: then that is the key, wherever it stands. */
function marksOfLine({ text, at }: Piece, id: string): Marks | undefined {
  const idOffset = text.indexOf(idKey);
  if (text.indexOf(idKey, idOffset + 1) !== -1 || /[\\\r\n]/u.test(text)) return undefined;
  const idUnits = id.length + 2;
  const value = text.indexOf(`"${id}"`, idOffset + idKey.length);
  if (idOffset === -1 || value === -1) return undefined;
  return {
    endLine: 0,
    endColumn: at.column + text.length,
    idOffset,
    idLine: 0,
    idColumn: at.column + value,
    idUnits,
  };
}

const idKey = '"id"';

function foundMarks(piece: Piece, id: string | undefined): Marks {
  const whole = piece.locate([]);
  const { line } = piece.at;
  const at = piece.locate(['id']);
  const named = id === undefined ? whole : at;
  return {
    endLine: whole.endLine - line,
    endColumn: whole.endColumn,
    // The order is that of keys.
    idOffset: id === undefined ? 0 : piece.offsetOf(['id']) - piece.at.offset,
    idLine: named.line - line,
    idColumn: named.column,
    idUnits: id === undefined ? 0 : named.endColumn - named.column,
  };
}

/** Properties as the fields of a record. */
export function fieldsOf(parts: readonly Part[]): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [, , , , text] of parts) Object.assign(fields, JSON.parse(`{${text}}`));
  return fields;
}
