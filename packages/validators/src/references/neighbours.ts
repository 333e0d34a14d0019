import { closest } from 'fastest-levenshtein';
import { isRecordType } from '../model.ts';
import { editDistance } from '../spelling.ts';
import type { Entry, Space } from './ledger.ts';

/** How many ids a run compares to find those that were meant; beyond that, suggestions are not worth the wait. */
const enough = 1_000_000;

/** What is known of the records of a space that have no id of their type. */
interface Anonymous {
  /** The types of those that have no id at all; `undefined` where there is no type either. */
  readonly types: ReadonlySet<string | undefined>;
  /** What the ids of the others were probably meant to be. */
  readonly ids: ReadonlySet<string>;
}

/** Finds the records that a reference to nothing may have meant. */
export class Neighbours {
  #compared = 0;
  readonly #ids = new Map<Space, Map<string, string[]>>();
  readonly #nameless = new Map<Space, Anonymous>();

  /** The record of the same type whose id is nearest, if it is near enough to have been meant. */
  nearest(id: string, space: Space): Entry | undefined {
    const type = id.slice(0, id.indexOf('/'));
    const ids = this.#idsOf(space).get(type) ?? [];
    if (ids.length === 0 || this.#compared > enough) return undefined;
    this.#compared += ids.length;
    const near = closest(id, ids);
    return isNear(id, near) ? space.entries.get(near) : undefined;
  }

  /** Whether a reference to nothing may mean a record whose id is missing, malformed, or of another type. */
  mayMean(id: string, space: Space): boolean {
    const { types, ids } = this.#namelessOf(space);
    if (types.has(undefined) || types.has(id.slice(0, id.indexOf('/'))) || ids.has(id)) return true;
    if (this.#compared > enough) return false;
    this.#compared += ids.size;
    return [...ids].some((other) => isNear(id, other));
  }

  #namelessOf(space: Space): Anonymous {
    const known = this.#nameless.get(space) ?? anonymous(space);
    this.#nameless.set(space, known);
    return known;
  }

  #idsOf(space: Space): ReadonlyMap<string, readonly string[]> {
    const known = this.#ids.get(space) ?? idsByType(space);
    this.#ids.set(space, known);
    return known;
  }
}

/** Whether one id may be the other one misspelled: at most one in four characters of its slug differs. */
function isNear(id: string, other: string): boolean {
  const slug = slugOf(id).length;
  return editDistance(id, other) <= Math.floor(slug / 4);
}

function anonymous({ nameless }: Space): Anonymous {
  const read = nameless.map(({ id = '', type }) => ({ type, id: probable(id, type) }));
  const types = new Set(read.filter(({ id }) => id === undefined).map(({ type }) => type));
  return { types, ids: new Set(read.flatMap(({ id }) => (id === undefined ? [] : [id]))) };
}

/**
 * A malformed id as it may have been meant: of the type of its record, in small letters, without spaces. `undefined` where it
 * is no type and slug at all, so that it may have been meant as anything.
 */
function probable(malformed: string, type: string | undefined): string | undefined {
  const plain = malformed
    .slice(0, 400)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
  if (!isRecordType(plain.slice(0, Math.max(0, plain.indexOf('/')))) || slugOf(plain) === '')
    return undefined;
  return type === undefined ? plain : `${type}/${slugOf(plain)}`;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function idsByType({ entries }: Space): Map<string, string[]> {
  const byType = new Map<string, string[]>();
  for (const id of entries.keys()) {
    const type = id.slice(0, id.indexOf('/'));
    const ids = byType.get(type);
    if (ids === undefined) byType.set(type, [id]);
    else ids.push(id);
  }
  return byType;
}
