import { Arena } from '../memory/arena.ts';
import { Column } from '../memory/column.ts';
import { NumberReader, NumberWriter } from '../memory/numbers.ts';
import { type Place, readRow, start, writeRow } from './place-row.ts';

/** From every one of so many rows the places behind it are counted. */
const stride = 16;

/** The places of records, some six bytes for each, in the order in which records are read: each is told by what lies between it and the one before. */
export class PlaceLog {
  readonly #rows = new Arena();
  readonly #anchors = new Column();
  readonly #writer = new NumberWriter();
  #last = start;
  #size = 0;

  /** Adds a place behind all others of its file; answers with its number. */
  add(place: Place): number {
    const isAnchor = this.#size % stride === 0;
    const before = !isAnchor && follows(place, this.#last) ? this.#last : start;
    writeRow(this.#writer, place, before);
    const address = this.#writer.takeInto(this.#rows);
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
    const walk = this.#walk(this.#anchors.at(anchor / stride));
    for (let count = anchor; count < number; count += 1) walk();
    return walk();
  }

  /** All places, each with its number. */
  *each(): Generator<readonly [number, Place]> {
    const walk = this.#walk(this.#anchors.at(0));
    for (let number = 0; number < this.#size; number += 1) yield [number, walk()];
  }

  /** Reads one place after the other, the first at an address. */
  #walk(first: number): () => Place {
    let [place, address] = [start, first];
    let numbers = new NumberReader(this.#rows.from(address));
    return () => {
      const next = this.#rows.next(address + numbers.at);
      if (next !== address + numbers.at) {
        address = next;
        numbers = new NumberReader(this.#rows.from(address));
      }
      place = readRow(numbers, place);
      return place;
    };
  }
}

/** Whether a place is told by what lies between it and another one. */
function follows(place: Place, before: Place): boolean {
  if (place.file !== before.file) return false;
  return place.index >= before.index && place.offset >= before.offset && place.line >= before.line;
}
