import type { Severity, Subject } from '../finding.ts';
import type { Account, FileVerdict } from './report.ts';

/** Keeps the account of one file: what became of each of its records, and whether the file as a whole is valid. */
export class FileTally {
  readonly file: string;
  complete = true;
  #read = 0;
  #errors = 0;
  readonly #unreadable = new Set<Subject>();
  readonly #invalid = new Set<Subject>();

  constructor(file: string) {
    this.file = file;
  }

  /** Counts a record that could be read. */
  countRead(): void {
    this.#read += 1;
  }

  /** Counts a record that could not be read. */
  countUnreadable(subject: Subject): void {
    this.#read += 1;
    this.#unreadable.add(subject);
  }

  /** Notes a finding of this severity on a record, on the header, or on the file as a whole. */
  note(subject: Subject, severity: Severity | undefined): void {
    if (severity !== 'error') return;
    this.#errors += 1;
    if (subject.index !== undefined && !this.#unreadable.has(subject)) this.#invalid.add(subject);
  }

  verdict(): FileVerdict {
    const [unreadable, invalid] = [this.#unreadable.size, this.#invalid.size];
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
