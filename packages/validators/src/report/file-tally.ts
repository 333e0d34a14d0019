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
  countRead(): void {
    this.#read += 1;
  }

  /** Counts a record that could not be read. */
  countUnreadable({ index }: Subject): void {
    this.#read += 1;
    this.#unreadable += 1;
    if (index !== undefined) this.#lost.add(index);
  }

  /** Notes a finding of this severity on a record, on the header, or on the file as a whole. */
  note({ index }: Subject, severity: Severity | undefined): void {
    if (severity !== 'error') return;
    this.#errors += 1;
    if (index !== undefined && !this.#lost.has(index)) this.#invalid.add(index);
  }

  verdict(): FileVerdict {
    const [unreadable, invalid] = [this.#unreadable, this.#invalid.size];
    const valid = this.#read - unreadable - invalid;
    const account: Account = { read: this.#read, valid, invalid, unreadable, complete: this.complete };
    return { file: this.file, valid: this.#errors === 0 && unreadable === 0 && this.complete, account };
  }
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
