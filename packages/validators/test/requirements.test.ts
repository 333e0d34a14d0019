import { describe, expect, it } from 'vitest';
import { requirementsNow, requirementsOnDisk } from '../scripts/requirement-files.ts';
import { digestOf, isBoundBy, lostSince, requirementsOf } from '../scripts/requirements-made.ts';
import type { CaseFile } from '../src/cli/suite/case-file.ts';

const now = await requirementsNow('draft');
const onDisk = requirementsOnDisk();

describe('the requirements', () => {
  it('are there for the version of the packages', () => {
    expect(onDisk.map(({ release }) => release)).toContain(now.release);
  });

  it('are a draft, the one that is generated now, or frozen', () => {
    expect(onDisk.filter(({ status }) => status !== 'frozen')).toEqual(
      onDisk.some(({ release, status }) => release === now.release && status === 'frozen') ? [] : [now],
    );
  });

  it('hold, where an earlier release of this line promised them', () => {
    const binding = onDisk.filter(
      ({ release, status }) => status === 'frozen' && isBoundBy(now.release, release),
    );
    expect(binding.flatMap((frozen) => lostSince(frozen, now))).toEqual([]);
  });
});

describe('what was promised', () => {
  const release = { release: '0.1.0', chancery: '0.1', status: 'frozen' } as const;
  const envelope = { records: [] };
  const cases = [
    { name: 'one', value: { a: 1, b: 2 }, findings: [] },
    { name: 'two', value: null, findings: [{ rule: 'value-type', pointer: '' }] },
  ];
  const rules = [
    { id: 'value-type', stage: 'structure', set: 'core', severity: 'error' },
    { id: 'record-cited', stage: 'rules', set: 'quality', severity: 'warning' },
  ] as const;
  const suiteOf = (list: object[], path = 'values/when.json') => ({
    files: new Map([[path, { schema: 'When', cases: list } as unknown as CaseFile]]),
    envelope,
  });
  const frozen = requirementsOf(suiteOf(cases), rules, release);
  const [one = {}, two = {}] = cases;

  it.each([
    ['nothing is new', suiteOf(cases), rules, []],
    ['a case is added', suiteOf([...cases, { name: 'three', value: 3, findings: [] }]), rules, []],
    ['the order changes', suiteOf([two, { findings: [], value: { b: 2, a: 1 }, name: 'one' }]), rules, []],
    ['a case vanishes', suiteOf([one]), rules, ['values/when.json has no case "two" any more']],
    [
      'a value changes',
      suiteOf([{ ...one, value: 2 }, two]),
      rules,
      ['values/when.json, case "one" was changed'],
    ],
    [
      'a finding vanishes',
      suiteOf([one, { ...two, findings: [] }]),
      rules,
      ['values/when.json, case "two" was changed'],
    ],
    [
      'a file gets another name',
      suiteOf(cases, 'values/time.json'),
      rules,
      ['values/when.json has no case "one" any more', 'values/when.json has no case "two" any more'],
    ],
    [
      'the envelope changes',
      { ...suiteOf(cases), envelope: { records: [null] } },
      rules,
      ['envelope.json was changed'],
    ],
    ['a rule vanishes', suiteOf(cases), rules.slice(1), ['the rule value-type is gone']],
    [
      'a rule is graded anew',
      suiteOf(cases),
      [rules[0], { ...rules[1], severity: 'error' as const }],
      ['the rule record-cited was changed'],
    ],
  ])('is looked after when %s', (_, suite, known, complaints) => {
    const later = requirementsOf(suite, known, { ...release, release: '0.1.1', status: 'draft' });
    expect(lostSince(frozen, later)).toEqual(complaints.map((complaint) => `0.1.0: ${complaint}`));
  });

  it.each([
    ['0.1.7', '0.1.0', true],
    ['0.2.0', '0.1.7', false],
    ['0.10.0', '0.1.0', false],
    ['1.4.0', '1.0.0', true],
    ['2.0.0', '1.4.0', false],
    ['1.0.0', '0.9.0', false],
  ])('binds %s, having been released with %s: %s', (later, earlier, expected) => {
    expect(isBoundBy(later, earlier)).toBe(expected);
  });
});

it('a digest is that of sorted JSON without white space', () => {
  // printf '{"10":1,"9":true,"a":[1,{"x":"é","y":null}]}' | sha256sum
  expect(digestOf({ a: [1, { y: null, x: 'é' }], 9: true, 10: 1 })).toBe('32a3209cb9939e15');
});
