import type { RecordType } from '../model.ts';
import type { Around } from './hearing.ts';
import type { RuleRun } from './run.ts';
import type { Seen } from './seen.ts';

/** A record that other ones may follow which decide about it. Of one that is not sound it shows at the end. */
export interface Waiting extends Around {
  readonly number: number;
  readonly type: RecordType;
  readonly seen: Seen | undefined;
}

/** So many records wait until it is asked again what is to be said of them; what they wait for is mostly held then. */
const atOnce = 1024;

/** Records that wait for others: what a record refers to often follows soon, and of most it shows then that nothing is to be said. */
export class WaitingRecords {
  readonly #rules: RuleRun;
  readonly #onLate: (number: number) => void;
  #waiting: Waiting[] = [];

  /** `onLate` is told which records have to wait until all are known. */
  constructor(rules: RuleRun, onLate: (number: number) => void) {
    this.#rules = rules;
    this.#onLate = onLate;
  }

  add(waiting: Waiting): void {
    this.#waiting.push(waiting);
    if (this.#waiting.length === atOnce) this.askAgain();
  }

  /** Asks the rules once more. */
  askAgain(): void {
    for (const { number, type, seen, asOf, dataset } of this.#waiting)
      if (seen === undefined || !this.#rules.isSettled(type, { asOf, dataset }, seen)) this.#onLate(number);
    this.#waiting = [];
  }
}
