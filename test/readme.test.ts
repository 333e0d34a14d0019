import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, outputOf, withTexts } from './readme/blocks.ts';
import { chanceryArguments, makeDesk, runChancery, runFile } from './readme/desk.ts';
import { exampleFile, examples, isCode, pages, readPage, sampleFiles } from './readme/pages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const known = ['ts', 'sh', 'json', 'ndjson', 'text'];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };

let desk: string;

beforeAll(() => {
  desk = makeDesk();
  for (const [file, text] of [...examples(), ...sampleFiles()]) writeFileSync(join(desk, file), text);
});

afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe.each(pages)('%s', (page) => {
  const text = readPage(page);
  const blocks = blocksOf(text);

  it('has only blocks that are checked', () => {
    expect(blocks.map(({ language }) => language).filter((language) => !known.includes(language))).toEqual(
      [],
    );
  });

  it('calls scripts that exist', () => {
    const lines = blocks.filter(isShell).flatMap(({ text: block }) => block.trim().split('\n'));
    expect(lines.filter((line) => !isKnownCommand(line))).toEqual([]);
  });

  // `npx vitest run test/readme.test.ts -u` writes the outputs anew.
  it('shows what its examples print', async () => {
    const outputs = await Promise.all([
      ...blocks.filter(isCode).map(async (block, index) => [block, await outputOfCode(page, index)] as const),
      ...blocks.filter(isShell).map(async (block) => [block, await outputOfCommands(block)] as const),
    ]);
    const shown = outputs.flatMap(([block, output]) => {
      const place = outputOf(block, text);
      return place === undefined ? [] : [[place, output] as const];
    });
    await expect(withTexts(text, new Map(shown))).toMatchFileSnapshot(join(root, page));
  });
});

function isShell({ language }: Block): boolean {
  return language === 'sh';
}

async function outputOfCode(page: string, index: number): Promise<string> {
  const { status, stdout, stderr } = await runFile(desk, exampleFile(page, index));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** What the commands of `chancery` in a block print; others are checked elsewhere. */
async function outputOfCommands({ text }: Block): Promise<string> {
  const commands = text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const args = chanceryArguments(line);
      return args === undefined ? [] : [args];
    });
  const outcomes = await Promise.all(commands.map((args) => runChancery(desk, args)));
  expect(outcomes.filter(({ status }) => status !== 0 && status !== 1)).toEqual([]);
  return outcomes.map(({ stdout }) => stdout).join('');
}

function isKnownCommand(line: string): boolean {
  const script = /^npm run ([\w:-]+)$/u.exec(line)?.[1] ?? (line === 'npm test' ? 'test' : undefined);
  if (script !== undefined) return script in scripts;
  const tested = /^npx vitest run (\S+)$/u.exec(line)?.[1];
  if (tested !== undefined) return existsSync(join(root, tested));
  const isInstallation = /^npm install (?:--save-dev )?(?:@chancery\/\w+ ?|zod ?)+$/u.test(line);
  return isInstallation || chanceryArguments(line) !== undefined;
}
