import type { Params } from '../finding.ts';
import type { Context, Report, Rule } from './define-rule.ts';
import type { RuleRecord } from './rule-record.ts';
import type { Seen } from './seen.ts';

/** Takes what a rule says of a record. */
type Reporter = (rule: Rule, record: RuleRecord, said: Report<Params>) => void;

/** What rules are given beside a record, whatever they read. */
type Given = { -readonly [Name in keyof Context<never, never>]: unknown };

/** What a record is judged against. */
export type Around = Pick<RuleRecord, 'asOf' | 'dataset'>;

/** Hears the rules of Chancery on one sound record after the other. What it gives them beside the record is made once. */
export class Hearing {
  readonly #report: Reporter;
  /** What a rule is given that says what it has to say, and what one is given of which only is asked whether it is silent. */
  readonly #saying: Given;
  readonly #asking: Given;
  #record: RuleRecord | undefined;
  #dataset: string | undefined;
  #rule: Rule | undefined;
  #isSilent = true;

  /** `early` finds the record to which a reference leads for good; `undefined` where that is not known yet. */
  constructor(early: (reference: string) => Seen | undefined, report: Reporter) {
    this.#report = report;
    const local = localIn('');
    const find = (reference: string) => {
      const found = early(reference);
      if (found === undefined) this.#isSilent = false;
      return found;
    };
    const notSilent = () => {
      this.#isSilent = false;
    };
    this.#saying = { find, report: (said: Report<Params>) => this.#say(said), local, asOf: undefined };
    this.#asking = { find, report: notSilent, local, asOf: undefined };
  }

  /** Runs a rule that looks at no other record. */
  check(rule: Rule, record: RuleRecord, seen: Seen): void {
    if (this.#record !== record) this.#enter(record);
    [this.#record, this.#rule] = [record, rule];
    rule.check?.(seen as never, this.#saying as unknown as Context<never, never>);
  }

  /** Whether rules certainly have nothing to say of a record, whatever comes after it. */
  areSilent(rules: readonly Rule[], around: Around, seen: Seen): boolean {
    this.#enter(around);
    this.#isSilent = true;
    for (const rule of rules) {
      rule.check?.(seen as never, this.#asking as unknown as Context<never, never>);
      if (!this.#isSilent) return false;
    }
    return true;
  }

  #enter({ asOf, dataset }: Around): void {
    if (this.#dataset !== dataset) this.#saying.local = this.#asking.local = localIn(dataset);
    this.#dataset = dataset;
    this.#saying.asOf = this.#asking.asOf = asOf;
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
