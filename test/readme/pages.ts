import { readFileSync } from 'node:fs';
import { type Block, blocksOf } from './blocks.ts';

/** The pages whose blocks are run. */
export const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/schema/README.md',
  'packages/fixtures/README.md',
  'packages/validators/README.md',
] as const;

/** The text of a page. */
export function readPage(page: string): string {
  return readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
}

/** Whether a block is a program. */
export function isCode({ language }: Block): boolean {
  return language === 'ts';
}

/** Every program of the pages, by the name of a file for it. */
export function examples(): ReadonlyMap<string, string> {
  return new Map(
    pages.flatMap((page) =>
      blocksOf(readPage(page))
        .filter(isCode)
        .map(({ text }, index) => [exampleFile(page, index), text] as const),
    ),
  );
}

/** Every data file that the pages show, by its name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const blocks = pages.flatMap((page) => blocksOf(readPage(page)));
  return new Map(blocks.filter(({ file }) => file !== '').map(({ file, text }) => [file, text]));
}

/** The file for a program of a page. */
export function exampleFile(page: string, index: number): string {
  return `${page.toLowerCase().replaceAll(/[/.]/gu, '-')}-${index}.ts`;
}
