import type { Subject } from '../finding.ts';
import { Notebook } from '../memory/notebook.ts';
import { Recent } from '../memory/recent.ts';
import { contentOf, type Entry, type Fields, parsed } from './archive-entry.ts';
import { fieldsOf, marksOf, PartsSubject } from './parts-subject.ts';
import { PlaceLog } from './place-log.ts';
import type { Place } from './place-row.ts';
import { idOf, Piece, PieceSubject, RegionSubject } from './text-subject.ts';
import { byteLength, type Origin } from './window.ts';

/** A record that was put away, as far as it is had again. */
export interface Filed {
  readonly subject: Subject;
  readonly fields: Fields;
  /** What was noted about it. */
  readonly note: unknown;
  /** Of how many characters it was read; 0 where it is a value. */
  readonly length: number;
}

/** The names of the fields that are asked for; `undefined` where nobody will ask. */
type Names = (() => readonly string[]) | undefined;

/** What of a place depends on how much is kept. */
type Kept = Pick<Place, 'bytes' | 'note' | 'isText' | 'marks'>;

/** So many entries that were read last are held. */
const recently = 32;

/** So many texts are held in which something was sought. */
const piecesAtOnce = 4;

/** A text of no more characters is kept as a whole: that is less work than to keep some of its properties, and not much more. */
const longestText = 3000;

/**
 * The records of a run that are asked for once more, in bytes: where each stands, and those of its fields that were asked
 * for. What is found late about them has the same place as what is found at once.
 */
export class Archive {
  readonly #places = new PlaceLog();
  readonly #entries = new Notebook();
  readonly #origins = new Map<number, Origin>();
  /** The entries that were read last, by address: one record is often asked for many times in a row. */
  readonly #recent = new Recent<number, Entry>(recently);
  /** The texts in which something was sought last. */
  #pieces: readonly Piece[] = [];
  /** Records of values, which are in memory anyway. */
  readonly #held = new Map<number, Filed>();

  /** Whether all of a record can be had again, so that no more of it needs to be kept than is asked for often. */
  canReread(subject: Subject): boolean {
    return !(subject instanceof PieceSubject) || subject.piece.origin.again !== undefined;
  }

  /** Of how many characters a record is read; 0 where it is a value. */
  lengthOf(subject: Subject): number {
    return subject instanceof PieceSubject ? subject.piece.text.length : 0;
  }

  /** Puts a record away with some of its fields, if any are asked for, and a note, which is JSON; answers with its number. */
  keep(subject: Subject, value: Fields, names: Names, note?: unknown): number {
    if (subject instanceof PieceSubject) return this.#keepPiece(subject, value, names, note);
    const { file, index = 0, id } = subject;
    if (subject instanceof RegionSubject) {
      const { region, offset } = subject;
      return this.#places.addUnplaced(file, index, this.#entries.write({ id, note, region, offset }));
    }
    const number = this.#places.addUnplaced(file, index, 0);
    this.#held.set(number, { subject, fields: value, note, length: 0 });
    return number;
  }

  #keepPiece(subject: PieceSubject, value: Fields, names: Names, note: unknown): number {
    const { file, index = 0, piece } = subject;
    const { origin, text } = piece;
    const { offset, byte, line, column } = piece.at;
    this.#origins.set(file, origin);
    const kept =
      note === undefined && (isInMemory(origin) || (names !== undefined && text.length <= longestText))
        ? this.#keepWhole(origin, text)
        : this.#keepSome(subject, value, names, note);
    return this.#places.add({ file, index, offset, byte, line, column, units: text.length, ...kept });
  }

  /** What is in memory is there already. */
  #keepWhole(origin: Origin, text: string): Kept {
    if (isInMemory(origin)) return { bytes: byteLength(text), note: 0 };
    return { bytes: text.length, note: this.#entries.writeText(text), isText: true };
  }

  #keepSome({ piece, id }: PieceSubject, value: Fields, names: Names, note: unknown): Kept {
    const isGone = piece.origin.again === undefined;
    const isBare = names === undefined && note === undefined;
    const kept = (names?.() ?? []).filter((name) => Object.hasOwn(value, name));
    return {
      bytes: isGone ? piece.text.length : byteLength(piece.text),
      note: isBare ? 0 : this.#entries.write({ id, note, ...contentOf(piece, value, kept) }),
      marks: isGone ? marksOf(piece, id) : undefined,
    };
  }

  /** A record with the fields that were kept, or all of them; its id may be known. */
  at(number: number, id?: string): Filed {
    const held = this.#held.get(number);
    if (held !== undefined) return held;
    const place = this.#places.at(number);
    const isWhole = place.isText === true || (place.note === 0 && isInMemory(this.#originOf(place)));
    return (isWhole ? this.#whole(place) : undefined) ?? this.#filed(place, id);
  }

  /** A record with all of its fields where it can be read once more, else with those that were kept. */
  again(number: number): Filed {
    const held = this.#held.get(number);
    if (held !== undefined) return held;
    const place = this.#places.at(number);
    return this.#whole(place) ?? this.#filed(place);
  }

  /** Where a record stands, of which the id is known. */
  subject(number: number, id: string | undefined): Subject {
    return this.#held.get(number)?.subject ?? this.#subject(this.#places.at(number), id);
  }

  /** The record as it is read once more; `undefined` where it is gone. */
  #whole(place: Place): Filed | undefined {
    const text = this.#textOf(place);
    const fields = text === undefined ? undefined : parsed(text);
    if (fields === undefined) return undefined;
    const { note } = this.#entryOf(place);
    return { subject: this.#subject(place, idOf(fields)), fields, note, length: place.units };
  }

  #filed(place: Place, known?: string): Filed {
    const { id = known, note, fields, parts = [] } = this.#entryOf(place);
    const { units: length } = place;
    return { subject: this.#subject(place, id), fields: fields ?? fieldsOf(parts), note, length };
  }

  #subject(place: Place, id: string | undefined): Subject {
    const { region, offset = 0, parts = [] } = this.#entryOf(place);
    const { file, index } = place;
    if (region !== undefined) return new RegionSubject(file, offset, region, index, id);
    const origin = this.#originOf(place);
    const { marks } = place;
    if (marks !== undefined) return new PartsSubject(origin, place, marks, parts, id);
    return new PieceSubject(this.#pieceOf(origin, place), index, id);
  }

  /** The text at a place. What was found in it is known to it, so that it is searched once for many findings in a row. */
  #pieceOf(origin: Origin, place: Place): Piece {
    const isSame = (piece: Piece) => piece.origin === origin && piece.at.offset === place.offset;
    const known = this.#pieces.find(isSame);
    if (known !== undefined) return known;
    const piece = new Piece(origin, place, () => this.#textOf(place) ?? 'null');
    this.#pieces = [piece, ...this.#pieces.slice(0, piecesAtOnce - 1)];
    return piece;
  }

  #entryOf({ note, isText }: Place): Entry {
    if (note === 0 || isText === true) return {};
    return this.#recent.get(note, () => this.#entries.read(note) as Entry);
  }

  #textOf(place: Place): string | undefined {
    if (place.isText === true) return this.#entries.text(place.note);
    return place.units === 0 ? undefined : this.#originOf(place).again?.(place, place);
  }

  #originOf({ file }: Place): Origin {
    return this.#origins.get(file) ?? { name: '', file };
  }
}

function isInMemory({ again, isInMemory }: Origin): boolean {
  return again !== undefined && isInMemory === true;
}
