import type { Observation, RelatedObservation, Subject } from '../finding.ts';
import { Recent } from '../memory/recent.ts';
import { parseReference, type RecordType } from '../model.ts';
import { Ascents } from './ascents.ts';
import { References as Collected, type FoundReference, referencesIn } from './collect.ts';
import type { Holder, Ledger, Space } from './ledger.ts';
import { Neighbours } from './neighbours.ts';
import { relationOf } from './relations.ts';
import { Sites, type Step } from './sites.ts';
import { target } from './target.ts';
import { tellUnreferenced } from './unreferenced.ts';

/** A record that is looked at once more. */
export interface Referrer {
  readonly subject: Subject;
  readonly space: Space;
  readonly type: RecordType | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What resolving needs of the rest of the corridor. */
export interface Records {
  /** The record with this number, with its references. */
  again(number: number): Referrer;
  /** Where a record is, of which the id is known. */
  subject(number: number, id: string): Subject;
  /** Takes what is wrong with a record. */
  tell(subject: Subject, observation: Observation): void;
}

/** A reference that is needed at the end: no record has the id that it names, or it may lead in a circle. */
export interface Open {
  /** What stands for the id. */
  readonly handle: number;
  readonly relation: number;
  readonly waits: boolean;
}

/** What was taken of a record: what is needed at the end, and whether it names itself. */
export interface Taken {
  readonly open: readonly Open[];
  readonly namesItself: boolean;
}

/** A text where a reference may stand, with what is known of the id that it names, if it is one. */
interface Known {
  readonly id: string | undefined;
  readonly type: RecordType | undefined;
  readonly handle: number;
  /** It names no other dataset. */
  readonly isHere: boolean;
  isHeld: boolean;
  isReferred: boolean;
}

/** So many references are known as they are written: data repeats some of them often. */
const recently = 4096;

/** How many references came to what. */
export interface References {
  resolved: number;
  external: number;
  unresolved: number;
}

/**
 * What became of a reference: it points to a record, to a dataset that is not in the run, perhaps to a record that could
 * not be read, or to nothing.
 */
type Resolution = 'resolved' | 'external' | 'unknown' | Observation;

/** Stands for an id in another dataset: whether it is there shows only when all files are read. */
const afar = 0;

/**
 * Resolves references. One to a record that came before is resolved at once; of one that must wait, two numbers are kept:
 * the record in which it stands, and the id that it names.
 */
export class Resolver {
  readonly #ledger: Ledger;
  readonly #neighbours: Neighbours;
  readonly #sites = new Sites();
  readonly #ascents: Ascents;
  readonly #counts: References = { resolved: 0, external: 0, unresolved: 0 };
  readonly #collected = new Collected();
  /** What is known of the references that were collected, where it is known of all of them. */
  readonly #found: Known[] = [];
  #known = new Recent<string, Known>(recently);
  /** The space to which the known ones belong. */
  #space: Space | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#neighbours = new Neighbours(ledger);
    this.#ascents = new Ascents(ledger);
  }

  /** Takes the references of the record that has an id, if it has one. Of a sound record none is malformed. */
  take(record: object, type: RecordType, space: Space, id: string | undefined, isSound: boolean): Taken {
    this.#enter(space);
    const { texts, sites } = this.#collect(record, type, isSound);
    const taken: { readonly open: Open[]; namesItself: boolean } = { open: [], namesItself: false };
    for (let at = 0; at < texts.length; at += 1) {
      const known = this.#found[at] ?? this.#knownAs(texts[at] ?? '', space);
      const site = sites[at];
      if (known.type === undefined || site?.types.includes(known.type) !== true) continue;
      if (known.id !== id) this.#refer(known);
      else if (known.isHere) taken.namesItself = true;
      const waits = !this.#isHeld(known);
      const { relation } = site;
      if (!waits) this.#counts.resolved += 1;
      if (waits || relation !== 0) taken.open.push({ handle: known.handle, relation, waits });
    }
    return taken;
  }

  /** Keeps of the references of a record what is needed at the end: those that wait, and those that may lead in a circle. */
  keep(record: number, open: readonly Open[]): void {
    for (const { handle, relation, waits } of open) {
      if (relation !== 0) this.#ascents.begin(record, relation);
      if (waits) this.#sites.add(record, relation, handle);
      else if (relation !== 0) this.#ascents.keep(record, relation, handle);
    }
  }

  /** Says that a record of a space has an id by now: others will soon refer to it. */
  declared(id: string, space: Space): void {
    this.#enter(space);
    this.#knownAs(id, space);
  }

  #enter(space: Space): void {
    if (this.#space !== space) this.#known = new Recent(recently);
    this.#space = space;
  }

  #collect(record: object, type: RecordType, isSound: boolean): Collected {
    const [collected, found] = [this.#collected, this.#found];
    found.length = 0;
    if (!isSound) collected.take(referencesIn(record, type));
    else collected.collect(record, type);
    if (!isSound || this.#findAll(collected.texts)) return collected;
    // Ids that are new are counted in this order.
    found.length = 0;
    collected.sort();
    return collected;
  }

  /** Whether all texts are known. */
  #findAll(texts: readonly string[]): boolean {
    for (const text of texts) {
      const known = this.#known.find(text);
      if (known === undefined) return false;
      this.#found.push(known);
    }
    return true;
  }

