import type { Observation, Subject } from '../finding.ts';
import { kindInWords } from './form.ts';

/** What the source stage hands on, in the order of the text, the header before its records. */
export type SourceEvent =
  | SourceOpening
  | SourceHeader
  | SourceRecord
  | Unreadable
  | SourceProblem
  | SourceEnd;

/** What is known of the header of a document when its records begin; the header follows when it is read to its end. */
export interface SourceOpening {
  readonly kind: 'opening';
  readonly subject: Subject;
  readonly value: unknown;
}

/** A walk that says what it reads, and `undefined` where it needs more of the text. */
export type Reading<T = void> = Generator<SourceEvent | undefined, T>;

/** The header: of a document its properties without the records, of NDJSON its first line. */
export interface SourceHeader {
  readonly kind: 'header';
  readonly form: 'document' | 'ndjson';
  readonly subject: Subject;
  readonly value: unknown;
  /** Some of its properties could not be read, so that nothing can be said of what is missing. */
  readonly broken: boolean;
  /** The value was handed over, and holds something that no text of JSON says, or may do so. */
  readonly isOdd?: boolean;
  /** What the text says beside the value, such as a property that stands twice. */
  readonly observations: readonly Observation[];
}

/** A record that could be read, whatever it holds. */
export interface SourceRecord {
  readonly kind: 'record';
  readonly subject: Subject;
  readonly value: unknown;
  /** The value was handed over, and holds something that no text of JSON says, or may do so. */
  readonly isOdd?: boolean;
  /** What the text says beside the value, such as a property that stands twice. */
  readonly observations: readonly Observation[];
  /** Neither its text nor its shape leaves anything to be said, and its id is of its type. */
  readonly isProven?: boolean;
}

/** A record that could not be read; `subject.id` is the id it seems to have. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly subject: Subject;
  readonly observation: Observation;
}

/** Something wrong with the text as a whole, outside any record. */
export interface SourceProblem {
  readonly kind: 'problem';
  readonly subject: Subject;
  readonly observation: Observation;
}

/** The end of the input; not `complete` where JSON broke and the rest cannot be known. */
export interface SourceEnd {
  readonly kind: 'end';
  readonly complete: boolean;
}

/** Says that something else stands where a dataset should. */
export function datasetExpected(subject: Subject, value: unknown): SourceProblem {
  const observation = { rule: 'dataset-expected', path: [], params: { found: kindInWords(value) } };
  return { kind: 'problem', subject, observation };
}
