import type { Observation, Subject } from '../finding.ts';
import type { RecordType } from '../model.ts';
import type { Gathered, Rule } from './define-rule.ts';
import type { Seen } from './seen.ts';

/** A record as the rules meet it. */
export interface RuleRecord {
  readonly id: string | undefined;
  readonly type: RecordType;
  readonly subject: Subject;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly broken: ReadonlySet<string>;
  /** Fields that it lacks, as was told already: what looks at one of them alone could only say it once more. */
  readonly missed?: ReadonlySet<string>;
  /** The date against which "not in the future" is judged. */
  readonly asOf: string | undefined;
  /** The id of the dataset. */
  readonly dataset: string;
  /** The same fields as the rules of Chancery read them, where the record is sound and came back from where it was put away. */
  readonly seen?: Seen | undefined;
}

/** Of a record what rules may read that judge another one. */
export type Readable = Pick<RuleRecord, 'id' | 'type' | 'fields' | 'broken' | 'seen'>;

/** What the rules need of the rest of the corridor. */
export interface Surroundings {
  /** The record of the dataset at hand to which a reference leads for good, if that is known by now. */
  early(reference: string): Readable | undefined;
  /** The record that a reference in a dataset points to. */
  find(reference: string, dataset: string): RuleRecord | undefined;
  /** Whether a reference in a dataset points to a record that is known by now. */
  isHeld(reference: string, dataset: string): boolean;
  /** Whether a reference in a dataset points to nothing, although its dataset is in the run. */
  isLost(reference: string, dataset: string): boolean;
  /** Where a record is that was kept under this number. */
  subject(number: number, id: string | undefined): Subject;
  /** Takes what a rule says about a record. */
  tell(subject: Subject, observation: Observation): void;
}

/** What a rule wants to know of a record for a question that is settled at the end. */
export interface Gathering {
  readonly rule: Rule;
  readonly gathered: readonly Gathered<unknown>[];
}

/** What came of a record when it passed. */
export interface Heard {
  readonly gatherings: readonly Gathering[];
  /** Rules that look at other records have still to judge it, for all that is known by now. */
  readonly waits: boolean;
  /** The record as rules of others may read it, if it is sound. */
  readonly seen: Seen | undefined;
}
