import type { Path, Region, Subject } from '../finding.ts';
import { Lines, Locator, type Span } from './places.ts';
import { skipKey, skipString } from './scan.ts';
import type { Origin, Position, Window } from './window.ts';

/** A piece of an input that is well-formed JSON: a record, a header line, or a property. */
export class Piece {
  readonly origin: Origin;
  readonly at: Position;
  #text: string | (() => string);
  #locator: Locator | undefined;
  #lines: Lines | undefined;

  /** The text may be had only when a place is looked up. */
  constructor(origin: Origin, at: Position, text: string | (() => string)) {
    this.origin = origin;
    this.at = at;
    this.#text = text;
  }

  /** The piece between two offsets of a window. */
  static of(window: Window, { start, end }: Span): Piece {
    return new Piece(window.origin, window.position(start), window.text.slice(start, end));
  }

  get text(): string {
    if (typeof this.#text === 'function') this.#text = this.#text();
    return this.#text;
  }

  /** Where a value stands. */
  locate(path: Path, mark?: 'key' | 'value'): Region {
    return this.regionOf(this.#spanOf(path, mark));
  }

  /** The offset in the input at which a property or a member begins. */
  offsetOf(path: Path): number {
    return this.at.offset + this.#spanOf(path, 'key').start;
  }

  /** The same for a piece that is a property: of it the path leads into the value. */
  locateMember(path: Path, mark?: 'key' | 'value'): Region {
    return this.regionOf(this.#memberSpan(path, mark));
  }

  offsetOfMember(path: Path): number {
    return this.at.offset + this.#memberSpan(path, 'key').start;
  }

  /** Where a property of the record stands, by its name. */
  memberSpans(name: string): { readonly key: Span; readonly value: Span } {
    return { key: this.#spanOf([name], 'key'), value: this.#spanOf([name]) };
  }

  /** A span of the piece in lines and columns. */
  regionOf(span: Span): Region {
    this.#lines ??= new Lines(this.text, this.origin.name, this.at);
    return this.#lines.region(span);
  }

  #spanOf(path: Path, mark?: 'key' | 'value'): Span {
    this.#locator ??= new Locator(this.text, 0);
    return this.#locator.spanOf(path, mark) ?? { start: 0, end: this.text.length };
  }

  #memberSpan(path: Path, mark?: 'key' | 'value'): Span {
    const [keyEnd, valueAt] = [skipString(this.text, 0, []), skipKey(this.text, 0, [])];
    const key = { start: 0, end: typeof keyEnd === 'number' ? keyEnd : 0 };
    if (path.length === 0 && mark === 'key') return key;
    this.#locator ??= new Locator(this.text, typeof valueAt === 'number' ? valueAt : 0);
    return this.#locator.spanOf(path, mark) ?? key;
  }
}

/** A record or header that stands as one well-formed value in the text. */
export class PieceSubject implements Subject {
  readonly file: number;
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly piece: Piece;

  constructor(piece: Piece, index: number | undefined, id: string | undefined) {
    this.piece = piece;
    this.file = piece.origin.file;
    this.index = index;
    this.id = id;
  }

  locate(path: Path, mark?: 'key' | 'value'): Region {
    return this.piece.locate(path, mark);
  }

  order(path: Path): readonly number[] {
    return [this.file, this.piece.offsetOf(path)];
  }
}

/** A subject of which nothing but its region can be known. */
export class RegionSubject implements Subject {
  readonly file: number;
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly offset: number;
  readonly region: Region;

  constructor(file: number, offset: number, region: Region, index?: number, id?: string) {
    this.file = file;
    this.offset = offset;
    this.region = region;
    this.index = index;
    this.id = id;
  }

  locate(): Region {
    return this.region;
  }

  order(): readonly number[] {
    return [this.file, this.offset];
  }
}

/** What stands between two offsets, such as a broken record, a syntax error, or the text as a whole. */
export function subjectOver(window: Window, span: Span, index?: number, id?: string): Subject {
  const { file } = window.origin;
  const { offset } = window.position(span.start);
  return new RegionSubject(file, offset, window.region(span), index, id);
}

/** The `id` of a value, where it has one that is a string. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === 'string' ? id : undefined;
}
