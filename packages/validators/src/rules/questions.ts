import { KeyTable } from '../memory/key-table.ts';
import { Notebook } from '../memory/notebook.ts';
import { parseReference } from '../model.ts';

/** What one record contributes to a question. */
export interface Contribution {
  /** The number of the record in the run, its id, and its dataset. */
  readonly record: number;
  readonly id: string | undefined;
  readonly space: string;
  readonly facts: unknown;
}

/** All that was gathered under one key, with the dataset to which the key belongs. */
export interface Question {
  readonly key: string;
  readonly home: string;
  readonly contributions: readonly Contribution[];
}

interface Link extends Contribution {
  /** The address of the contribution before this one, or 0. */
  readonly before: number;
}

/** What a rule gathers until all records are read, outside the heap of the engine. */
export class Questions {
  readonly #homes = new KeyTable();
  readonly #keys = new KeyTable();
  readonly #links = new Notebook();

  /** Writes a contribution down. A key that is a reference into another dataset belongs there, any other to the dataset at hand. */
  add(key: string, contribution: Contribution): void {
    const afar = parseReference(key);
    const [home, local] = afar?.dataset === undefined ? [contribution.space, key] : [afar.dataset, afar.id];
    const handle = this.#keys.intern(`${this.#homes.intern(home)} ${local}`);
    const link: Link = { ...contribution, before: this.#keys.number(handle) };
    this.#keys.setNumber(handle, this.#links.write(link));
  }

  /** The questions in the order in which they came up, each with its contributions in theirs. */
  *all(): Generator<Question> {
    for (const handle of this.#keys.handles()) {
      const [home = '', key] = divided(this.#keys.text(handle));
      yield { key, home: this.#homes.text(Number(home)), contributions: this.#linked(handle) };
    }
  }

  #linked(handle: number): readonly Contribution[] {
    const links: Link[] = [];
    for (let at = this.#keys.number(handle); at !== 0; at = links.at(-1)?.before ?? 0)
      links.push(this.#links.read(at) as Link);
    return links.reverse();
  }
}

function divided(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}
