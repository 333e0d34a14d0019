import { type Params, type Subject, steps } from '../finding.ts';
import { type RecordType, recordTypes } from '../model.ts';
import { type Assigned, type Assignment, assignmentOf } from './assignment.ts';
import type { Context, Fact, Gathered, Report, Rule } from './define-rule.ts';
import { type Around, Hearing, localIn } from './hearing.ts';
import { Postponed } from './postponed.ts';
import { type Contribution, type Question, Questions } from './questions.ts';
import type { Gathering, Heard, RuleRecord, Surroundings } from './rule-record.ts';
import { type Seen, seenAs } from './seen.ts';
import { concerns, isBroken, view } from './view.ts';

/** Runs the rules of stage `rules`: what reads its own record alone at once, the rest when all records are known. */
export class RuleRun {
  readonly #assignments: ReadonlyMap<RecordType, Assignment>;
  readonly #gathering: ReadonlyMap<Rule, Questions>;
  readonly #postponed = new Postponed();
  readonly #around: Surroundings;
  readonly #hearing: Hearing;

  constructor(rules: readonly Rule[], around: Surroundings) {
    this.#assignments = new Map(recordTypes.map((type) => [type, assignmentOf(type, rules)]));
    const gathering = rules.filter((rule) => rule.gather !== undefined);
    this.#gathering = new Map(gathering.map((rule) => [rule, new Questions()]));
    this.#around = around;
    this.#hearing = new Hearing(around, (rule, record, said) =>
      this.#report(rule, record, said, (reference) => this.#found(rule, reference, record)),
    );
  }

  /** The fields of a record type that must be remembered until the end. */
  remembered(type: RecordType): readonly string[] {
    return this.#rulesOf(type).remembered;
  }

  /** Whether some rule reads records of a type from afar. */
  isRead(type: RecordType): boolean {
    return this.#rulesOf(type).isRead;
  }

  #rulesOf(type: RecordType): Assignment {
    return this.#assignments.get(type) ?? assignmentOf(type, []);
  }

  /** Hears a record, all of whose fields are there: judges it as far as that needs no other one. */
  hear(record: RuleRecord): Heard {
    const { id, type, fields, broken, missed } = record;
    const { isIdle, alone, asking } = this.#rulesOf(type);
    if (isIdle) return unheard;
    const isSound = broken.size === 0 && missed === undefined && id !== undefined;
    const seen = isSound ? seenAs(fields) : undefined;
    for (const { rule, isOurs } of alone)
      if (seen !== undefined && isOurs) this.#hearing.check(rule, record, seen);
      else if (missed === undefined || !looksOnlyAt(rule, missed)) this.#check(rule, record);
    const gatherings = asking.length === 0 ? [] : gatheredOf(asking, record, seen);
    const waits = seen === undefined ? !this.#isPassed(record) : !this.isSettled(type, record, seen);
    return { gatherings, waits, seen };
  }

  /** Whether rules that look at other records certainly have nothing to say of a sound one, whatever comes after it. */
  isSettled(type: RecordType, around: Around, seen: Seen): boolean {
    const { across, isAcrossOurs } = this.#rulesOf(type);
    return across.length === 0 || (isAcrossOurs && this.#hearing.areSilent(across, around, seen));
  }

  /** The same of a record that is not sound. */
  #isPassed(record: RuleRecord): boolean {
    const { across, isAcrossOurs } = this.#rulesOf(record.type);
    return across.length === 0 || (isAcrossOurs && this.#hearing.arePassing(across, record));
  }

  /** Keeps what was gathered from a record, which was kept under this number. */
  note(number: number, { id, dataset }: RuleRecord, gatherings: readonly Gathering[]): void {
    for (const { rule, gathered } of gatherings) {
      const questions = this.#gathering.get(rule);
      for (const { key, facts } of gathered)
        questions?.add(key, { record: number, id, space: dataset, facts });
    }
  }

  /** Runs what needs other records on a record that was remembered. */
  across(record: RuleRecord): void {
    const { across, isAcrossOurs } = this.#rulesOf(record.type);
    for (const rule of across)
      if (isAcrossOurs && record.seen !== undefined) this.#hearing.check(rule, record, record.seen);
      else this.#check(rule, record);
  }

  /** Settles what was gathered, and what hung on references. */
  settle(): void {
    for (const { subject, type, dataset, rule, said } of this.#postponed.all()) {
      const isLost = said.provided?.some((reference) => this.#around.isLost(reference, dataset));
      const find = (reference: string) => this.#found(rule, reference, { type, dataset });
      if (!isLost) this.#tell(rule, subject, said, (reference) => find(reference)?.subject);
    }
    for (const [rule, questions] of this.#gathering) {
      const told = new Set<string>();
      for (const question of questions.all(rule.asksOfSeveral)) this.#settle(rule, question, told);
    }
  }

  /**
   * A mistake that shows under several keys, such as two persons on one visit, is told once.
   * A record of another dataset than the one of the key is called by its full reference, and so is a key from afar.
   */
  #settle(rule: Rule, { key, home, contributions }: Question, told: Set<string>): void {
    const numbers = new Map<string, Contribution>();
    const named = contributions.map((contribution): Fact<unknown> => {
      const name = this.#nameOf(contribution, home);
      numbers.set(name, contribution);
      return { record: name, facts: contribution.facts };
    });
    const subjectOf = (name: string) => {
      const found = numbers.get(name);
      return found && this.#around.subject(found.record, found.id);
    };
    const isAtHome = contributions.some(({ space }) => space === home);
    rule.settle?.(isAtHome ? key : `${home}#${key}`, named as Fact<never>[], (name, said) => {
      const subject = subjectOf(name);
      const mistake = [home, name, said.at, ...(said.related ?? []).map((other) => other.record)].join(' ');
      if (subject === undefined || (rule.tellsOnce === true && told.has(mistake))) return;
      if (rule.tellsOnce === true) told.add(mistake);
      this.#tell(rule, subject, said, subjectOf);
    });
  }

  #nameOf({ record, id, space }: Contribution, home: string): string {
    const local = id ?? `/records/${this.#around.subject(record, id).index}`;
    return space === home ? local : `${space}#${local}`;
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
      local: localIn(record.dataset),
      asOf: record.asOf,
    };
    rule.check?.(view(rule, record) as never, context as unknown as Context<never, never>);
  }

  /** What hangs on references that did not come yet waits for the end. */
  #report(
    rule: Rule,
    record: RuleRecord,
    said: Report<Params>,
    find: (id: string) => RuleRecord | undefined,
  ): void {
    const isOpen = said.provided?.some((reference) => !this.#around.isHeld(reference, record.dataset));
    if (isOpen === true) this.#postponed.add(record, rule, said, steps(said.at ?? ''));
    else this.#tell(rule, record.subject, said, (reference) => find(reference)?.subject);
  }

  #found(rule: Rule, reference: string, from: Pick<RuleRecord, 'type' | 'dataset'>): RuleRecord | undefined {
    const found = this.#around.find(reference, from.dataset);
    return found === undefined || isBroken(found, rule, rule.reads[found.type]) ? undefined : found;
  }

  #tell(
    rule: Rule,
    subject: Subject,
    { params, at = '', severity, related = [] }: Report<Params>,
    find: (id: string) => Subject | undefined,
  ): void {
    const others = related.flatMap(({ record, at: there = '', message }) => {
      const found = find(record);
      return found === undefined ? [] : [{ message, subject: found, path: steps(there) }];
    });
    const lowered = severity === undefined ? {} : { severity };
    this.#around.tell(subject, { rule: rule.id, params, path: steps(at), related: others, ...lowered });
  }
}

/** What comes of a record that no rule asks for. */
const unheard: Heard = { gatherings: [], waits: false, seen: undefined };

function looksOnlyAt({ reads: { own = [] } }: Rule, missed: ReadonlySet<string>): boolean {
  return own.length === 1 && own.every((field) => missed.has(field));
}

/** What rules that are settled at the end want to know of a record. */
function gatheredOf(
  asking: readonly Assigned[],
  record: RuleRecord,
  seen: Seen | undefined,
): readonly Gathering[] {
  const gatherings: Gathering[] = [];
  for (const { rule, isOurs } of asking) {
    const gathered = gatheredBy(rule, record, isOurs ? seen : undefined);
    if (gathered.length > 0) gatherings.push({ rule, gathered });
  }
  return gatherings;
}

function gatheredBy(rule: Rule, record: RuleRecord, seen: Seen | undefined): readonly Gathered<unknown>[] {
  if (seen !== undefined) return rule.gather?.(seen as never) ?? [];
  return concerns(rule, record) ? (rule.gather?.(view(rule, record) as never) ?? []) : [];
}
