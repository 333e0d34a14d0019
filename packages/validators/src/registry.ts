import type { Observation, Subject } from './finding.ts';
import { Column } from './memory/column.ts';
import { Recent } from './memory/recent.ts';
import { type RecordType, typeOfId } from './model.ts';
import { referencesIn } from './references/collect.ts';
import { Ledger, type Space } from './references/ledger.ts';
import { maySpeakOfItself } from './references/relations.ts';
import { type Open, type References, type Referrer, Resolver } from './references/resolve.ts';
import { isLost, target } from './references/target.ts';
import type { Rule } from './rules/define-rule.ts';
import { EarlyRecords } from './rules/early-records.ts';
import type { Gathering, Heard, RuleRecord } from './rules/rule-record.ts';
import { RuleRun } from './rules/run.ts';
import { type Seen, seenAs } from './rules/seen.ts';
import { WaitingRecords } from './rules/waiting-records.ts';
import { Archive, type Filed } from './source/archive.ts';

/** The types that tell of something that happened or was said. */
const events: ReadonlySet<RecordType> = new Set(['visit', 'meeting', 'statement', 'outcome']);

/** No record of more characters is held, be it while it waits for others or for rules that may read it. */
const longestHeld = 3000;

/** So many records that rules asked for are held. */
const recently = 1024;

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
  readonly #early = new EarlyRecords<Space>(
    (reference, space) => this.#lookUpEarly(reference, space),
    longestHeld,
  );
  /** The records of which is to be asked again what is to be said of them. */
  readonly #waiting: WaitingRecords;
  /** The records that are judged when all are known. */
  readonly #late = new Column();
  /** The records that rules asked for lately, once all are known. */
  #recent: Recent<string, RuleRecord | undefined> | undefined;

  constructor(rules: readonly Rule[], tell: (subject: Subject, observation: Observation) => void) {
    this.isIdle = rules.every(({ stage }) => stage === 'source' || stage === 'structure');
    this.#tell = tell;
    this.#rules = new RuleRun(rules, {
      early: (reference) => this.#early.find(reference),
      find: (reference, dataset) => this.#find(reference, dataset),
      isHeld: (reference, dataset) => this.#holder(reference, dataset) !== undefined,
      isLost: (reference, dataset) => isLost(reference, this.space(dataset), this.#ledger),
      subject: (number, id) => this.#archive.subject(number, id),
      tell,
    });
    this.#waiting = new WaitingRecords(this.#rules, (number) => this.#late.push(number));
  }

  /** The id space of a dataset, joined by every file that carries its id. */
  space(dataset: string): Space {
    return this.#ledger.space(dataset);
  }

  /** Takes a record of a known type: judges what it says of itself, and keeps what others may ask for. */
  take(record: RuleRecord, space: Space): void {
    if (this.isIdle) return;
    if (this.#early.enters(space)) this.#waiting.askAgain();
    this.#early.enter(space);
    const { type, id, fields, broken } = record;
    const { open, namesItself } = this.#resolver.take(fields, type, space, id, broken.size === 0);
    const heard = this.#rules.hear(record);
    const number = this.#keep(record, open, heard, space);
    this.#resolver.keep(number, open);
    space.eventful ||= events.has(type);
    if (!this.#declare(record, number, space)) return;
    this.#rules.note(number, record, heard.gatherings);
    if (id !== undefined && (broken.size === 0 || typeOfId(id) === type)) {
      this.#resolver.declared(id, type, space);
      if (this.#rules.isRead(type)) this.#hold(id, record, heard.seen);
    }
    if (namesItself) this.#tellOfItself(record);
  }

  /** Holds a record for rules that read it soon. */
  #hold(id: string, record: RuleRecord, seen: Seen | undefined): void {
    const { type, fields, broken, subject } = record;
    const held = { id, type, fields: seen ?? fields, broken, seen };
    this.#early.set(id, { record: held, length: this.#archive.lengthOf(subject) });
  }

  #tellOfItself({ id, type, fields, subject, dataset }: RuleRecord): void {
    for (const { parts, text, path } of referencesIn(fields, type)) {
      const isSelf = parts.id === id && (parts.dataset ?? dataset) === dataset;
      if (isSelf && !maySpeakOfItself(path))
        this.#tell(subject, { rule: 'reference-not-self', params: { reference: text }, path });
    }
  }

  /** Takes a record that could not be read but seems to have this id: references to it are not in vain. */
  takeUnread(subject: Subject, id: string, type: RecordType, space: Space): void {
    if (this.isIdle) return;
    const note: Note = { type, broken: [], unread: true };
    const number = this.#archive.keep(subject, {}, undefined, note);
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
    this.#waiting.askAgain();
    for (let at = 0; at < this.#late.length; at += 1) this.#rules.across(this.#recordAt(this.#late.at(at)));
    this.#rules.settle();
    return references;
  }

  /** Puts a record away. Of a sound one that nobody will ask for, nothing but its place is kept. */
  #keep(record: RuleRecord, open: readonly Open[], heard: Heard, space: Space): number {
    const { subject, type, id, fields, broken, asOf } = record;
    const isShown = heard.gatherings.length > 0 || open.length > 0;
    const isAsked = heard.waits || this.#rules.isRead(type) || (isShown && !this.#archive.canReread(subject));
    const isPlain = broken.size === 0 && id !== undefined;
    const note: Note | undefined = isPlain ? undefined : { type, broken: [...broken] };
    const names = isAsked ? () => this.#namesOf(record, heard.gatherings, open) : undefined;
    const number = this.#archive.keep(subject, fields, names, note);
    const seen = this.#archive.lengthOf(subject) <= longestHeld ? heard.seen : undefined;
    if (heard.waits) this.#waiting.add({ number, type, asOf, dataset: record.dataset, seen });
    this.#begin(number, space, asOf);
    return number;
  }

  /** What is kept of a record: what rules read from afar, and of a text that is gone all that may still be shown. */
  #namesOf(
    { type, subject, fields }: RuleRecord,
    gatherings: readonly Gathering[],
    open: readonly Open[],
  ): readonly string[] {
    const names = this.#rules.remembered(type);
    if (this.#archive.canReread(subject)) return names;
    const shown = gatherings.flatMap(({ rule }) => rule.reads.own ?? []);
    const told = open.length === 0 ? [] : referencesIn(fields, type).map(({ path }) => String(path[0]));
    return [...new Set([...names, ...told, ...shown])];
  }

  #begin(from: number, space: Space, asOf: string | undefined): void {
    const last = this.#eras.at(-1);
    if (last?.space !== space || last.asOf !== asOf) this.#eras.push({ from, space, asOf });
  }

  /** Gives a record its id; answers whether that, if it has one, is its own. */
  #declare({ id, type, subject, broken }: RuleRecord, number: number, space: Space): boolean {
    const named = broken.size === 0 ? type : typeOfId(id);
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

  /** Looks the record up that has an id for good. */
  #lookUpEarly(reference: string, space: Space) {
    const holder = target(reference, space, this.#ledger);
    if (holder === undefined || reference !== holder.id) return undefined;
    if (this.#ledger.isGuessed(this.#ledger.handle(space, holder.id))) return undefined;
    const filed = this.#archive.at(holder.number, holder.id);
    return { record: this.#recordOf(holder.number, filed), length: filed.length };
  }

  #find(reference: string, dataset: string): RuleRecord | undefined {
    const make = () => this.#lookUp(reference, dataset);
    return this.#recent === undefined ? make() : this.#recent.get(`${dataset} ${reference}`, make);
  }

  #lookUp(reference: string, dataset: string): RuleRecord | undefined {
    const holder = this.#holder(reference, dataset);
    if (holder === undefined) return undefined;
    return this.#recordAt(holder.number, holder.id);
  }

  #recordAt(number: number, id?: string): RuleRecord {
    return this.#recordOf(number, this.#archive.at(number, id));
  }

  /** A record that was put away. Of one without a note is known that it is sound, and has an id of its type. */
  #recordOf(number: number, { subject, fields, note }: Filed): RuleRecord {
    const { space, asOf } = this.#eraOf(number);
    const plain = { type: typeOfId(subject.id), broken: [], unread: undefined };
    const { type, broken, unread } = (note as Note | undefined) ?? plain;
    if (type === undefined) throw new RangeError(`Nobody knows the type of record ${number}`);
    const missing = unread === true ? this.#rules.remembered(type) : broken;
    // Of a long record neither is among the fields that were kept.
    const seen = note === undefined ? seenAs({ ...fields, type, id: subject.id }) : undefined;
    return { id: subject.id, type, subject, fields, seen, broken: new Set(missing), asOf, dataset: space.id };
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
