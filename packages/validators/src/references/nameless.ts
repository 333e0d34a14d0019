import { isRecordType } from '../model.ts';
import { costOf, isNearId, slugOf } from './near.ts';

/** How many malformed ids are told apart; beyond that, any record of such a type may be meant. */
const most = 10_000;
const longestId = 200;

/** The records of a space that have no id of their type: references to nothing may mean them. */
export class Nameless {
  /** The types of those of which nobody knows what id was meant; `undefined` where the type is not known either. */
  readonly #types = new Set<string | undefined>();
  /** What the ids of the others were probably meant to be. */
  readonly #ids = new Set<string>();

  add(type: string | undefined, id = ''): void {
    const meant = this.#ids.size < most ? probable(id, type) : undefined;
    if (meant === undefined) this.#types.add(type);
    else this.#ids.add(meant);
  }

  /** Whether a record whose id is missing may be meant by this one. */
  mayHave(id: string): boolean {
    return this.#types.has(undefined) || this.#types.has(id.slice(0, id.indexOf('/'))) || this.#ids.has(id);
  }

  /** Whether one of the malformed ids may be this one misspelled, and what it cost to find that out. */
  near(id: string): { readonly found: boolean; readonly cost: number } {
    // What is longer is no id, whatever is mended.
    if (id.length > longestId) return { found: false, cost: 1 };
    let cost = 0;
    for (const other of this.#ids) {
      cost += costOf(id, other);
      if (isNearId(id, other)) return { found: true, cost };
    }
    return { found: false, cost };
  }
}

/**
 * A malformed id as it may have been meant: of the type of its record, in small letters, without spaces and
 * characters that nobody sees. `undefined` where it
 * is no type and slug at all, so that it may have been meant as anything.
 */
function probable(malformed: string, type: string | undefined): string | undefined {
  const plain = malformed
    .slice(0, 400)
    .replace(/\p{C}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-');
  if (!isRecordType(plain.slice(0, Math.max(0, plain.indexOf('/')))) || slugOf(plain) === '')
    return undefined;
  return type === undefined ? plain : `${type}/${slugOf(plain)}`;
}
