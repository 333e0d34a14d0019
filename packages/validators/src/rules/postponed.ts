import type { Params, Path, Region, Subject } from '../finding.ts';
import { Notebook } from '../memory/notebook.ts';
import type { RecordType } from '../model.ts';
import type { Report, Rule } from './define-rule.ts';

/** What a rule said of a record on the condition that some references resolve. */
export interface Saying {
  readonly rule: Rule;
  readonly said: Report<Params>;
  readonly subject: Subject;
  readonly type: RecordType;
  /** The id of the dataset. */
  readonly dataset: string;
}

interface Speaker {
  readonly subject: Subject;
  readonly type: RecordType;
  readonly dataset: string;
}

interface Note extends Omit<Saying, 'rule' | 'subject'> {
  /** The number of the rule. */
  readonly rule: number;
  readonly file: number;
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly region: Region | undefined;
  readonly order: readonly number[];
}

/** What is said only when all records are known, with its place, outside the heap of the engine. */
export class Postponed {
  readonly #notes = new Notebook();
  readonly #addresses: number[] = [];
  readonly #rules: Rule[] = [];

  /** Keeps what was said of the value at a path of a record. */
  add({ subject, type, dataset }: Speaker, rule: Rule, said: Report<Params>, path: Path): void {
    const { file, index, id } = subject;
    if (!this.#rules.includes(rule)) this.#rules.push(rule);
    const place = { region: subject.locate(path), order: subject.order(path) };
    const note: Note = { rule: this.#rules.indexOf(rule), said, type, dataset, file, index, id, ...place };
    this.#addresses.push(this.#notes.write(note));
  }

  /** What was said, in the order in which it was. */
  *all(): Generator<Saying> {
    for (const address of this.#addresses) {
      const { rule, region, order, file, index, id, ...rest } = this.#notes.read(address) as Note;
      const subject = { file, index, id, locate: () => region, order: () => order };
      const known = this.#rules[rule];
      if (known !== undefined) yield { ...rest, rule: known, subject };
    }
  }
}
