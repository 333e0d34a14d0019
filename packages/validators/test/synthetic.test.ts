import {
  type DefectRule,
  dataset,
  initiative,
  meeting,
  official,
  organization,
  outcome,
  position,
  rulesOfDefects,
  source,
  statement,
  synthesize,
  synthesizeLines,
  visit,
} from '@chancery/fixtures/synthetic';
import { describe, expect, it } from 'vitest';
import { rules, validate } from '../src/index.ts';

const all = {
  visits: 300,
  mix: { unheld: 1, gaps: 1, extras: 1, vagueDates: 1, outcomes: 0.8, statements: 1 },
};

describe('what the generator makes clean', () => {
  it.each([
    ['as usual', { visits: 750 }],
    ['as usual, another time', { visits: 750 }],
    ['a single visit', { visits: 1 }],
    ['all events called off or still to come', { visits: 200, mix: { unheld: 1 } }],
    ['hardly a date without doubt', { visits: 300, mix: { vagueDates: 1, statements: 1, outcomes: 0.8 } }],
    ['many meetings, many gaps', { visits: 300, mix: { meetings: 12, gaps: 1, extras: 1, otherScripts: 1 } }],
    ['all of it', all],
  ])('is found clean: %s', (name, options) => {
    const { findings, account } = validate(synthesize({ seed: name.length, ...options }).dataset);
    expect(findings.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)).toEqual([]);
    expect(account.read).toBeGreaterThan(0);
  });

  it('is found clean as text, too', () => {
    expect(validate([...synthesizeLines({ seed: 2, visits: 80 })].join('')).findings).toEqual([]);
  });
});

describe('what the generator makes wrong', () => {
  const known = rulesOfDefects.filter((rule) => rules.some(({ id }) => id === rule));

  it.each(known)('is found, exactly: %s', (rule) => {
    const { told, found } = compared({ seed: 11, visits: 48, defects: { [rule]: 1 } });
    expect(told.length).toBeGreaterThan(0);
    expect(found).toEqual(told);
  });

  it.each([0.02, 0.2, 1])('is found, exactly: mistakes of all rules at a rate of %s', (rate) => {
    const rates = Object.fromEntries(known.filter(isSeenBesideOthers).map((rule) => [rule, rate])) as Record<
      DefectRule,
      number
    >;
    const { told, found } = compared({ seed: 12, visits: 120, defects: rates });
    expect(found).toEqual(told);
  });
});

describe('what the builders make', () => {
  it.each(
    Object.entries({
      visit,
      meeting,
      official,
      organization,
      position,
      initiative,
      statement,
      outcome,
      source,
    }),
  )('is found clean, alone in a dataset: %s', (type, build) => {
    expect(validate(dataset([build()])).findings).toEqual([]);
    expect(
      validate(dataset([{ ...build(), id: `${type}/another` } as ReturnType<typeof build>])).findings,
    ).toEqual([]);
  });

  it('has the fields that a test gives it, and no other mistake', () => {
    const late = meeting({ partOf: [visit().id], when: { start: '2025-03-09' } });
    const { findings } = validate(dataset([late]));
    expect(findings.map(({ rule, record }) => [rule, record])).toEqual([['meeting-within-visit', late.id]]);
  });

  it('lacks the fields that a test takes away', () => {
    expect(visit({ citations: undefined })).not.toHaveProperty('citations');
  });
});

/** Of what nobody refers to nothing is said where a record is broken. */
function isSeenBesideOthers(rule: DefectRule): boolean {
  return rule !== 'record-referenced';
}

/** What was told and what was found, as lines in one order. */
function compared(options: Parameters<typeof synthesize>[0]) {
  const made = synthesize(options);
  const { findings } = validate(made.dataset);
  const line = ({ rule, pointer }: { rule: string; pointer: string }) => `${rule} ${pointer}`;
  return { told: made.defects.map(line).sort(), found: findings.map(line).sort() };
}
