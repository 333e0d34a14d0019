import { cpSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDesk } from '../../../test/readme/desk.ts';
import { followed } from '../../../test/readme/follow.ts';
import { makeStock } from '../../../test/readme/stock.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(folder, file));

let stock: string;
let desk: string;
let page: string;

beforeAll(async () => {
  stock = await makeStock();
  desk = makeDesk(stock);
  cpSync(join(folder, 'received.ndjson'), join(desk, 'received.ndjson'));
  page = await followed('examples/what-is-wrong-with-it/README.md', read('README.md').toString(), desk);
});

afterAll(() => {
  for (const path of [stock, dirname(desk)]) rmSync(path, { recursive: true, force: true });
});

describe('the walk-through', () => {
  // `npx vitest run examples/what-is-wrong-with-it -u` writes the outputs anew.
  it('shows what its steps print', async () => {
    await expect(page).toMatchFileSnapshot(join(folder, 'README.md'));
  });

  it('leaves the received file as it was sent', () => {
    expect(readFileSync(join(desk, 'received.ndjson'))).toEqual(read('received.ndjson'));
  });

  it('names every rule that found something', () => {
    const found = /found something: (.*)$/mu.exec(page)?.[1]?.match(/[a-z][a-z0-9-]+/gu) ?? [];
    const [table = ''] = /^\| kind[\s\S]*?\n\n/mu.exec(page) ?? [];
    expect(found.filter((rule) => !table.includes(`\`${rule}\``))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(10);
  });

  it('ends with a dataset that holds all records of the sender', () => {
    const { records } = JSON.parse(readFileSync(join(desk, 'visits.json'), 'utf8')) as {
      records: { id: string }[];
    };
    const sent =
      read('received.ndjson')
        .toString('latin1')
        .match(/"id":"[a-z]+\/[^"]+"/gu) ?? [];
    expect(records.map(({ id }) => `"id":"${id}"`).sort()).toEqual([...sent].sort());
  });

  it('makes a page for the sender', () => {
    const html = readFileSync(join(desk, 'for-the-sender.html'), 'utf8');
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(html).not.toContain('<script');
  });
});