  #knownAs(text: string, space: Space): Known {
    const known = this.#known.find(text);
    if (known !== undefined) return known;
    const taken = this.#takenApart(text, space);
    this.#known.set(text, taken);
    return taken;
  }

  #takenApart(text: string, space: Space): Known {
    const parts = parseReference(text);
    const { id, type, dataset } = parts ?? { id: undefined, type: undefined, dataset: undefined };
    const isHere = dataset === undefined || dataset === space.id;
    const handle = isHere && id !== undefined ? this.#ledger.handle(space, id) : afar;
    return { id, type, handle, isHere, isHeld: false, isReferred: false };
  }

  #refer(known: Known): void {
    if (!known.isReferred) this.#ledger.refer(known.handle);
    known.isReferred = true;
  }

  #isHeld(known: Known): boolean {
    known.isHeld ||= this.#ledger.isHeld(known.handle);
    return known.isHeld;
  }

  #handleOf({ parts: { dataset, id } }: FoundReference, space: Space): number {
    return dataset === undefined || dataset === space.id ? this.#ledger.handle(space, id) : afar;
  }

  /** Resolves what had to wait, tells of references to nothing, and counts what became of all of them. */
  resolveAll(records: Records): References {
    for (const { record, steps } of this.#sites.all()) {
      const late = steps.filter(({ to }) => !this.#ledger.isHeld(to)).map(({ to }) => to);
      this.#counts.resolved += steps.length - late.length;
      for (const step of steps) this.#climb(record, step);
      if (late.length > 0) this.#lookAgain(record, late, records);
    }
    this.#ascents.tellAll(records);
    tellUnreferenced(this.#ledger, records);
    return this.#counts;
  }

  #climb(record: number, { relation, to }: Step): void {
    if (relation !== 0 && this.#ledger.isHeld(to))
      this.#ascents.add(record, relation, this.#ledger.recordOf(to));
  }

  /** Tells of the references of a record that could not be resolved, with what stood for them. */
  #lookAgain(number: number, late: readonly number[], records: Records): void {
    const { subject, space, type, fields } = records.again(number);
    const references = type === undefined ? [] : referencesIn(fields, type);
    const open = references.filter((reference) => !this.#ledger.isHeld(this.#handleOf(reference, space)));
    for (const reference of open) {
      const resolution = this.#resolve(reference, space, records);
      if (resolution === 'resolved') this.#reach(number, reference, space);
      const became = typeof resolution === 'object' || resolution === 'unknown' ? 'unresolved' : resolution;
      this.#counts[became] += 1;
      space.doubtful ||= became === 'unresolved';
      if (typeof resolution === 'object') records.tell(subject, resolution);
    }
    if (open.length < late.length) this.#tellUnseen(late.slice(open.length), subject, records);
  }

  /** Takes a reference that turned out to lead to a record of another dataset. */
  #reach(from: number, { parts: { dataset = '', id }, text, path }: FoundReference, space: Space): void {
    const above = target(text, space, this.#ledger);
    if (above !== undefined) this.#ascents.add(from, relationOf(path), above.number);
    this.#ledger.refer(this.#ledger.handle(this.#ledger.find(dataset) ?? space, id));
  }

  /** An input that changed while it was read does not show them any more. They are told all the same. */
  #tellUnseen(late: readonly number[], subject: Subject, records: Records): void {
    this.#counts.unresolved += late.length;
    for (const handle of late) {
      const reference = handle === afar ? 'another dataset' : this.#ledger.idOf(handle);
      records.tell(subject, { rule: 'reference-resolves', params: { reference }, path: [] });
    }
  }

  #resolve(reference: FoundReference, space: Space, records: Records): Resolution {
    const { parts, text, path } = reference;
    const dataset = parts.dataset ?? space.id;
    const home = this.#ledger.find(dataset);
    if (dataset !== space.id && !space.imports.has(dataset)) {
      if (!space.headed) return 'unknown';
      return { rule: 'reference-resolves', params: { reference: text, dataset, imported: false }, path };
    }
    if (home === undefined) return 'external';
    if (this.#ledger.holder(home, parts.id) !== undefined) return 'resolved';
    home.doubtful = true;
    const isUnknown = home.lossy || this.#neighbours.mayMean(parts.id, home);
    return isUnknown ? 'unknown' : this.#dangling(reference, home, records);
  }

  #dangling({ text, parts, path }: FoundReference, space: Space, records: Records): Observation {
    const near = this.#neighbours.nearest(parts.id, space);
    const dataset = parts.dataset === undefined ? {} : { dataset: space.id };
    const params = { reference: text, ...dataset };
    if (near === undefined) return { rule: 'reference-resolves', params, path };
    const suggestion = parts.dataset === undefined ? near.id : `${parts.dataset}#${near.id}`;
    const related = [declared(near, records)];
    return { rule: 'reference-resolves', params: { ...params, suggestion }, path, related };
  }
}

function declared({ id, number }: Holder, records: Records): RelatedObservation {
  return { message: `${id} is declared here`, subject: records.subject(number, id), path: ['id'] };
}
