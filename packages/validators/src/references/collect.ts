import { eachAt, type Path } from '../finding.ts';
import { once } from '../memory/once.ts';
import { parseReference, type RecordType, type ReferenceParts, recordTypes, referencesOf } from '../model.ts';
import { type Branch, pathTree } from '../path-tree.ts';
import { relationOf } from './relations.ts';

/** A reference as it stands in a record. */
export interface FoundReference {
  readonly text: string;
  readonly parts: ReferenceParts;
  readonly path: Path;
  readonly types: readonly RecordType[];
}

/** The well-formed references of a record to the types they may have; what is malformed is told by structure. */
export function referencesIn(record: unknown, type: RecordType): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const { path, types } of referencesOf(type)) {
    eachAt(record, path, (value, at) => {
      const parts = parseReference(value);
      if (parts !== undefined && types.includes(parts.type))
        found.push({ text: String(value), parts, path: at, types });
    });
  }
  return found;
}

/** A field that holds references: its number among those of its type, what they may lead to, and for which relation they stand. */
export interface Site {
  readonly number: number;
  readonly types: readonly RecordType[];
  readonly relation: number;
}

const trees = once(() => new Map(recordTypes.map((type) => [type, treeOf(type)])));

function treeOf(type: RecordType): Branch<Site> {
  const fields = [...referencesOf(type).entries()];
  return pathTree(
    fields.map(([number, { path, types }]) => [path, { number, types, relation: relationOf(path) }]),
  );
}

/** What stands where a sound record holds references, one beside the other; what was collected before is forgotten. */
export class References {
  texts: string[] = [];
  sites: Site[] = [];

  /** Takes the texts of a record in which nothing is malformed, in whatever order its properties have: words among them. */
  collect(record: object, type: RecordType): void {
    this.texts.length = 0;
    this.sites.length = 0;
    const tree = trees().get(type);
    if (tree !== undefined) this.#walk(record, tree);
  }

  /** Takes references that were found one by one. */
  take(found: readonly FoundReference[]): void {
    this.texts = found.map(({ text }) => text);
    this.sites = found.map(({ path, types }) => ({ number: 0, types, relation: relationOf(path) }));
  }

  /** Puts them into the order in which `referencesIn` has them. */
  sort(): void {
    const order = this.sites.map((site, at) => ({ site, text: this.texts[at] ?? '' }));
    order.sort((a, b) => a.site.number - b.site.number);
    this.texts = order.map(({ text }) => text);
    this.sites = order.map(({ site }) => site);
  }

  #walk(value: unknown, { end: site, members, properties }: Branch<Site>): void {
    if (site !== undefined) {
      this.texts.push(value as string);
      this.sites.push(site);
    } else if (members !== undefined) {
      for (const member of value as readonly unknown[]) this.#walk(member, members);
    } else {
      for (const key in value as object) {
        const below = properties.get(key);
        if (below !== undefined) this.#walk((value as Readonly<Record<string, unknown>>)[key], below);
      }
    }
  }
}
