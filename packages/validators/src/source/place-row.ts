import type { NumberReader, NumberWriter } from '../memory/numbers.ts';

/** Where a record stands, in numbers: its file and number there, its first character, its length, and a note about it. */
export interface Place {
  readonly file: number;
  readonly index: number;
  readonly offset: number;
  readonly byte: number;
  readonly line: number;
  readonly column: number;
  readonly units: number;
  readonly bytes: number;
  /** The address of a note, or 0. */
  readonly note: number;
  /** Instead of a note, the text itself was kept. */
  readonly isText?: boolean | undefined;
  /** What cannot be found out later, of a text that cannot be read once more. */
  readonly marks?: Marks | undefined;
}

/** Where a record ends, and where its id stands: lines counted from the one on which the record begins. */
export interface Marks {
  readonly endLine: number;
  readonly endColumn: number;
  readonly idOffset: number;
  readonly idLine: number;
  readonly idColumn: number;
  /** The length of the id with its quotation marks; 0 where there is none. */
  readonly idUnits: number;
}

/** Before every place. */
export const start: Place = {
  file: -1,
  index: 0,
  offset: 0,
  byte: 0,
  line: 0,
  column: 1,
  units: 0,
  bytes: 0,
  note: 0,
};

/** How a row differs from what is usual: a line of ASCII in NDJSON, right behind the one before. */
const unusual = { text: 1, note: 2, column: 4, bytes: 8, line: 16, marks: 32, index: 64, origin: 128 };

/** Writes a place, told by how it differs from the one before. */
export function writeRow(writer: NumberWriter, place: Place, before: Place): void {
  const [offset, byte] = [place.offset - before.offset, place.byte - before.byte];
  const flags =
    (before === start ? unusual.origin : 0) |
    (place.note === 0 ? 0 : unusual.note) |
    (place.isText === true ? unusual.text : 0) |
    (place.column === 1 ? 0 : unusual.column) |
    (byte === offset && place.bytes === place.units ? 0 : unusual.bytes) |
    (place.line === before.line + 1 ? 0 : unusual.line) |
    (place.marks === undefined ? 0 : unusual.marks) |
    (isNext(place, before) ? 0 : unusual.index);
  writer.add(flags).add(place.units);
  if (flags & unusual.index) writer.add(place.index - before.index).add(offset);
  if (flags & unusual.origin) writer.add(place.file);
  if (flags & unusual.note) writer.add(place.note);
  if (flags & unusual.column) writer.add(place.column);
  if (flags & unusual.bytes) writer.add(byte).add(place.bytes);
  if (flags & unusual.line) writer.add(place.line - before.line);
  if (place.marks !== undefined) writeMarks(writer, place.marks);
}

/** Whether a record has the next number, and stands one character behind the one before. */
function isNext(place: Place, before: Place): boolean {
  return place.index === before.index + 1 && place.offset === before.offset + before.units + 1;
}

function writeMarks(writer: NumberWriter, marks: Marks): void {
  const { endLine, endColumn, idOffset, idLine, idColumn, idUnits } = marks;
  for (const number of [endLine, endColumn, idOffset, idLine, idColumn, idUnits]) writer.add(number);
}

/** The place that is read next. */
export function readRow(numbers: NumberReader, previous: Place): Place {
  const flags = numbers.next();
  const before = flags & unusual.origin ? start : previous;
  const units = numbers.next();
  const next = (flag: number, usual: number) => (flags & flag ? numbers.next() : usual);
  const index = next(unusual.index, 1);
  const offset = next(unusual.index, before.units + 1);
  const file = next(unusual.origin, before.file);
  const note = next(unusual.note, 0);
  const column = next(unusual.column, 1);
  const byte = next(unusual.bytes, offset);
  const length = next(unusual.bytes, units);
  const line = next(unusual.line, 1);
  return {
    file,
    index: before.index + index,
    offset: before.offset + offset,
    byte: before.byte + byte,
    line: before.line + line,
    column,
    units,
    bytes: length,
    note,
    isText: flags & unusual.text ? true : undefined,
    marks: flags & unusual.marks ? readMarks(numbers) : undefined,
  };
}

function readMarks(numbers: NumberReader): Marks {
  const [endLine, endColumn, idOffset] = [numbers.next(), numbers.next(), numbers.next()];
  return {
    endLine,
    endColumn,
    idOffset,
    idLine: numbers.next(),
    idColumn: numbers.next(),
    idUnits: numbers.next(),
  };
}
