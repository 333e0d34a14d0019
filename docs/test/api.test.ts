import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../scripts/api/entries.ts';
import { readReference } from '../scripts/api/reference.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-api-'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    '{ "compilerOptions": { "types": [], "noLib": true }, "include": ["*.ts"] }',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the API reference', () => {
  it('is made of every entry that is code', () => {
    expect(entries().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        '@chancery/fixtures',
        '@chancery/fixtures/synthetic',
        '@chancery/schema',
        '@chancery/schema/catalogue',
        '@chancery/schema/types',
        '@chancery/schema/zod',
        '@chancery/validators',
      ]),
    );
  });

  // All entries together take longer than a test may: `npm run docs:api` reads them.
  it('complains of a name without a sentence, and of a link to nothing', async () => {
    const file = join(folder, 'entry.ts');
    writeFileSync(file, 'export const early = 1;\n\n/** See {@link Nowhere}. */\nexport const late = 1;\n');
    const { complaints } = await readReference([{ name: 'made-up', file }], join(folder, 'tsconfig.json'));
    expect(complaints).toEqual([expect.stringContaining('early'), expect.stringContaining('Nowhere')]);
  });
});
