import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/index.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);

const names = ['b.ndjson', 'a.ndjson', 'c.json', 'deep/er/d.ndjson', '[a].ndjson', 'Z.ndjson', 'x(1).ndjson'];
for (const name of ['deep/er', 'deep/none']) mkdirSync(folder.in(name), { recursive: true });
for (const name of names) {
  const dataset = { ...small, id: `https://example.org/${names.indexOf(name)}` };
  writeFileSync(folder.in(name), asNdjson(dataset));
}
symlinkSync(folder.in('deep'), folder.in('deep/er/loop'));
symlinkSync(folder.in('nowhere'), folder.in('deep/lost*'));

/** The files that were read, by their names in the folder. */
async function read(operands: readonly string[]) {
  const args = operands.map((operand) => (operand === '-' ? operand : folder.in(operand)));
  const { code, out, err } = await call(['validate', '--format', 'json', '--', ...args], {
    stdin: asNdjson(small),
  });
  const { files } = JSON.parse(out) as Report;
  return { code, err, files: files.map(({ file }) => file.replace(folder.in('x').slice(0, -1), '')) };
}

const found: readonly (readonly [name: string, operands: readonly string[], files: readonly string[]])[] = [
  ['one folder', ['?.ndjson'], ['Z.ndjson', 'a.ndjson', 'b.ndjson']],
  ['folders below, a loop of links among them', ['deep/**/*.ndjson'], ['deep/er/d.ndjson']],
  ['two endings', ['[bc].{json,ndjson}'], ['b.ndjson', 'c.json']],
  ['a file of just that name', ['[a].ndjson'], ['[a].ndjson']],
  ['a name that only looks like a pattern', ['x(1).ndjson'], ['x(1).ndjson']],
  [
    'a pattern beside a file and standard input',
    ['c.json', '-', '[ab].ndjson'],
    ['c.json', '<stdin>', 'a.ndjson', 'b.ndjson'],
  ],
  ['a file that two patterns match', ['[ab].ndjson', '[bZ].ndjson'], ['a.ndjson', 'b.ndjson', 'Z.ndjson']],
  ['a file that is named, and matched', ['b.ndjson', '[ab].ndjson'], ['b.ndjson', 'a.ndjson']],
  ['a file that is matched, and named', ['[ab].ndjson', 'b.ndjson'], ['a.ndjson', 'b.ndjson']],
];

describe('a pattern', () => {
  it.each(found)('finds files of %s', async (_, operands, files) => {
    expect(await read(operands)).toEqual({ code: 0, err: '', files });
  });

  it('that matches nothing is told, ends with 3, and keeps no other file from it', async () => {
    expect(await read(['*.xml', 'a.ndjson'])).toEqual({
      code: 3,
      err: `chancery: ${folder.in('*.xml')} matches no file\n`,
      files: ['*.xml', 'a.ndjson'],
    });
  });

  it('alone that matches nothing does not read standard input', async () => {
    expect(await read(['*.xml'])).toMatchObject({ code: 3, files: ['*.xml'] });
  });

  it('matches no folder', async () => {
    expect(await read(['deep/*'])).toMatchObject({ code: 3, files: ['deep/*'] });
  });
});

describe('beside patterns', () => {
  it('a link that leads nowhere is no pattern', async () => {
    const { code, err } = await read(['deep/lost*']);
    expect({ code, says: err }).toMatchObject({ code: 3, says: expect.stringContaining('does not exist') });
  });

  it('a file that is named twice is read twice', async () => {
    expect((await read(['a.ndjson', 'a.ndjson'])).files).toEqual(['a.ndjson', 'a.ndjson']);
  });

  it('a folder is refused with the pattern to write', async () => {
    const { code, err } = await read(['deep/']);
    expect(code).toBe(3);
    expect(err).toBe(
      `chancery: ${folder.in('deep/')} is a directory: write "${folder.in('deep')}/**/*.{json,ndjson}"\n`,
    );
  });
});
