import type { Observation, Subject } from './finding.ts';
import { Recent } from './memory/recent.ts';
import { type RecordType, typeOfId } from './model.ts';
import { type FoundReference, referencesIn } from './references/collect.ts';
import { Ledger, type Space } from './references/ledger.ts';
import { maySpeakOfItself, relationOf } from './references/relations.ts';
import { type References, type Referrer, Resolver, type Taken } from './references/resolve.ts';
import { isLost, target } from './references/target.ts';
import type { Rule } from './rules/define-rule.ts';
import { type Gathering, type RuleRecord, RuleRun } from './rules/run.ts';
import { Archive, type Filed } from './source/archive.ts';

/** The types that tell of something that happened or was said. */
const events: ReadonlySet<RecordType> = new Set(['visit', 'meeting', 'statement', 'outcome']);

/** So many records that rules asked for are held. */
const recently = 512;

/** What is noted about a record that is put away. */
interface Note {
  readonly type: RecordType;
  readonly broken: readonly string[];
  /** It could not be read: nothing but its id is known. */
  readonly unread?: true;
}

/** From a record on, up to the next such change: whose records these are, and on which day they are judged. */
interface Era {
  readonly from: number;
  readonly space: Space;
  readonly asOf: string | undefined;
}

/** What is remembered of the records of a run, and what is judged by it: references, and rules that look at several records. */
export class Registry {
  readonly #archive = new Archive();
  readonly #ledger = new Ledger();
  readonly #resolver = new Resolver(this.#ledger);
  readonly #eras: Era[] = [];
  readonly #rules: RuleRun;
  readonly #tell: (subject: Subject, observation: Observation) => void;
  /** Nothing is asked for beyond the shape of each record, and nothing is remembered. */
  readonly isIdle: boolean;
  /** The records that rules asked for lately, once all are known. */
  #recent: Recent<string, RuleRecord | undefined> | undefined;

