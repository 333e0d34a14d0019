import type { Dataset } from '@chancery/schema/types';
import type { Finding, Severity } from '../finding.ts';

/** What became of every record: `read = valid + invalid + unreadable`. */
export interface Account {
  readonly read: number;
  readonly valid: number;
  /** Records with at least one error; of two with the same id the second. */
  readonly invalid: number;
  /** Records that are there but could not be read. */
  readonly unreadable: number;
  /** Whether all of the input is accounted for; not so where JSON breaks and the rest cannot be known. */
  readonly complete: boolean;
}

/** The verdict on one file: valid when it has no error, nothing unreadable, and is complete. */
export interface FileVerdict {
  readonly file: string;
  readonly valid: boolean;
  readonly account: Account;
}

/** What the data holds, beside what is wrong with it. */
export interface Summary {
  /** The `$id` of the profile against which was judged; absent without one. */
  readonly profile?: string;
  /** Records that were read, by type; those of no known type under `unknown`. */
  readonly records: Readonly<Record<string, number>>;
  /**
   * References by what became of them; external ones point into imported datasets that are not part of the run. Absent where
   * no rule of the run looks at them.
   */
  readonly references?: { readonly resolved: number; readonly external: number; readonly unresolved: number };
  /** Records other than sources, and how many of them cite a source. */
  readonly sources: { readonly records: number; readonly cited: number };
  /** The earliest start and the latest end of visits and meetings, as they are written. */
  readonly span?: { readonly start: string; readonly end: string };
  /** How many rules were run, and how often each that fired did. */
  readonly rules: { readonly run: number; readonly fired: Readonly<Record<string, number>> };
}

/** The outcome of a validation. */
export interface Report {
  readonly valid: boolean;
  /** Sorted by place; at most `maxFindings` of them. */
  readonly findings: readonly Finding[];
  /** All findings, those beyond `maxFindings` included. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly account: Account;
  readonly files: readonly FileVerdict[];
  readonly summary: Summary;
}

/** The outcome of validating one input: when it is valid, the data itself comes with it, typed. */
export type Validation = Report &
  (
    | { readonly valid: true; readonly dataset: Dataset }
    | { readonly valid: false; readonly dataset?: undefined }
  );
