import { posix } from 'node:path';
import { factsOf } from './source.ts';
import { pathsOf, type Tree } from './tree.ts';

/** One import between files: `to` is a path of the tree, or what was written where it names a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly isRelative: boolean;
}

/** Every import of the TypeScript and JavaScript files whose path matches. */
export function importsOf(tree: Tree, pattern: RegExp): readonly Import[] {
  const sources = pathsOf(tree, pattern).filter((path) => /\.[cm]?[jt]sx?$/u.test(path));
  return sources.flatMap((from) =>
    factsOf(tree.get(from) ?? '').imports.map((written) => follow(from, written)),
  );
}

/** The workspace package that a path or an import belongs to: `schema` for both of its spellings. */
export function packageOf(pathOrImport: string): string | undefined {
  return /^(?:packages\/|@chancery\/)([^/]+)/u.exec(pathOrImport)?.[1];
}

/** A complaint about an import. */
export function complaint({ from, to }: Import): string {
  return `${from}: imports ${to}`;
}

function follow(from: string, written: string): Import {
  const isRelative = written.startsWith('.');
  return { from, to: isRelative ? posix.join(posix.dirname(from), written) : written, isRelative };
}
