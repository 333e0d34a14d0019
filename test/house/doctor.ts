import { soundTree } from './sound-tree.ts';
import type { Tree } from './tree.ts';

/** Files as they would be written; `undefined` removes one. */
export type Change = Readonly<Record<string, string | undefined>>;

/** The mistakes that a law must notice, each with what is special about it. */
export interface Mistakes {
  readonly law: string;
  readonly mistakes: Readonly<Record<string, Change>>;
}

/** The sound tree with a change. */
export function doctored(change: Change): Tree {
  const files = Object.entries({ ...Object.fromEntries(soundTree), ...change });
  return new Map(files.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

/** A line more at the end of a file, which is made where it is not there. */
export function adding(path: string, line: string): Change {
  return { [path]: `${soundTree.get(path) ?? ''}${line}\n` };
}

/** Other words in a file. Throws where the old ones are not there: the mistake would be none. */
export function replacing(path: string, old: string, by: string): Change {
  const text = soundTree.get(path) ?? '';
  if (!text.includes(old)) throw new Error(`${path} does not hold ${old}`);
  return { [path]: text.replace(old, by) };
}
