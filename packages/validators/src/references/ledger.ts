import type { Subject } from '../finding.ts';
import { type RecordType, typeOfId } from '../model.ts';

/** What is remembered of a record: where it is, and the fields that some rule declared to need. */
export interface Entry {
  readonly id: string;
  readonly type: RecordType;
  readonly subject: Subject;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that do not have the shape of the specification; rules that need one of them are silent about the record. */
  readonly broken: ReadonlySet<string>;
  /** The date against which "not in the future" is judged. */
  readonly asOf: string | undefined;
  /** The id of the dataset. */
  readonly dataset: string;
  /** The record could not be read: its id is what it seems to be, and gives way to a record that has it. */
  readonly guessed?: true;
}

/** A record without an id of its type, and what stands in its place; without `type` it may be of any. */
export interface Nameless {
  readonly type: RecordType | undefined;
  readonly id: string | undefined;
}

/** One id space: the records of all files that carry the same dataset id. */
export interface Space {
  readonly id: string;
  readonly imports: Set<string>;
  readonly entries: Map<string, Entry>;
  /** Some records could not be read, and nobody knows their ids: that a record is missing cannot be said with certainty. */
  lossy: boolean;
  /** Records that were read, but whose id is missing or malformed: references to nothing may mean them. */
  readonly nameless: Nameless[];
  /** Whether a header was read, so that its imports are known. */
  headed: boolean;
}

/** Everything that a run remembers, by dataset. */
export class Ledger {
  readonly #spaces = new Map<string, Space>();

  /** The id space of a dataset, joined by every file that carries its id. */
  space(id: string, imports: readonly string[]): Space {
    const space = this.#spaces.get(id) ?? {
      id,
      imports: new Set(),
      entries: new Map(),
      nameless: [],
      lossy: false,
      headed: false,
    };
    for (const dataset of imports) space.imports.add(dataset);
    this.#spaces.set(id, space);
    return space;
  }

  /** The space of a dataset, if one of the files of the run belongs to it. */
  find(id: string): Space | undefined {
    return this.#spaces.get(id);
  }

  /** Everything that is remembered. */
  *entries(): Generator<readonly [Space, Entry]> {
    for (const space of this.#spaces.values())
      for (const entry of space.entries.values()) yield [space, entry];
  }
}

/** A record as it is read: it may lack an id, or have one that is malformed or of another type. */
export type Declared = Omit<Entry, 'id' | 'guessed'> & { readonly id: string | undefined };

/**
 * Remembers a record under its id. Answers with the record that has the id already, or with `nameless` where there is no
 * well-formed one. An id of another type is told elsewhere: the record gives way to one that has it by right.
 */
export function declare(space: Space, record: Declared): Entry | 'nameless' | undefined {
  const { id } = record;
  const named = typeOfId(id);
  if (id === undefined || named === undefined) return 'nameless';
  const known = remember(space, { ...record, id, ...(named === record.type ? {} : { guessed: true }) });
  return known !== undefined && named !== record.type ? 'nameless' : known;
}

/** Remembers a record; returns the one that has its id already, if there is one. */
export function remember(space: Space, entry: Entry): Entry | undefined {
  const known = space.entries.get(entry.id);
  const free = known === undefined || (known.guessed === true && entry.guessed !== true);
  if (free) space.entries.set(entry.id, entry);
  return free ? undefined : known;
}
