import type { Observation, RelatedObservation, Subject } from '../finding.ts';
import type { RecordType } from '../model.ts';
import { Ascents } from './ascents.ts';
import { type FoundReference, referencesIn } from './collect.ts';
import { KnownReferences } from './known-references.ts';
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
  readonly #known: KnownReferences;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#neighbours = new Neighbours(ledger);
    this.#ascents = new Ascents(ledger);
    this.#known = new KnownReferences(ledger);
  }

  /** Takes the references of the record that has an id, if it has one. Of a sound record none is malformed. */
  take(record: object, type: RecordType, space: Space, id: string | undefined, isSound: boolean): Taken {
    const taken: { readonly open: Open[]; namesItself: boolean } = { open: [], namesItself: false };
    this.#known.each(record, type, space, isSound, (known, { types, relation }) => {
      if (known.type === undefined || !types.includes(known.type)) return;
      if (known.id !== id) this.#known.refer(known);
      else if (known.isHere) taken.namesItself = true;
      const waits = !this.#known.isHeld(known);
      if (!waits) this.#counts.resolved += 1;
      if (waits || relation !== 0) taken.open.push({ handle: known.handle, relation, waits });
    });
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
  declared(id: string, type: RecordType, space: Space): void {
    this.#known.declared(id, type, space);
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
