import { Arena } from '../memory/arena.ts';
import { KeyTable } from '../memory/key-table.ts';
import { Notebook } from '../memory/notebook.ts';
import { NumberReader, NumberWriter } from '../memory/numbers.ts';
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

/** What a rule gathers until all records are read, outside the heap of the engine. */
export class Questions {
  readonly #homes = new KeyTable();
  readonly #keys = new KeyTable();
  /** Of every contribution the address of the one before it, or 0, its numbers, and where its id and facts stand. */
  readonly #links = new Arena();
  readonly #writer = new NumberWriter();
  readonly #told = new Notebook();
  /** The dataset of the contribution that came last, and what stands for it. */
  #space = { id: '', handle: 0 };

  /** Writes a contribution down. A key that is a reference into another dataset belongs there, any other to the dataset at hand. */
  add(key: string, { record, id, space, facts }: Contribution): void {
    if (this.#space.handle === 0 || this.#space.id !== space)
      this.#space = { id: space, handle: this.#homes.intern(space) };
    const here = this.#space.handle;
    // A rule that looks past what is malformed may give anything as a key.
    const afar = typeof key === 'string' && key.includes('#') ? parseReference(key) : undefined;
    const [home, local] =
      afar?.dataset === undefined ? [here, key] : [this.#homes.intern(afar.dataset), afar.id];
    const handle = this.#keys.intern(`${home} ${local}`);
    const before = this.#keys.number(handle);
    this.#writer.add(before).add(record).add(here).add(this.#told.write({ id, facts }));
    this.#keys.setNumber(handle, this.#writer.takeInto(this.#links));
  }

  /** The questions in the order in which they came up, each with its contributions in theirs; or those that have several. */
  *all(onlySeveral = false): Generator<Question> {
    for (const handle of this.#keys.handles()) {
      const links = this.#linked(handle);
      if (onlySeveral && links.length < 2) continue;
      const [home = '', key = ''] = divided(this.#keys.text(handle));
      const contributions = links.reverse().map((link) => this.#contribution(link));
      yield { key, home: this.#homes.text(Number(home)), contributions };
    }
  }

  /** What was written down under a key, the last first. */
  #linked(handle: number): Link[] {
    const links: Link[] = [];
    for (let at = this.#keys.number(handle); at !== 0; ) {
      const numbers = new NumberReader(this.#links.from(at));
      at = numbers.next();
      links.push({ record: numbers.next(), space: numbers.next(), told: numbers.next() });
    }
    return links;
  }

  #contribution({ record, space, told }: Link): Contribution {
    const { id, facts } = this.#told.read(told) as Pick<Contribution, 'id' | 'facts'>;
    return { record, id, space: this.#homes.text(space), facts };
  }
}

/** A contribution as it is written down. */
interface Link {
  readonly record: number;
  readonly space: number;
  /** Where its id and facts stand. */
  readonly told: number;
}

function divided(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}
