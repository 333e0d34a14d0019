import { describe, expect, it } from 'vitest';
import type { Difference, Effect } from '../scripts/release/difference.ts';
import { differencesOf } from '../scripts/release/differences.ts';
import { askedKind, demandedKind, kindProblems, type Standing } from '../scripts/release/kinds.ts';
import {
  type LockedIds,
  locked,
  lockProblems,
  type Published,
  type SchemaBytes,
  unlocked,
} from '../scripts/release/locked-ids.ts';
import { type Relation, relationOf } from '../scripts/release/patterns.ts';
import { bundles, lockProblemsOnDisk, standing } from '../scripts/release/released-files.ts';

describe('the schemas', () => {
  it('keep their bytes, once they are published', () => expect(lockProblemsOnDisk().join('\n')).toBe(''));

  it('differ from those released last by what a changeset asks for', () => {
    const pair = bundles();
    const problems = pair && kindProblems(differencesOf(pair.before, pair.after), standing(pair));
    expect((problems ?? []).join('\n')).toBe('');
  });
});

describe('the kind of changeset', () => {
  it.each<readonly [Effect, string, string]>([
    ['breaking', '0.1.0', 'minor'],
    ['compatible', '0.1.0', 'patch'],
    ['wording', '0.1.0', 'patch'],
    ['breaking', '1.0.0', 'major'],
    ['compatible', '1.0.0', 'minor'],
    ['wording', '10.2.1', 'patch'],
  ])('for what is %s at %s is %s', (effect, version, kind) => {
    expect(demandedKind(effect, version)).toBe(kind);
  });

  it.each<readonly [string, readonly string[], string | undefined]>([
    ['there is none', [], undefined],
    ['it is about another package', [changeset('minor', '@chancery/validators')], undefined],
    ['it asks for nothing', [changeset('none')], 'none'],
    ['it is the largest of several', [changeset('patch'), changeset('minor'), changeset('none')], 'minor'],
    [
      'its name stands in other quotation marks',
      ['---\n"@chancery/schema": major\n---\n\nChanged.\n'],
      'major',
    ],
    ['only its text names the package', ['---\n---\n\n@chancery/schema: minor\n'], undefined],
  ])('is found where %s', (_, changesets, kind) => {
    expect(askedKind(changesets)).toBe(kind);
  });

  const breaking: Difference = { ...at('/properties/round'), effect: 'breaking', because: 'it breaks' };
  const wording: Difference = { ...at(''), effect: 'wording', because: 'it says the same' };

  it.each<readonly [string, readonly Difference[], Partial<Standing>, readonly RegExp[]]>([
    ['nothing differs', [], {}, []],
    ['a breaking changeset announces what breaks', [breaking], { changesets: [changeset('minor')] }, []],
    ['a changeset announces more than it has to', [wording], { changesets: [changeset('minor')] }, []],
    ['what breaks has no changeset', [breaking], {}, [/kind minor .*no changeset names it/u]],
    [
      'what breaks has a small one',
      [breaking, wording],
      { changesets: [changeset('patch')] },
      [/minor .*is patch\.\n- Visit \/properties\/round: 1 → 2; breaking: it breaks; takes minor\nWrite/u],
    ],
    [
      'a word has none',
      [wording],
      { changesets: [changeset('none')] },
      [/kind patch .*is none\.\n- Visit: 1 → 2; wording only/u],
    ],
    [
      'what breaks from 1.0 on has a minor one',
      [breaking],
      { version: '1.0.0', changesets: [changeset('minor')] },
      [/kind major/u],
    ],
    [
      'the specification takes too small a step',
      [breaking],
      { ...from('1.0', '1.1'), changesets: [changeset('major')] },
      [/goes from 1\.0 to 1\.1, but data breaks: that takes 2\.0\.\n- Visit/u],
    ],
    ['it takes a large one', [breaking], { ...from('1.0', '2.0'), changesets: [changeset('major')] }, []],
    [
      'it takes a small one before 1.0',
      [breaking],
      { ...from('0.1', '0.2'), changesets: [changeset('major')] },
      [],
    ],
  ])('where %s', (_, differences, known, problems) => {
    const found = kindProblems(differences, {
      ...from('0.1', '0.1'),
      version: '0.1.0',
      changesets: [],
      ...known,
    });
    expect(found).toHaveLength(problems.length);
    found.forEach((problem, index) => {
      expect(problem).toMatch(problems[index] ?? /^$/u);
    });
  });
});

