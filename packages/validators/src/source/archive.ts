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
}

/** So many entries that were read last are held. */
const recently = 32;

/** So many texts are held in which something was sought. */
const piecesAtOnce = 4;

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

  /** Puts a record away with some of its fields and a note, which is JSON; answers with its number. */
  keep(subject: Subject, value: Fields, names: readonly string[], note?: unknown): number {
    const kept = names.filter((name) => Object.hasOwn(value, name));
    if (subject instanceof PieceSubject) return this.#keepPiece(subject, value, kept, note);
    const { file, index = 0, id } = subject;
    if (subject instanceof RegionSubject) {
      const { region, offset } = subject;
      return this.#places.addUnplaced(file, index, this.#entries.write({ id, note, region, offset }));
    }
    const number = this.#places.addUnplaced(file, index, 0);
    this.#held.set(number, { subject, fields: value, note });
    return number;
  }

  #keepPiece(subject: PieceSubject, value: Fields, names: readonly string[], note: unknown): number {
    const { file, index = 0, id, piece } = subject;
    const { origin, text } = piece;
    const { offset, byte, line, column } = piece.at;
    this.#origins.set(file, origin);
    const isGone = origin.again === undefined;
    const isBare = names.length === 0 && note === undefined;
    return this.#places.add({
      file,
      index,
      offset,
      byte,
      line,
      column,
      units: text.length,
      bytes: isGone ? text.length : byteLength(text),
      note: isBare ? 0 : this.#entries.write({ id, note, ...contentOf(piece, value, names) }),
      marks: isGone ? marksOf(piece, id) : undefined,
    });
  }

  /** A record with the fields that were kept. */
  at(number: number): Filed {
    return this.#held.get(number) ?? this.#filed(this.#places.at(number));
  }

  /** Every record that was kept with fields or a note. */
  *each(): Generator<readonly [number, Filed]> {
    for (const [number, place] of this.#places.each()) {
      const filed = this.#held.get(number) ?? (place.note === 0 ? undefined : this.#filed(place));
      if (filed !== undefined) yield [number, filed];
    }
  }

  /** A record with all of its fields where it can be read once more, else with those that were kept. */
  again(number: number): Filed {
    const held = this.#held.get(number);
    if (held !== undefined) return held;
    const place = this.#places.at(number);
    const filed = this.#filed(place);
    const text = this.#textOf(place);
    const fields = text === undefined ? undefined : parsed(text);
    return fields === undefined ? filed : { ...filed, fields, subject: this.#subject(place, idOf(fields)) };
  }

  /** Where a record stands, of which the id is known. */
  subject(number: number, id: string | undefined): Subject {
    return this.#held.get(number)?.subject ?? this.#subject(this.#places.at(number), id);
  }

  #filed(place: Place): Filed {
    if (place.note === 0) return { subject: this.#subject(place, undefined), fields: {}, note: undefined };
    const { id, note, fields, parts = [] } = this.#entryOf(place);
    return { subject: this.#subject(place, id), fields: fields ?? fieldsOf(parts), note };
  }

  #subject(place: Place, id: string | undefined): Subject {
    const { region, offset = 0, parts = [] } = this.#entryOf(place);
    const { file, index } = place;
    if (region !== undefined) return new RegionSubject(file, offset, region, index, id);
    const origin = this.#origins.get(file) ?? { name: '', file };
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

  #entryOf({ note }: Place): Entry {
    return note === 0 ? {} : this.#recent.get(note, () => this.#entries.read(note) as Entry);
  }

  #textOf(place: Place): string | undefined {
    return place.units === 0 ? undefined : this.#origins.get(place.file)?.again?.(place, place);
  }
}
