import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of a repository: path from the root, with forward slashes, to text. */
export type Tree = ReadonlyMap<string, string>;

/** A law of the house: complaints name the path and the mistake; none means that the law is kept. */
export interface Law {
  readonly name: string;
  readonly complaints: (tree: Tree) => readonly string[];
}

const neverTracked =
  /(?:^|\/)(?:\.git|node_modules|dist|\.turbo|coverage|\.DS_Store)$|\.(?:tgz|tsbuildinfo)$/u;

/** Reads what git tracks or would track; without git, everything that is neither installed nor built. */
export function readTree(root: string): Tree {
  const paths = trackedPaths(root) ?? pathsBelow(root);
  const files = paths.filter((path) => isFile(join(root, path)));
  const texts = files.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
  return new Map(texts.filter(([, text]) => !text.includes('\0')));
}

/** What git tracks or would track; `undefined` where there is no git. */
export function trackedPaths(root: string): readonly string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const { status, stdout } = spawnSync('git', ['ls-files', '-coz', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return status === 0 ? stdout.split('\0').filter((path) => path !== '') : undefined;
}

/** Every path that is neither installed nor built, as far as that can be told without git. */
export function pathsBelow(root: string, folder = ''): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (neverTracked.test(path)) return [];
    return entry.isDirectory() ? pathsBelow(root, path) : [path];
  });
}

/** The paths of a tree that match, sorted. */
export function pathsOf(tree: Tree, pattern: RegExp): readonly string[] {
  return [...tree.keys()].filter((path) => pattern.test(path)).sort();
}

/** The last part of a path, without its extensions. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
}

/** How many lines a text has; the line break at its end opens no further line. */
export function lineCount(text: string): number {
  return text.replace(/\n$/u, '').split('\n').length;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
