import { type Observation, type Params, type Subject, steps } from '../finding.ts';
import { parseReference, type RecordType } from '../model.ts';
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
  /** The id of the dataset. */
  readonly dataset: string;
}

/** What the rules need of the rest of the corridor. */
export interface Surroundings {
  /** The record that a reference of another one points to. */
  find(reference: string, from: RuleRecord): RuleRecord | undefined;
  /** Whether a reference of a record points to nothing, although its dataset is in the run. */
  isLost(reference: string, from: RuleRecord): boolean;
  /** Takes what a rule says about a record. */
  tell(subject: Subject, observation: Observation): void;
}

/** What was gathered under one key, with the dataset to which the key belongs. */
interface Question {
  readonly key: string;
  readonly home: string;
  readonly facts: { readonly record: RuleRecord; readonly space: string; readonly facts: unknown }[];
}

/** What a rule said on the condition that some references resolve. */
interface Conditional {
  readonly record: RuleRecord;
  readonly provided: readonly string[];
  readonly tell: () => void;
}

interface Gathering {
  readonly rule: Rule;
  readonly questions: Map<string, Question>;
}

/** Runs the rules of stage `rules`: what reads its own record alone at once, the rest when all records are known. */
export class RuleRun {
  readonly #alone: readonly Rule[];
  readonly #across: readonly Rule[];
  readonly #gatherings: readonly Gathering[];
  readonly #conditional: Conditional[] = [];
  readonly #remembered = new Map<RecordType, readonly string[]>();
  readonly #around: Surroundings;

  constructor(rules: readonly Rule[], around: Surroundings) {
    const checks = rules.filter((rule) => rule.check !== undefined);
    this.#alone = checks.filter(readsItselfAlone);
    this.#across = checks.filter((rule) => !readsItselfAlone(rule));
    this.#gatherings = rules
      .filter((rule) => rule.gather !== undefined)
      .map((rule) => ({ rule, questions: new Map() }));
    this.#around = around;
  }

  /** The fields of a record type that must be remembered until the end: those that some rule reads from afar. */
  remembered(type: RecordType): readonly string[] {
    const known = this.#remembered.get(type) ?? this.#toRemember(type);
    this.#remembered.set(type, known);
    return known;
  }

  #toRemember(type: RecordType): readonly string[] {
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
    for (const { rule, questions } of this.#gatherings) {
      if (!concerns(rule, record)) continue;
      for (const { key, facts } of rule.gather?.(view(rule, record) as never) ?? [])
        questionOf(key, space, questions).facts.push({ record: { ...record, fields: {} }, space, facts });
    }
  }

  /** Runs what needs other records on a record that was remembered. */
  across(record: RuleRecord): void {
    for (const rule of this.#across) this.#check(rule, record);
  }

  /** Settles what was gathered, and what hung on references. */
  settle(): void {
    for (const { record, provided, tell } of this.#conditional)
      if (!provided.some((reference) => this.#around.isLost(reference, record))) tell();
    for (const { rule, questions } of this.#gatherings) {
      const told = new Set<string>();
      for (const question of questions.values()) this.#settle(rule, question, told);
    }
  }

  /**
   * A mistake that shows under several keys, such as two persons on one visit, is told once.
   * A record of another dataset than the one of the key is called by its full reference, and so is a key from afar.
   */
  #settle(rule: Rule, { key, home, facts }: Question, told: Set<string>): void {
    const records = new Map<string, RuleRecord>();
    const named = facts.map(({ record, space, facts: own }): Fact<unknown> => {
      const local = record.id ?? `/records/${record.subject.index}`;
      const name = space === home ? local : `${space}#${local}`;
      records.set(name, record);
      return { record: name, facts: own };
    });
    const isAtHome = facts.some(({ space }) => space === home);
    rule.settle?.(isAtHome ? key : `${home}#${key}`, named as Fact<never>[], (name, said) => {
      const record = records.get(name);
      const mistake = [home, name, said.at, ...(said.related ?? []).map((other) => other.record)].join(' ');
      if (record === undefined || (rule.tellsOnce === true && told.has(mistake))) return;
      told.add(mistake);
      this.#tell(rule, record, said, (other) => records.get(other));
    });
  }

  #check(rule: Rule, record: RuleRecord): void {
    if (!concerns(rule, record)) return;
    const find = (reference: string) => this.#found(rule, reference, record);
    const context = {
      find: (reference: string) => {
        const found = find(reference);
        return found && view(rule, found, found.type);
      },
      report: (said: Report<Params>) => this.#report(rule, record, said, find),
      local: (reference: string) => withoutDataset(reference, record.dataset),
      asOf: record.asOf,
    };
    rule.check?.(view(rule, record) as never, context as unknown as Context<never, never>);
  }

  #report(
    rule: Rule,
    record: RuleRecord,
    said: Report<Params>,
    find: (id: string) => RuleRecord | undefined,
  ): void {
    const { provided } = said;
    const tell = () => this.#tell(rule, record, said, find);
    if (provided === undefined) tell();
    else this.#conditional.push({ record, provided, tell });
  }

  #found(rule: Rule, reference: string, from: RuleRecord): RuleRecord | undefined {
    const found = this.#around.find(reference, from);
    return found === undefined || isBroken(found, rule, rule.reads[found.type]) ? undefined : found;
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

/** The facts under a key; a key that is a reference into another dataset belongs there, any other to the dataset at hand. */
function questionOf(key: string, space: string, questions: Map<string, Question>): Question {
  const afar = parseReference(key);
  const [home, local] = afar?.dataset === undefined ? [space, key] : [afar.dataset, afar.id];
  const name = `${home}#${local}`;
  const question = questions.get(name) ?? { key: local, home, facts: [] };
  questions.set(name, question);
  return question;
}

/** A reference into the own dataset may carry its IRI or not. */
function withoutDataset(reference: string, dataset: string): string {
  return reference.startsWith(`${dataset}#`) ? reference.slice(dataset.length + 1) : reference;
}

function readsItselfAlone({ reads }: Rule): boolean {
  return Object.keys(reads).every((key) => key === 'own');
}

/** A rule is silent about a record of which a field that it reads is misshapen, unless it judges each by itself. */
function concerns(rule: Rule, record: RuleRecord): boolean {
  const { about, reads, fieldByField } = rule;
  return about.includes(record.type) && (fieldByField === true || !isBroken(record, rule, reads.own));
}

/** Whether one of these fields is misshapen where the rule looks. */
function isBroken({ broken }: RuleRecord, { parts }: Rule, fields: readonly string[] = []): boolean {
  if (broken.size === 0) return false;
  return fields.some((field) => {
    if (broken.has(field)) return true;
    if (parts !== undefined) return parts.some((part) => broken.has(`${field}/${part}`));
    return [...broken].some((part) => part.startsWith(`${field}/`));
  });
}

/** The record as the rule declared to see it. */
function view(rule: Rule, record: RuleRecord, as: string = 'own'): Record<string, unknown> {
  const { id, type, fields } = record;
  const isSound = (field: string) => Object.hasOwn(fields, field) && !isBroken(record, rule, [field]);
  const seen = (rule.reads[as] ?? []).filter(isSound);
  return { type, id, ...Object.fromEntries(seen.map((field) => [field, fields[field]])) };
}
