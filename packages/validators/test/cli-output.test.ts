import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFileWhole } from '../src/cli/output-file.ts';
import { call, emptyFolder } from './cli-terminal.ts';
import { document } from './small-dataset.ts';

const folder = emptyFolder();
afterAll(folder.remove);
writeFileSync(folder.in('data.json'), document);
mkdirSync(folder.in('folder'));

const validated = ['validate', '--format', 'json', folder.in('data.json')];
const outputTo = (name: string, ...options: readonly string[]) =>
  call([...validated, ...options, '--output', folder.in(name)]);
const partial = () => readdirSync(folder.in('')).filter((name) => name.includes('partial'));

describe('--output', () => {
  it('takes the same bytes that standard output would', async () => {
    const { code, out, err } = await outputTo('report.json');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^chancery: 4 records read = 4 valid [^\n]* resolved\n$/u);
    expect(readFileSync(folder.in('report.json'), 'utf8')).toBe((await call(validated)).out);
    expect(partial()).toEqual([]);
  });

  it('says nothing beside where it should be quiet', async () => {
    expect(await outputTo('quiet.json', '--quiet')).toEqual({ code: 0, out: '', err: '' });
  });

  it('replaces what was there, keeps its mode and follows a link to it', async () => {
    writeFileSync(folder.in('old.json'), 'old');
    chmodSync(folder.in('old.json'), 0o646);
    symlinkSync(folder.in('old.json'), folder.in('link.json'));
    expect((await outputTo('link.json')).code).toBe(0);
    expect(JSON.parse(readFileSync(folder.in('old.json'), 'utf8'))).toMatchObject({ valid: true });
    expect(statSync(folder.in('old.json')).mode & 0o777).toBe(0o646);
  });

  it('has no colours, whatever the terminal is', async () => {
    const file = folder.in('plain.txt');
    await call(['validate', folder.in('data.json'), '--output', file], { width: 80 });
    expect(readFileSync(file, 'utf8')).not.toContain('\u001b');
  });

  it('refuses to overwrite what it reads', async () => {
    symlinkSync(folder.in('data.json'), folder.in('same.json'));
    const { code, err } = await outputTo('same.json');
    expect({ code, err }).toEqual({
      code: 2,
      err: `chancery: --output would overwrite the input ${folder.in('data.json')}\n`,
    });
    expect(readFileSync(folder.in('data.json'), 'utf8')).toBe(document);
  });
});

const failures: readonly (readonly [name: string, file: string, says: string])[] = [
  ['a folder that is not there', 'nowhere/report.json', 'lies in a folder that does not exist'],
  ['a folder', 'folder', 'is a directory'],
  ['a file below a file', 'data.json/report.json', 'lies below something that is not a directory'],
  ['a name that is too long', 'x'.repeat(300), 'has too long a name'],
];

it.each(failures)('ends with 3 and one line for %s', async (_, file, says) => {
  expect(await outputTo(file)).toEqual({
    code: 3,
    out: '',
    err: `chancery: The output could not be written: ${folder.in(file)} ${says}\n`,
  });
});

it.skipIf(process.getuid?.() === 0)('ends with 3 for a file that may not be written', async () => {
  writeFileSync(folder.in('locked.json'), 'old');
  chmodSync(folder.in('locked.json'), 0o444);
  const { code, err } = await outputTo('locked.json');
  expect(code).toBe(3);
  expect(err).toContain('locked.json may not be written');
});

it.skipIf(!existsSync('/dev/full'))('ends with 3 for a full disk, and leaves the device alone', async () => {
  const { code, err } = await call([...validated, '--output', '/dev/full']);
  expect(code).toBe(3);
  expect(err).toBe('chancery: The output could not be written: /dev/full does not fit: the disk is full\n');
  expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
});

it('leaves the old file and nothing else when writing breaks off', async () => {
  writeFileSync(folder.in('kept.txt'), 'old');
  const broken = writeFileWhole(folder.in('kept.txt'), {}, async (sink) => {
    await sink.write('half of ');
    throw new Error('broke off');
  });
  await expect(broken).rejects.toThrow('broke off');
  expect(readFileSync(folder.in('kept.txt'), 'utf8')).toBe('old');
  expect(partial()).toEqual([]);
});