describe('the lock', () => {
  const empty: LockedIds = { specification: {}, beside: {} };
  const specification = bytes({ visit: 'a', text: 'b' });
  const beside = bytes({ report: 'r' });
  const sound: Published = { specification, beside, copies: new Map([...specification, ...beside]) };
  const lock = locked(empty, sound);
  const next = bytes({ visit: 'A' }, '0.2');

  it('is of the bytes', () => {
    expect(lock.specification[idOf('visit', '0.1')]).toBe(
      'sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
    );
  });

  it.each<readonly [string, Partial<Published>, readonly RegExp[]]>([
    ['nothing was changed', {}, []],
    [
      'a byte was changed',
      { specification: bytes({ visit: 'A', text: 'b' }) },
      [
        /0\.1\/visit\.schema\.json is published and locked, but its bytes were changed\.$/u,
        /^0\.1 is published: .* the version 0\.2 of the specification/u,
      ],
    ],
    [
      'a schema is gone',
      { specification: bytes({ visit: 'a' }) },
      [/text\.schema\.json .*is gone\.$/u, /^0\.1 is published/u],
    ],
    [
      'a schema is new',
      { specification: bytes({ visit: 'a', text: 'b', stop: 'c' }) },
      [/stop\.schema\.json is new, but 0\.1 is published/u, /^0\.1 is published/u],
    ],
    ['the next version is not published yet', { specification: next }, []],
    [
      'a schema beside the specification was changed',
      { beside: bytes({ report: 'R' }) },
      [/report\.schema\.json .*changed\. What is changed takes another `\$id`\.$/u],
    ],
    ['a schema beside the specification took another id', { beside: bytes({ 'report-2': 'R' }) }, []],
    [
      'a released copy was changed',
      { specification: next, copies: new Map([...sound.copies, ...bytes({ visit: 'A' })]) },
      [/visit\.schema\.json was released, but its copy .* is changed\.$/u],
    ],
    [
      'a released copy is gone',
      { copies: specification },
      [/report\.schema\.json was released, but its copy .* is gone\.$/u],
    ],
    [
      'a copy was never released',
      { copies: new Map([...sound.copies, ...next]) },
      [/0\.2\/visit\.schema\.json was not released/u],
    ],
  ])('where %s', (_, published, problems) => {
    const found = lockProblems(lock, { ...sound, ...published });
    expect(found).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });

  it('from 1.0 on names both steps', () => {
    const one = { ...sound, specification: bytes({ visit: 'a' }, '1.0'), copies: new Map() };
    const two = { ...one, specification: bytes({ visit: 'A' }, '1.0') };
    const [, remedy] = lockProblems(locked(empty, one), two);
    expect(remedy).toMatch(/the version 1\.1 of the specification, or 2\.0 where data breaks/u);
  });

  it('demands nothing as long as it is empty', () => {
    expect(lockProblems(empty, { ...sound, copies: new Map() })).toEqual([]);
  });

  it('keeps what it has, and gets what a release adds', () => {
    const changed = {
      specification: bytes({ visit: 'A', text: 'b' }),
      beside: bytes({ report: 'R', 'report-2': 'R' }),
    };
    const later = locked(lock, changed);
    expect(later.specification).toEqual(lock.specification);
    expect(later.beside).toMatchObject(lock.beside);
    expect(Object.keys(later.beside)).toHaveLength(2);
    expect(Object.keys(locked(lock, { specification: next, beside }).specification)).toHaveLength(3);
  });

  it('knows what is not locked yet', () => {
    expect(unlocked(lock, sound)).toEqual([]);
    expect(unlocked(lock, { specification: next, beside })).toEqual([idOf('visit', '0.2')]);
  });
});

describe('a pattern', () => {
  it.each<readonly [string, string, Relation]>([
    ['^[0-9]+$', '^\\d+$', 'same'],
    ['^a|b$', '^a|b$', 'unproven'],
    ['^a|b$', '^(?:a|b)$', 'unproven'],
    ['^(?:a|b)$', '^[ab]$', 'same'],
    ['^a$', '^a+$', 'wider'],
    ['^a+$', '^a$', 'narrower'],
    ['^a$', 'a', 'wider'],
    ['a', '^[\\s\\S]*a[\\s\\S]*$', 'same'],
    ['^a\\$', '^a\\$.*', 'same'],
    ['^a\\\\$', '^a\\\\+$', 'wider'],
    ['^a$', '^b$', 'other'],
    ['^.$', '^[^]$', 'wider'],
    ['^a$', '^(?!b)a$', 'unproven'],
    ['^a$', '^(a*)\\1$', 'unproven'],
    ['^a$', '^(a', 'unproven'],
  ])('%s → %s: %s', (before, after, relation) => {
    expect(relationOf(before, after)).toBe(relation);
  });

  it('that could not be proven says so', () => {
    const bundle = (pattern: string) => ({ $defs: { Text: { pattern } } });
    const [found] = differencesOf(bundle('^a$'), bundle('^(?!b)a$'));
    expect(found?.because).toMatch(/could not be proven .* so it counts as breaking/u);
  });
});

function changeset(kind: string, name = '@chancery/schema'): string {
  return `---\n'${name}': ${kind}\n---\n\nChanged a schema.\n`;
}

function at(pointer: string) {
  return { schema: 'Visit', pointer, change: '1 → 2' };
}

function from(before: string, after: string): Pick<Standing, 'released' | 'now'> {
  return { released: idOf('chancery', before), now: idOf('chancery', after) };
}

function bytes(texts: Readonly<Record<string, string>>, version = '0.1'): SchemaBytes {
  const entries = Object.entries(texts);
  return new Map(entries.map(([name, text]) => [idOf(name, version), new TextEncoder().encode(text)]));
}

function idOf(name: string, version: string): string {
  return `https://w3id.org/chancery/${version}/${name}.schema.json`;
}
