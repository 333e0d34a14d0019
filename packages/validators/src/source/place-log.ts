import { Arena } from '../memory/arena.ts';
import { Column } from '../memory/column.ts';
import { NumberReader, NumberWriter } from '../memory/numbers.ts';

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

interface Row {
  readonly place: Place;
  /** The length of the row. */
  readonly length: number;
}

/** From every one of so many rows the places behind it are counted. */
const stride = 64;

const start: Place = {
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
const unusual = { origin: 1, note: 2, column: 4, bytes: 8, line: 16, marks: 32 };

/** The places of records, some six bytes for each, in the order in which records are read: each is told by what lies between it and the one before. */
export class PlaceLog {
  readonly #rows = new Arena();
  readonly #anchors = new Column();
  readonly #writer = new NumberWriter();
  #last = start;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Adds a place behind all others of its file; answers with its number. */
  add(place: Place): number {
    const isAnchor = this.#size % stride === 0;
    const before = !isAnchor && follows(place, this.#last) ? this.#last : start;
    const address = this.#rows.add(row(this.#writer, place, before));
    if (isAnchor) this.#anchors.push(address);
    this.#last = place;
    return this.#size++;
  }

  /** Adds something that is not where it was meant to be, or nowhere at all. */
  addUnplaced(file: number, index: number, note: number): number {
    const { offset, byte, line, column } = file === this.#last.file ? this.#last : start;
    return this.add({ file, index, offset, byte, line, column, units: 0, bytes: 0, note });
  }

  /** The place with this number. */
  at(number: number): Place {
    const anchor = number - (number % stride);
    let [place, address] = [start, this.#anchors.at(anchor / stride)];
    for (let count = anchor; count <= number; count += 1) {
      const read = readRow(this.#rows.from(address), place);
      place = read.place;
      address = this.#rows.next(address + read.length);
    }
    return place;
  }

  /** All places, each with its number. */
  *each(): Generator<readonly [number, Place]> {
    let [place, address] = [start, this.#anchors.at(0)];
    for (let number = 0; number < this.#size; number += 1) {
      const read = readRow(this.#rows.from(address), place);
      place = read.place;
      yield [number, place];
      address = this.#rows.next(address + read.length);
    }
  }
}

/** Whether a place is told by what lies between it and another one. */
function follows(place: Place, before: Place): boolean {
  if (place.file !== before.file) return false;
  return place.index >= before.index && place.offset >= before.offset && place.line >= before.line;
}

function row(writer: NumberWriter, place: Place, before: Place): Uint8Array {
  const [offset, byte] = [place.offset - before.offset, place.byte - before.byte];
  const flags =
    (before === start ? unusual.origin : 0) |
    (place.note === 0 ? 0 : unusual.note) |
    (place.column === 1 ? 0 : unusual.column) |
    (byte === offset && place.bytes === place.units ? 0 : unusual.bytes) |
    (place.line === before.line + 1 ? 0 : unusual.line) |
    (place.marks === undefined ? 0 : unusual.marks);
  writer
    .add(flags)
    .add(place.index - before.index)
    .add(offset)
    .add(place.units);
  if (flags & unusual.origin) writer.add(place.file);
  if (flags & unusual.note) writer.add(place.note);
  if (flags & unusual.column) writer.add(place.column);
  if (flags & unusual.bytes) writer.add(byte).add(place.bytes);
  if (flags & unusual.line) writer.add(place.line - before.line);
  if (place.marks !== undefined) writeMarks(writer, place.marks);
  return writer.take();
}

function writeMarks(writer: NumberWriter, marks: Marks): void {
  const { endLine, endColumn, idOffset, idLine, idColumn, idUnits } = marks;
  for (const number of [endLine, endColumn, idOffset, idLine, idColumn, idUnits]) writer.add(number);
}

function readRow(bytes: Uint8Array, previous: Place): Row {
  const numbers = new NumberReader(bytes);
  const flags = numbers.next();
  const before = flags & unusual.origin ? start : previous;
  const [index, offset, units] = [numbers.next(), numbers.next(), numbers.next()];
  const next = (flag: number, usual: number) => (flags & flag ? numbers.next() : usual);
  const file = next(unusual.origin, before.file);
  const note = next(unusual.note, 0);
  const column = next(unusual.column, 1);
  const byte = next(unusual.bytes, offset);
  const length = next(unusual.bytes, units);
  const line = next(unusual.line, 1);
  const place: Place = {
    file,
    index: before.index + index,
    offset: before.offset + offset,
    byte: before.byte + byte,
    line: before.line + line,
    column,
    units,
    bytes: length,
    note,
    marks: flags & unusual.marks ? readMarks(numbers) : undefined,
  };
  return { place, length: numbers.at };
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
