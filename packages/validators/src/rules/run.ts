import { type Observation, type Params, type Subject, steps } from '../finding.ts';
import type { RecordType } from '../model.ts';
import type { Context, Fact, Report, Rule } from './define-rule.ts';

/** A record as the rules meet it. */
export interface RuleRecord {
  readonly id: string | undefined;
  readonly type: RecordType;
  readonly subject: Subject;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly broken: ReadonlySet<string>;
  /** The date against which "not in the future" is judged. */
  readonly asOf: string | undefined;
}

/** What the rules need of the rest of the corridor. */
export interface Surroundings {
  /** The record that a reference of another one points to. */
  find(reference: string, from: RuleRecord): RuleRecord | undefined;
  /** Takes what a rule says about a record. */
  tell(subject: Subject, observation: Observation): void;
}

interface Gathering {
  readonly rule: Rule;
  readonly facts: Map<string, { readonly record: RuleRecord; readonly fact: Fact<unknown> }[]>;
}

/** Runs the rules of stage `rules`: what reads its own record alone at once, the rest when all records are known. */
export class RuleRun {
  readonly #alone: readonly Rule[];
  readonly #across: readonly Rule[];
  readonly #gatherings: readonly Gathering[];
  readonly #around: Surroundings;

  constructor(rules: readonly Rule[], around: Surroundings) {
    const checks = rules.filter((rule) => rule.check !== undefined);
    this.#alone = checks.filter(readsItselfAlone);
    this.#across = checks.filter((rule) => !readsItselfAlone(rule));
    this.#gatherings = rules
      .filter((rule) => rule.gather !== undefined)
      .map((rule) => ({ rule, facts: new Map() }));
    this.#around = around;
  }

  /** The fields of a record type that must be remembered until the end: those that some rule reads from afar. */
  remembered(type: RecordType): readonly string[] {
    const own = this.#across
      .filter(({ about }) => about.includes(type))
      .flatMap(({ reads }) => reads.own ?? []);
    return [...new Set([...own, ...this.#across.flatMap(({ reads }) => reads[type] ?? [])])];
  }

  /** Runs what needs nothing but the record, all of whose fields are there. */
  pass(record: RuleRecord): void {
    for (const rule of this.#alone) this.#check(rule, record);
  }

  /** Takes the facts of a record, all of whose fields are there, for rules that are settled at the end. */
  gather(record: RuleRecord, space: string): void {
    for (const { rule, facts } of this.#gatherings) {
      if (!concerns(rule, record)) continue;
      for (const { key, facts: own } of rule.gather?.(view(rule, record) as never) ?? []) {
        const scoped = key.includes('#') ? key : `${space}#${key}`;
        const known = facts.get(scoped) ?? [];
        known.push({ record, fact: { record: record.id ?? '', facts: own } });
        facts.set(scoped, known);
      }
    }
  }

  /** Runs what needs other records on a record that was remembered. */
  across(record: RuleRecord): void {
    for (const rule of this.#across) this.#check(rule, record);
  }

  /** Settles what was gathered. */
  settle(): void {
    for (const { rule, facts } of this.#gatherings) {
      for (const [key, members] of facts) {
        const records = new Map(members.map(({ record }) => [record.id ?? '', record]));
        const tell = (id: string, said: Report<Params>) => {
          const record = records.get(id);
          if (record !== undefined) this.#tell(rule, record, said, (other) => records.get(other));
        };
        rule.settle?.(
          key.slice(key.indexOf('#') + 1),
          members.map(({ fact }) => fact as Fact<never>),
          tell,
        );
      }
    }
  }

  #check(rule: Rule, record: RuleRecord): void {
    if (!concerns(rule, record)) return;
    const find = (reference: string) => this.#found(rule, reference, record);
    const context = {
      find: (reference: string) => {
        const found = find(reference);
        return found && view(rule, found, found.type);
      },
      report: (said: Report<Params>) => this.#tell(rule, record, said, find),
      asOf: record.asOf,
    };
    rule.check?.(view(rule, record) as never, context as unknown as Context<never, never>);
  }

  #found(rule: Rule, reference: string, from: RuleRecord): RuleRecord | undefined {
    const found = this.#around.find(reference, from);
    return found === undefined || isBroken(found, rule.reads[found.type]) ? undefined : found;
  }

  #tell(
    rule: Rule,
    { subject }: RuleRecord,
    { params, at = '', severity, related = [] }: Report<Params>,
    find: (id: string) => RuleRecord | undefined,
  ): void {
    const others = related.flatMap(({ record, at: there = '', message }) => {
      const found = find(record);
      return found === undefined ? [] : [{ message, subject: found.subject, path: steps(there) }];
    });
    const lowered = severity === undefined ? {} : { severity };
    this.#around.tell(subject, { rule: rule.id, params, path: steps(at), related: others, ...lowered });
  }
}

function readsItselfAlone({ reads }: Rule): boolean {
  return Object.keys(reads).every((key) => key === 'own');
}

/** A rule is silent about a record of which a field that it reads is misshapen. */
function concerns({ about, reads }: Rule, record: RuleRecord): boolean {
  return about.includes(record.type) && !isBroken(record, reads.own);
}

function isBroken({ broken }: RuleRecord, fields: readonly string[] = []): boolean {
  return fields.some((field) => broken.has(field));
}

/** The record as the rule declared to see it. */
function view(rule: Rule, { id, type, fields }: RuleRecord, as: string = 'own'): Record<string, unknown> {
  const seen = (rule.reads[as] ?? []).filter((field) => Object.hasOwn(fields, field));
  return { type, id, ...Object.fromEntries(seen.map((field) => [field, fields[field]])) };
}
