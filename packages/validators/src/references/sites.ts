import { Arena } from '../memory/arena.ts';
import { NumberReader, NumberWriter } from '../memory/numbers.ts';

/** One reference of a record: what stands for its target, and the relation by which it is named, below 8. */
export interface Step {
  readonly to: number;
  readonly relation: number;
}

/** A record with some of its references. */
export interface Site {
  readonly record: number;
  readonly steps: readonly Step[];
}

const kinds = 8;

/** References of records, some five bytes for each. */
export class Sites {
  readonly #arena = new Arena();
  readonly #writer = new NumberWriter();
  #size = 0;
  #last = 0;

  /** Adds a reference of a record; records come in their order. */
  add(record: number, relation: number, to: number): void {
    this.#writer.add((record - this.#last) * kinds + relation).add(to);
    this.#writer.takeInto(this.#arena);
    this.#last = record;
    this.#size += 1;
  }

  /** Every record with its references. */
  *all(): Generator<Site> {
    let [record, steps, address]: [number, Step[], number] = [0, [], 1];
    for (let count = 0; count < this.#size; count += 1) {
      address = this.#arena.next(address);
      const numbers = new NumberReader(this.#arena.from(address));
      const first = numbers.next();
      const further = Math.floor(first / kinds);
      if (further > 0 && steps.length > 0) {
        yield { record, steps };
        steps = [];
      }
      record += further;
      steps.push({ to: numbers.next(), relation: first % kinds });
      address += numbers.at;
    }
    if (steps.length > 0) yield { record, steps };
  }
}
