import { describe, expect, it } from 'vitest';
import { isBreaking, readLock } from '../scripts/lock-files.ts';
import {
  announcesBreaking,
  type Lock,
  type LockableRule,
  lockProblems,
  relocked,
} from '../scripts/locked-rules.ts';
import { rules } from '../src/index.ts';

type Copy = readonly [
  name: string,
  rules: readonly LockableRule[],
  lock: Lock,
  isBreaking: boolean,
  problem?: RegExp,
];

const lock = readLock();
const some: readonly LockableRule[] = [
  { id: 'meeting-within-visit', severity: 'error', since: '0.1.0' },
  { id: 'record-cited', severity: 'warning', since: '0.1.0' },
];
const someLocked: Lock = {
  'meeting-within-visit': { severity: 'error', since: '0.1.0' },
  'record-cited': { severity: 'warning', since: '0.1.0' },
};
const renamed: LockableRule = { id: 'record-sourced', severity: 'warning', since: '0.2.0' };
const [first, cited] = some as [LockableRule, LockableRule];

describe('rules.lock.json', () => {
  it('agrees with the rules', () => expect(lockProblems(rules, lock, isBreaking())).toEqual([]));

  it('is what `npm run generate` makes of it', () => {
    expect(JSON.stringify(relocked(rules, lock, isBreaking()))).toBe(JSON.stringify(lock));
  });
});

describe('a doctored copy', () => {
  const replaced = {
    'record-cited': { ...someLocked['record-cited'], replacedBy: 'record-sourced' },
  } as Lock;
  const newcomer: Lock = { 'record-sourced': { severity: 'warning', since: '0.2.0' } };

  const copies: readonly Copy[] = [
    ['nothing changed', some, someLocked, false],
    ['an id removed', [first], someLocked, false, /^record-cited was removed: ids only grow/u],
    ['an id removed, with a breaking changeset', [first], someLocked, true, /^record-cited was removed/u],
    ['an id renamed', [first, renamed], { ...someLocked, ...newcomer }, false, /^record-cited was removed/u],
    ['an id renamed, with replacedBy', [first, renamed], { ...someLocked, ...replaced, ...newcomer }, false],
    ['replaced by nothing', [first], { ...someLocked, ...replaced }, false, /there is no such rule/u],
    [
      'a replaced id used again',
      [...some, renamed],
      { ...someLocked, ...replaced, ...newcomer },
      false,
      /no id is used/u,
    ],
    [
      'an id used for a later rule',
      [first, { ...cited, since: '0.3.0' }],
      someLocked,
      false,
      /since 0\.1\.0, not 0\.3\.0/u,
    ],
    [
      'a severity raised',
      [first, { ...cited, severity: 'error' }],
      someLocked,
      false,
      /raised from warning to error/u,
    ],
    [
      'a severity raised, with a breaking changeset',
      [first, { ...cited, severity: 'error' }],
      someLocked,
      true,
    ],
    ['a severity lowered', [first, { ...cited, severity: 'note' }], someLocked, false],
    [
      'a rule added',
      [...some, renamed],
      someLocked,
      false,
      /record-sourced is not in .* `npm run generate`/u,
    ],
    [
      'a rule with a name that objects inherit',
      [...some, { ...renamed, id: 'constructor' }],
      someLocked,
      false,
      /not in/u,
    ],
  ];

  for (const [name, present, locked, breaking, problem] of copies) {
    it(name, () => {
      const problems = lockProblems(present, locked, breaking);
      expect(problems).toHaveLength(problem === undefined ? 0 : 1);
      if (problem !== undefined) expect(problems[0]).toMatch(problem);
    });
  }
});

describe('`npm run generate`', () => {
  const raised: LockableRule = { ...cited, severity: 'error' };

  it('adds a new rule in its place and leaves the others alone', () => {
    const added: LockableRule = { id: 'outcome-due', severity: 'error', since: '0.2.0' };
    expect(Object.entries(relocked([added, ...some], someLocked, false))).toEqual([
      ['meeting-within-visit', someLocked['meeting-within-visit']],
      ['outcome-due', { since: '0.2.0', severity: 'error' }],
      ['record-cited', someLocked['record-cited']],
    ]);
  });

  it.each<readonly [string, readonly LockableRule[], boolean, string]>([
    ['never drops a rule', [first], true, 'warning'],
    ['never raises a severity silently', [first, raised], false, 'warning'],
    ['records a raised severity that a changeset announces', [first, raised], true, 'error'],
    [
      'records a lowered severity, so that raising it again shows',
      [first, { ...cited, severity: 'note' }],
      false,
      'note',
    ],
  ])('%s', (_, present, breaking, severity) => {
    expect(relocked(present, someLocked, breaking)['record-cited']?.severity).toBe(severity);
  });
});

describe('a changeset of the breaking kind', () => {
  const changeset = (kind: string, name = "'@chancery/validators'") =>
    `---\n${name}: ${kind}\n---\n\nChanged it all.\n`;

  it.each([
    [changeset('minor'), '0.1.0', true],
    [changeset('major'), '0.1.0', true],
    [changeset('patch'), '0.1.0', false],
    [changeset('none'), '0.1.0', false],
    [changeset('minor'), '1.0.0', false],
    [changeset('major'), '1.0.0', true],
    [changeset('minor', '"@chancery/validators"'), '0.1.0', true],
    [changeset('minor', "'@chancery/schema'"), '0.1.0', false],
    ['---\n---\n\n@chancery/validators: minor\n', '0.1.0', false],
    ['A text without a header.\n', '0.1.0', false],
  ])('%j at %s: %s', (text, version, breaking) => {
    expect(announcesBreaking([text], version)).toBe(breaking);
  });

  it('is one of several', () =>
    expect(announcesBreaking([changeset('patch'), changeset('minor')], '0.1.0')).toBe(true));
});
