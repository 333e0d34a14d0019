import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf } from './readme/blocks.ts';
import { wrongCommands } from './readme/commands.ts';
import { makeDesk, runCommands } from './readme/desk.ts';
import { followed, unchecked } from './readme/follow.ts';
import { examplePages, pages, readPage } from './readme/pages.ts';
import { makeStock } from './readme/stock.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const known = ['ts', 'js', 'sh', 'json', 'ndjson', 'yaml', 'python', 'text'];
const folders: string[] = [];
// A slow machine may take its time to build.
const patience = 60_000;

let stock = '';
const help = new Map<string, string>();

beforeAll(async () => {
  stock = await makeStock();
  folders.push(stock);
  const { stdout } = await runCommands(newDesk(), 'chancery help');
  const verbs = ['help', ...[...stdout.matchAll(/^ {2}([a-z-]+) {2}/gmu)].map(([, verb = '']) => verb)];
  const shown = await Promise.all(verbs.map((verb) => runCommands(newDesk(), `chancery help ${verb}`)));
  for (const [index, verb] of verbs.entries()) help.set(verb, shown[index]?.stdout ?? '');
}, patience);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(pages.filter((page) => blocksOf(readPage(page)).length > 0))('%s', (page) => {
  const text = readPage(page);

  it('has only blocks that are checked', () => {
    const languages = blocksOf(text).map(({ language }) => language);
    expect(languages.filter((language) => !known.includes(language))).toEqual([]);
    expect(unchecked(text)).toEqual([]);
  });

  // `npx vitest run test/readme.test.ts -u` writes the outputs anew.
  it.concurrent('shows what its steps print', async ({ expect }) => {
    await expect(await followed(page, text, newDesk())).toMatchFileSnapshot(join(root, page));
  });
});

describe.each(examplePages)('%s', (page) => {
  const files = blocksOf(readPage(page)).filter(({ file }) => file !== '');

  it('shows files as they are', () => {
    const changed = files.filter(({ file, text }) => !readPage(join(dirname(page), file)).includes(text));
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

describe('every page', () => {
  it.each([...pages, ...examplePages])('%s names commands that exist', (page) => {
    expect(wrongCommands(readPage(page), help)).toEqual([]);
  });
});

describe('the demo', () => {
  it('finds two datasets valid', async () => {
    const { status, stdout } = await runCommands(newDesk(), 'node scripts/demo.mjs');
    expect(stdout.match(/ is valid\.$/gmu)).toHaveLength(2);
    expect(status).toBe(0);
  });
});

function newDesk(): string {
  const desk = makeDesk(stock);
  folders.push(dirname(desk));
  return desk;
}
