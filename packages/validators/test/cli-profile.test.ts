import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, emptyFolder } from './cli-terminal.ts';
import { newsroom, profileWith, shape, slot, typing } from './profiles/documents.ts';
import { document } from './small-dataset.ts';

const folder = emptyFolder();
const strict = profileWith((draft) => shape(draft, 'Visit').required.push('place'));

const files = {
  'strict.schema.json': JSON.stringify(strict),
  'marked.schema.json': `\ufeff${JSON.stringify(strict)}`,
  'broken.schema.json': '{ "$id": ',
  'other.schema.json': '{ "type": "object" }',
  'keyword.schema.json': JSON.stringify(typing({ contains: {} })),
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) writeFileSync(folder.in(name), text);
});

afterAll(() => folder.remove());

function check(profile: string, ...more: readonly string[]) {
  return call(['validate', '--profile', folder.in(profile), ...more, '-'], { stdin: document });
}

describe('chancery validate --profile', () => {
  it('tells what the profile asks, and names it', async () => {
    const { code, out } = await check('strict.schema.json');
    expect(code).toBe(1);
    expect(out).toContain(`The property "place" is missing. The profile ${newsroom} asks for this.`);
    expect(out).toMatch(new RegExp(`^Profile {2}${newsroom}$`, 'mu'));
  });

  it.each([
    ['reads a file that begins with a mark', 'marked.schema.json', [], 1],
    [
      'takes a grade for what the profile asks',
      'strict.schema.json',
      ['--config', 'profile-followed=warning'],
      0,
    ],
    ['is asked for, whatever rules are selected', 'strict.schema.json', ['--rules', 'source'], 1],
  ])('%s', async (_, profile, options, expected) => {
    expect((await check(profile, ...options)).code).toBe(expected);
  });

  it.each([
    ['nowhere.schema.json', 'The profile <folder>/nowhere.schema.json does not exist'],
    ['', 'The profile <folder> is a directory'],
    ['broken.schema.json', 'The profile <folder>/broken.schema.json is not JSON'],
    ['other.schema.json', 'The profile has no $id by which it could be named'],
    ['keyword.schema.json', 'The profile uses a keyword that is not judged here, contains at #/$defs/Visit'],
  ])('refuses %s with 2 and one line', async (profile, says) => {
    const { code, out, err } = await check(profile);
    expect([code, out]).toEqual([2, '']);
    expect(err.replaceAll(folder.in(''), '<folder>')).toContain(says);
    expect(err).toMatch(/^chancery: [^\n]+\n$/u);
  });

  it('refuses two profiles', async () => {
    const { code, err } = await check('strict.schema.json', '--profile', folder.in('other.schema.json'));
    expect([code, err]).toEqual([2, expect.stringContaining('--profile can be given once')]);
  });

  it('knows what a baseline lists of a profile, and leaves it alone without one', async () => {
    const list = folder.in('known.json');
    await check('strict.schema.json', '--write-baseline', list);
    expect((await check('strict.schema.json', '--baseline', list)).code).toBe(0);
    const without = await call(['validate', '--baseline', list, '-'], { stdin: document });
    expect([without.code, without.err]).toEqual([0, expect.stringContaining('0 listed ones')]);
  });
});

describe('chancery fix --profile', () => {
  const words = typing({ properties: { dress: { enum: ['formal', 'plain'] } } });
  const misspelled = document.replace(
    '"visitType"',
    `"extensions": { "${slot}": { "dress": "formel" } },\n      "visitType"`,
  );

  it('mends what the profile knows, and nothing of it without one', async () => {
    writeFileSync(folder.in('words.schema.json'), JSON.stringify(words));
    const options = ['--profile', folder.in('words.schema.json')];
    const mended = await call(['fix', ...options, '-'], { stdin: misspelled });
    expect([mended.code, mended.out]).toEqual([1, expect.stringContaining('"dress": "formal"')]);
    const alone = await call(['fix', '-'], { stdin: misspelled });
    expect([alone.code, alone.out]).toEqual([0, '']);
  });

  it('refuses what is no profile', async () => {
    const { code, err } = await call(['fix', '--profile', folder.in('other.schema.json'), '-'], {
      stdin: document,
    });
    expect([code, err]).toEqual([2, expect.stringContaining('The profile has no $id')]);
  });
});