  constructor(rules: readonly Rule[], tell: (subject: Subject, observation: Observation) => void) {
    this.isIdle = rules.every(({ stage }) => stage === 'source' || stage === 'structure');
    this.#tell = tell;
    this.#rules = new RuleRun(rules, {
      find: (reference, dataset) => this.#find(reference, dataset),
      isHeld: (reference, dataset) => this.#holder(reference, dataset) !== undefined,
      isLost: (reference, dataset) => isLost(reference, this.space(dataset), this.#ledger),
      subject: (number, id) => this.#archive.subject(number, id),
      tell,
    });
  }

  /** The id space of a dataset, joined by every file that carries its id. */
  space(dataset: string): Space {
    return this.#ledger.space(dataset);
  }

  /** Takes a record of a known type: judges what it says of itself, and keeps what others may ask for. */
  take(record: RuleRecord, space: Space): void {
    if (this.isIdle) return;
    const references = referencesIn(record.fields, record.type);
    const taken = this.#resolver.take(references, space, record.id);
    this.#rules.pass(record);
    const gatherings = this.#rules.gather(record);
    const number = this.#keep(record, this.#namesOf(record, taken, gatherings), space);
    this.#resolver.keep(number, taken);
    space.eventful ||= events.has(record.type);
    if (!this.#declare(record, number, space)) return;
    this.#rules.note(number, record, gatherings);
    this.#tellOfItself(record, references);
  }

  #tellOfItself({ id, subject, dataset }: RuleRecord, references: readonly FoundReference[]): void {
    for (const { parts, text, path } of references) {
      const isSelf = parts.id === id && (parts.dataset ?? dataset) === dataset;
      if (isSelf && !maySpeakOfItself(path))
        this.#tell(subject, { rule: 'reference-not-self', params: { reference: text }, path });
    }
  }

  /** Takes a record that could not be read but seems to have this id: references to it are not in vain. */
  takeUnread(subject: Subject, id: string, type: RecordType, space: Space): void {
    if (this.isIdle) return;
    const note: Note = { type, broken: [], unread: true };
    const number = this.#archive.keep(subject, {}, [], note);
    const era = this.#eras.at(-1);
    this.#begin(number, space, era?.space === space ? era.asOf : undefined);
    this.#ledger.declare(space, id, number, true);
  }

  /** Says what shows only when all records are known; answers how many references came to what, where they were looked at. */
  finish(): References | undefined {
    if (this.isIdle) return undefined;
    const references = this.#resolver.resolveAll({
      again: (number) => this.#again(number),
      subject: (number, id) => this.#archive.subject(number, id),
      tell: this.#tell,
    });
    this.#recent = new Recent(recently);
    for (const [number, filed] of this.#archive.each()) {
      const note = filed.note as Note | undefined;
      if (note !== undefined && note.unread !== true) this.#rules.across(this.#recordOf(number, filed, note));
    }
    this.#rules.settle();
    return references;
  }

  /** What is kept of a record: what rules read from afar, and of a text that is gone all that may still be shown. */
  #namesOf(
    { type, subject }: RuleRecord,
    taken: readonly Taken[],
    gatherings: readonly Gathering[],
  ): readonly string[] {
    const names = this.#rules.remembered(type);
    if (this.#archive.canReread(subject)) return names;
    const shown = gatherings.flatMap(({ rule }) => rule.reads.own ?? []);
    const told = taken.filter(({ reference: { path }, waits }) => waits || relationOf(path) !== 0);
    return [...new Set([...names, ...told.map(({ reference: { path } }) => String(path[0])), ...shown])];
  }

  #keep({ subject, type, id, fields, broken, asOf }: RuleRecord, names: readonly string[], space: Space) {
    const isPlain = names.length === 0 && !this.#rules.isJudgedLate(type) && typeOfId(id) === type;
    const note: Note | undefined = isPlain ? undefined : { type, broken: [...broken] };
    const number = this.#archive.keep(subject, fields, names, note);
    this.#begin(number, space, asOf);
    return number;
  }

  #begin(from: number, space: Space, asOf: string | undefined): void {
    const last = this.#eras.at(-1);
    if (last?.space !== space || last.asOf !== asOf) this.#eras.push({ from, space, asOf });
  }

  /** Gives a record its id; answers whether that, if it has one, is its own. */
  #declare({ id, type, subject }: RuleRecord, number: number, space: Space): boolean {
    const named = typeOfId(id);
    if (id === undefined || named === undefined) return true;
    const before = this.#ledger.declare(space, id, number, named !== type);
    if (before === undefined || named !== type) return true;
    const other = {
      message: `${id} is already here`,
      subject: this.#archive.subject(before, id),
      path: ['id'],
    };
    this.#tell(subject, { rule: 'id-unique', params: { id }, path: ['id'], related: [other] });
    return false;
  }

  #again(number: number): Referrer {
    const { subject, fields, note } = this.#archive.again(number);
    const type = (note as Note | undefined)?.type ?? typeOfId(subject.id);
    return { subject, fields, type, space: this.#eraOf(number).space };
  }

  #holder(reference: string, dataset: string) {
    return target(reference, this.space(dataset), this.#ledger);
  }

  #find(reference: string, dataset: string): RuleRecord | undefined {
    const make = () => this.#lookUp(reference, dataset);
    return this.#recent === undefined ? make() : this.#recent.get(`${dataset} ${reference}`, make);
  }

  #lookUp(reference: string, dataset: string): RuleRecord | undefined {
    const holder = this.#holder(reference, dataset);
    const type = typeOfId(holder?.id);
    if (holder === undefined || type === undefined) return undefined;
    const filed = this.#archive.at(holder.number);
    const record = this.#recordOf(
      holder.number,
      filed,
      (filed.note as Note | undefined) ?? { type, broken: [] },
    );
    return { ...record, id: holder.id, subject: this.#archive.subject(holder.number, holder.id) };
  }

  #recordOf(number: number, { subject, fields }: Filed, { type, broken, unread }: Note): RuleRecord {
    const { space, asOf } = this.#eraOf(number);
    const missing = unread === true ? this.#rules.remembered(type) : broken;
    return { id: subject.id, type, subject, fields, broken: new Set(missing), asOf, dataset: space.id };
  }

  #eraOf(number: number): Era {
    let low = 0;
    for (let high = this.#eras.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if ((this.#eras[middle]?.from ?? number) <= number) low = middle;
      else high = middle;
    }
    const era = this.#eras[low];
    if (era === undefined) throw new RangeError(`There is no record ${number}`);
    return era;
  }
}
