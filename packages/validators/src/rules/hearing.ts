import type { Params } from '../finding.ts';
import type { Context, Report, Rule } from './define-rule.ts';
import type { Readable, RuleRecord, Surroundings } from './rule-record.ts';
import type { Seen } from './seen.ts';
import { concerns, isBroken, view } from './view.ts';

/** Takes what a rule says of a record. */
type Reporter = (rule: Rule, record: RuleRecord, said: Report<Params>) => void;

/** What rules are given beside a record, whatever they read. */
type Given = { -readonly [Name in keyof Context<never, never>]: unknown };

/** What a record is judged against. */
export type Around = Pick<RuleRecord, 'asOf' | 'dataset'>;

/** Hears the rules of Chancery on one record after the other. What it gives them beside the record is made once. */
export class Hearing {
  readonly #report: Reporter;
  /** What a rule is given that says what it has to say, and what one is given of which only is asked whether it is silent. */
  readonly #saying: Given;
  readonly #asking: Given;
  #record: RuleRecord | undefined;
  #dataset = '';
  #rule: Rule | undefined;
  #isSilent = true;

  constructor({ early, find }: Pick<Surroundings, 'early' | 'find'>, report: Reporter) {
    this.#report = report;
    const local = localIn('');
    const findNow = (reference: string) => this.#read(find(reference, this.#dataset));
    const findEarly = (reference: string) => {
      const found = early(reference);
      if (found === undefined) this.#isSilent = false;
      return this.#read(found);
    };
    const notSilent = () => {
      this.#isSilent = false;
    };
    this.#saying = {
      find: findNow,
      report: (said: Report<Params>) => this.#say(said),
      local,
      asOf: undefined,
    };
    this.#asking = { find: findEarly, report: notSilent, local, asOf: undefined };
  }

  /** Runs a rule on a sound record. Where it looks at other ones, all are known. */
  check(rule: Rule, record: RuleRecord, seen: Seen): void {
    if (this.#record !== record) this.#enter(record);
    [this.#record, this.#rule] = [record, rule];
    rule.check?.(seen as never, this.#saying as unknown as Context<never, never>);
  }

  /** Whether rules certainly have nothing to say of a sound record, whatever comes after it. */
  areSilent(rules: readonly Rule[], around: Around, seen: Seen): boolean {
    this.#enter(around);
    for (const rule of rules) if (!this.#isSilentOn(rule, seen)) return false;
    return true;
  }

  /** The same of a record that is not sound. */
  arePassing(rules: readonly Rule[], record: RuleRecord): boolean {
    this.#enter(record);
    return rules.every((rule) => !concerns(rule, record) || this.#isSilentOn(rule, view(rule, record)));
  }

  #isSilentOn(rule: Rule, seen: Seen): boolean {
    [this.#isSilent, this.#rule] = [true, rule];
    rule.check?.(seen as never, this.#asking as unknown as Context<never, never>);
    return this.#isSilent;
  }

  #enter({ asOf, dataset }: Around): void {
    this.#record = undefined;
    if (this.#dataset !== dataset) this.#saying.local = this.#asking.local = localIn(dataset);
    this.#dataset = dataset;
    this.#saying.asOf = this.#asking.asOf = asOf;
  }

  /** Another record as the rule at hand may read it: not at all where a field is misshapen that it asks for. */
  #read(found: Readable | undefined): Seen | undefined {
    if (found === undefined || this.#rule === undefined) return undefined;
    if (found.seen !== undefined) return found.seen;
    const { reads } = this.#rule;
    return isBroken(found, this.#rule, reads[found.type]) ? undefined : view(this.#rule, found, found.type);
  }

  #say(said: Report<Params>): void {
    if (this.#rule !== undefined && this.#record !== undefined) this.#report(this.#rule, this.#record, said);
  }
}

/** Takes the IRI of a dataset from the references into it: they may carry it or not. */
export function localIn(dataset: string): (reference: string) => string {
  const prefix = `${dataset}#`;
  return (reference) => (reference.startsWith(prefix) ? reference.slice(prefix.length) : reference);
}
