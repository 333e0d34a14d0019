import type { Severity, Subject } from '../finding.ts';
import { Marks } from '../memory/marks.ts';
import type { Account, FileVerdict } from './report.ts';

/** Keeps the account of one file: what became of each of its records, and whether the file as a whole is valid. */
export class FileTally {
  readonly file: string;
  complete = true;
  #read = 0;
  #errors = 0;
  #unreadable = 0;
  #invalidInParts = 0;
  #last = -1;
  /** Where a further list of records begins, of which each is counted for itself. */
  readonly #lists: number[] = [];
  /** The numbers of the records of which that is so. */
  readonly #lost = new Marks();
  readonly #invalid = new Marks();

  constructor(file: string) {
    this.file = file;
  }

  get recordsRead(): number {
    return this.#read;
  }

  /** Counts a record that could be read. */
  countRead(subject: Subject): void {
    this.#count(subject);
  }

  /** Counts one more record of the list that was begun last, without a subject. */
  countNext(): void {
    this.#read += 1;
  }

  /** Counts a record that could not be read. */
  countUnreadable(subject: Subject): void {
    this.#count(subject);
    this.#unreadable += 1;
    this.#lost.add(this.#numberOf(subject) ?? 0);
  }

  #count(subject: Subject): void {
    const { index = 0 } = subject;
    if (index <= this.#last) this.#lists.push(offsetOf(subject));
    this.#last = index;
    this.#read += 1;
  }

  /** Notes a finding of this severity on a record, on the header, or on the file as a whole. */
  note(subject: Subject, severity: Severity | undefined): void {
    if (severity !== 'error') return;
    this.#errors += 1;
    const number = this.#numberOf(subject);
    if (number !== undefined && !this.#lost.has(number)) this.#invalid.add(number);
  }

  /** The number of a record in the file: where a dataset has two lists, both have a first one. */
  #numberOf(subject: Subject): number | undefined {
    if (subject.index === undefined || this.#lists.length === 0) return subject.index;
    const offset = offsetOf(subject);
    return subject.index + 2 ** 32 * this.#lists.filter((start) => start <= offset).length;
  }

  /** Adds the verdict on a part of the file, of which no more will be said. */
  addPart({ valid, account }: FileVerdict): void {
    this.#read += account.read;
    this.#unreadable += account.unreadable;
    this.#invalidInParts += account.invalid;
    if (!valid) this.#errors += 1;
  }

  verdict(): FileVerdict {
    const [unreadable, invalid] = [this.#unreadable, this.#invalid.size + this.#invalidInParts];
    const valid = this.#read - unreadable - invalid;
    const account: Account = { read: this.#read, valid, invalid, unreadable, complete: this.complete };
    return { file: this.file, valid: this.#errors === 0 && unreadable === 0 && this.complete, account };
  }
}

function offsetOf(subject: Subject): number {
  return subject.order([])[1] ?? 0;
}

/** The accounts of several files as one. */
export function together(verdicts: readonly FileVerdict[]): Account {
  const sum = (part: 'read' | 'valid' | 'invalid' | 'unreadable') =>
    verdicts.reduce((total, { account }) => total + account[part], 0);
  const complete = verdicts.every(({ account }) => account.complete);
  return {
    read: sum('read'),
    valid: sum('valid'),
    invalid: sum('invalid'),
    unreadable: sum('unreadable'),
    complete,
  };
}
