import type { Params, Severity } from '../finding.ts';
import type { RecordOf, RecordType } from '../model.ts';

/** Whether a rule says what Chancery data is, or what a careful editor would ask. */
export type RuleSet = 'core' | 'quality';

/** The part of the corridor that reports a rule. */
export type Stage = 'source' | 'structure' | 'references' | 'rules';

/** What is known of a rule beside its check. Documentation, reports and settings are made from it. */
export interface RuleFacts<P extends Params = Params> {
  /** Kebab-case, the thing first, then what must hold: `meeting-within-visit`. Never reused. */
  readonly id: string;
  readonly stage: Stage;
  readonly set: RuleSet;
  /** The highest severity that it gives. */
  readonly severity: Severity;
  /** The version that brought it. */
  readonly since: string;
  /** What must hold, in one sentence. */
  readonly summary: string;
  /** Why it exists, in a sentence or two. */
  readonly why: string;
  /** The sentence of a finding, from all that varies in it. */
  message(params: P): string;
}

/** Field names of a record type. */
type FieldOf<T extends RecordType> = T extends RecordType ? Exclude<keyof RecordOf<T>, 'type' | 'id'> : never;

/** The fields that a rule needs: of the record that it judges (`own`), and of records that this one refers to. */
export type Reads<A extends RecordType> = { readonly own: readonly FieldOf<A>[] } & {
  readonly [T in RecordType]?: readonly FieldOf<T>[];
};

type Fields<R, Key> = Key extends keyof R ? (R[Key] extends readonly (infer F)[] ? F : never) : never;

/** A record as a rule sees it: type, id, and the declared fields. */
export type View<T extends RecordType, F> = T extends RecordType
  ? Pick<RecordOf<T>, Extract<keyof RecordOf<T>, 'type' | 'id' | F>>
  : never;

/** The record types to which a reference may point, read off its template-literal type. */
type TargetOf<Ref extends string> = {
  [T in RecordType]: Ref extends `${T}/${string}` | `${string}#${T}/${string}` ? T : never;
}[RecordType];

/** A record that was found, seen through what the rule declared to read of its type. */
type Found<R, T extends RecordType> = T extends RecordType ? View<T, Fields<R, T>> : never;

/** What a rule says of a record. Pointers are JSON Pointers inside records; severity may be lowered, never raised. */
export interface Report<P extends Params> {
  readonly params: P;
  readonly at?: string;
  readonly severity?: Severity;
  /** References on which it rests: if one of them points to nothing, that is told, and this is not. */
  readonly provided?: readonly string[];
  readonly related?: readonly { readonly record: string; readonly at?: string; readonly message: string }[];
}

/** What a check may use beside its record. */
export interface Context<R, P extends Params> {
  /** The record that a reference points to; `undefined` where it is absent, external, or misshapen in a field that is read. */
  find<Ref extends string>(reference: Ref): Found<R, TargetOf<Ref>> | undefined;
  report(finding: Report<P>): void;
  /** A reference without the IRI of the own dataset, so that two references to one record are equal. */
  local(reference: string): string;
  /** The date against which "not in the future" is judged: `now` if it was given, else `issued` of the dataset. */
  readonly asOf: string | undefined;
}

/** What one record contributes to a question that only shows across records. */
export interface Gathered<F> {
  readonly key: string;
  /** JSON: it is written down until all records are read. */
  readonly facts: F;
}

/** The facts gathered under one key, each with the record it came from. */
export interface Fact<F> {
  readonly record: string;
  readonly facts: F;
}

/** A rule that looks at one record and at records it refers to. */
export interface CheckRule<A extends RecordType, R extends Reads<A>, P extends Params> extends RuleFacts<P> {
  readonly stage: 'rules';
  readonly about: readonly A[];
  readonly reads: R;
  /**
   * The properties inside its fields at which it looks, `*` for the references of a list. A mistake in another one, such as a
   * note, does not silence it. Without it every mistake inside a field does.
   */
  readonly parts?: readonly string[];
  /**
   * The fields of its own record have nothing to do with each other: one that is misshapen is left out of sight, and the
   * others are judged. Without it the rule is silent about such a record.
   */
  readonly fieldByField?: true;
  check(record: View<A, Fields<R, 'own'>>, context: Context<R, P>): void;
}

/** A rule for what only shows across records; it is settled once, at the end. Its own record is all that it reads. */
export interface GatherRule<A extends RecordType, R extends Reads<A>, P extends Params, F>
  extends RuleFacts<P> {
  readonly stage: 'rules';
  readonly about: readonly A[];
  readonly reads: R;
  /**
   * The properties inside its fields at which it looks, `*` for the references of a list. A mistake in another one, such as a
   * note, does not silence it. Without it every mistake inside a field does.
   */
  readonly parts?: readonly string[];
  /** What shows of the same records under several keys, such as two persons on two visits, is one mistake. */
  readonly tellsOnce?: true;
  /** Under a key for which one record gave facts once there is nothing to say: it is not settled. */
  readonly asksOfSeveral?: true;
  gather(record: View<A, Fields<R, 'own'>>): readonly Gathered<F>[];
  settle(key: string, facts: readonly Fact<F>[], report: (record: string, finding: Report<P>) => void): void;
}

/** A rule as the corridor keeps it, whatever it reads. */
export interface Rule extends RuleFacts {
  readonly about: readonly RecordType[];
  readonly reads: Readonly<Record<string, readonly string[]>>;
  readonly parts?: readonly string[];
  readonly fieldByField?: true;
  readonly tellsOnce?: true;
  readonly asksOfSeveral?: true;
  readonly check?: (record: never, context: Context<never, never>) => void;
  readonly gather?: (record: never) => readonly Gathered<unknown>[];
  readonly settle?: (
    key: string,
    facts: readonly Fact<never>[],
    report: (record: string, finding: Report<Params>) => void,
  ) => void;
}

/** Defines a rule that looks at one record and at records it refers to. What it does not declare in `reads` does not compile. */
export function defineRule<const A extends RecordType, const R extends Reads<A>, P extends Params>(
  rule: CheckRule<A, R, P>,
): Rule;
/** Defines a rule for what only shows across records. */
export function defineRule<const A extends RecordType, const R extends Reads<A>, P extends Params, F>(
  rule: GatherRule<A, R, P, F>,
): Rule;
export function defineRule(rule: unknown): Rule {
  return Object.freeze(rule) as Rule;
}

/** Defines a rule that an earlier stage of the corridor reports; it has no check of its own. */
export function defineStageRule<P extends Params>(
  rule: RuleFacts<P> & { readonly stage: Exclude<Stage, 'rules'> },
): Rule {
  return Object.freeze({ ...rule, about: [], reads: {} }) as unknown as Rule;
}
