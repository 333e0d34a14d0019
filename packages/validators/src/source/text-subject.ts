import type { Path, Region, Subject } from '../finding.ts';
import { Lines, Locator, type Span } from './places.ts';
import { skipKey, skipString } from './scan.ts';
import { byteLength, type Origin, type Position, type Window } from './window.ts';

/** A piece in which places are looked up. */
export interface Mapped {
  readonly piece: Piece;
  readonly locator: Locator;
  readonly lines: Lines;
  readonly length: number;
}

/** A piece of an input that is well-formed JSON: a record, a header line, or a property of a header. */
export class Piece {
  readonly #origin: Origin;
  readonly #at: Position;
  readonly #maps: { last?: Mapped };
  #text: string | undefined;
  #length = 0;

  constructor(window: Window, { start, end }: Span) {
    this.#origin = window.origin;
    this.#maps = window.maps;
    this.#at = window.position(start);
    this.#text = window.text.slice(start, end);
  }

  get offset(): number {
    return this.#at.offset;
  }

  /** Where a value stands in the input, and the offset at which it begins. */
  locate(path: Path, mark?: 'key' | 'value'): { readonly region: Region; readonly offset: number } {
    const { locator, lines, length } = this.#map();
    const span = locator.spanOf(path, mark) ?? { start: 0, end: length };
    return { region: lines.region(span), offset: this.offset + span.start };
  }

  /** The piece mapped for many questions, which mostly come one after the other. */
  #map(): Mapped {
    const last = this.#maps.last;
    if (last?.piece === this) return last;
    const text = this.#text ?? this.#origin.again?.(this.#at.byte, this.#length) ?? '';
    const lines = new Lines(text, this.#origin.name, this.#at);
    this.#maps.last = { piece: this, locator: new Locator(text, 0), lines, length: text.length };
    return this.#maps.last;
  }

  /** The same for a piece that is a property: of it the path leads into the value. */
  locateMember(path: Path, mark?: 'key' | 'value'): { readonly region: Region; readonly offset: number } {
    const text = this.#text ?? '';
    const keyEnd = skipString(text, 0, []);
    const valueAt = skipKey(text, 0, []);
    const key = { start: 0, end: typeof keyEnd === 'number' ? keyEnd : 0 };
    const isKey = path.length === 0 && mark === 'key';
    const inside = isKey
      ? key
      : new Locator(text, typeof valueAt === 'number' ? valueAt : 0).spanOf(path, mark);
    const span = inside ?? key;
    const region = new Lines(text, this.#origin.name, this.#at).region(span);
    return { region, offset: this.offset + span.start };
  }

  /** Keeps nothing but the place, where the text can be had again. */
  letGo(): void {
    if (this.#origin.again === undefined || this.#text === undefined) return;
    this.#length = byteLength(this.#text);
    this.#text = undefined;
  }

  get file(): number {
    return this.#origin.file;
  }
}

/** A record or header that stands as one well-formed value in the text. */
export class PieceSubject implements Subject {
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly #piece: Piece;

  constructor(piece: Piece, index: number | undefined, value: unknown) {
    this.#piece = piece;
    this.index = index;
    this.id = idOf(value);
  }

  locate(path: Path, mark?: 'key' | 'value'): Region {
    return this.#piece.locate(path, mark).region;
  }

  order(path: Path): readonly number[] {
    return [this.#piece.file, this.#piece.locate(path, 'key').offset];
  }
}

/** A subject of which nothing but its region can be known: a broken record, a syntax error, the text as a whole. */
export function subjectOver(window: Window, span: Span, index?: number, id?: string): Subject {
  const region = window.region(span);
  const order = [window.origin.file, window.position(span.start).offset];
  return { index, id, locate: () => region, order: () => order };
}

/** The `id` of a value, where it has one that is a string. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === 'string' ? id : undefined;
}
