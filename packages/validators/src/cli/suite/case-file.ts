import type { Json, Severity } from '../../finding.ts';

/** What a case expects: the severity only where it is below the one of the rule. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly pointer: string;
  readonly severity?: Severity;
}

/** A value that is held against one schema. */
export interface ShapeCase {
  readonly name: string;
  readonly value: unknown;
  readonly findings: readonly ExpectedFinding[];
}

/** A dataset, given as a value, a text or bytes. */
export interface DataCase {
  readonly name: string;
  readonly records?: readonly Json[];
  readonly dataset?: Json;
  readonly text?: string;
  readonly fill?: number;
  readonly each?: string;
  readonly bytes?: string;
  readonly form?: 'document' | 'ndjson';
  /** What the profile changes in the JSON Schema of Chancery: a JSON Merge Patch (RFC 7396). */
  readonly profile?: Json;
  readonly findings: readonly ExpectedFinding[];
}

/** Cases of the shape of one schema. */
export interface ShapeFile {
  readonly schema: string;
  readonly cases: readonly ShapeCase[];
}

/** Cases of one rule. */
export interface RuleFile {
  readonly rule: string;
  readonly cases: readonly DataCase[];
}

/** Cases of whatever it says that they are about. */
export interface TopicFile {
  readonly about: string;
  readonly cases: readonly DataCase[];
}

/** A file of cases, as `conformance/README.md` describes it. */
export type CaseFile = ShapeFile | RuleFile | TopicFile;

/** A dataset in which the records of a case stand. */
export interface Envelope {
  readonly records: readonly Json[];
}
