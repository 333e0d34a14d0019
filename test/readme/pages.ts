import { fileURLToPath } from 'node:url';
import { pathsOf, readTree } from '../house/tree.ts';
import { type Block, blocksOf } from './blocks.ts';

const tree = readTree(fileURLToPath(new URL('../..', import.meta.url)));

/** Written by programs, by the release, or run by the tests beside them. */
const elsewhere = /(?:^|\/)(?:generated|examples|consumers|bench|\.changeset|\.github)\/|CHANGELOG\.md$/u;

/** The pages that readers follow: every block of them is run or read. */
export const pages: readonly string[] = pathsOf(tree, /\.md$/u).filter((path) => !elsewhere.test(path));

/** The pages of the examples, whose steps are run by the tests beside them. */
export const examplePages: readonly string[] = pathsOf(tree, /^examples\/.*\.md$/u);

/** The text of a page. */
export function readPage(page: string): string {
  return tree.get(page) ?? '';
}

/** Whether a block is a program that is run as it stands; with a name it is a file, and a command runs it. */
export function isCode({ language, file }: Block): boolean {
  return (language === 'ts' || language === 'js') && file === '';
}

/** Every program in TypeScript, by the name of a file for it. */
export function examples(): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap((page) =>
      blocksOf(readPage(page))
        .filter((block) => isCode(block) && block.language === 'ts')
        .map(({ text }, index) => [exampleFile(page, index), text] as const),
    ),
  );
}

/** The file for a program of a page. */
function exampleFile(page: string, index: number): string {
  return `${page.toLowerCase().replaceAll(/[/.]/gu, '-')}-${index}.ts`;
}
