import { Arena } from '../memory/arena.ts';
import { NumberReader, NumberWriter } from '../memory/numbers.ts';

/** A record with what stands for the ids to which its references wait to be resolved. */
export interface Site {
  readonly record: number;
  readonly handles: readonly number[];
}

/** The references that wait for the end, two numbers for each, some six bytes. */
export class Sites {
  readonly #arena = new Arena();
  readonly #writer = new NumberWriter();
  #size = 0;
  #last = 0;

  /** Adds a reference of a record; records come in their order. */
  add(record: number, handle: number): void {
    this.#arena.add(
      this.#writer
        .add(record - this.#last)
        .add(handle)
        .take(),
    );
    this.#last = record;
    this.#size += 1;
  }

  /** Every record with its references. */
  *all(): Generator<Site> {
    let [record, handles, address]: [number, number[], number] = [0, [], 1];
    for (let count = 0; count < this.#size; count += 1) {
      const numbers = new NumberReader(this.#arena.from(this.#arena.next(address)));
      const step = numbers.next();
      if (step > 0 && handles.length > 0) {
        yield { record, handles };
        handles = [];
      }
      record += step;
      handles.push(numbers.next());
      address = this.#arena.next(address) + numbers.at;
    }
    if (handles.length > 0) yield { record, handles };
  }
}
