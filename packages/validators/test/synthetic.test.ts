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
  type SynthesisOptions,
  source,
  statement,
  synthesize,
  synthesizeLines,
  visit,
} from '@chancery/fixtures/synthetic';
import { describe, expect, it } from 'vitest';
import { rules, validate } from '../src/index.ts';

const all = {
  visits: 100,
  mix: { unheld: 1, gaps: 1, extras: 1, vagueDates: 1, outcomes: 0.8, statements: 1 },
};

describe('what the generator makes clean', () => {
  it.each([
    ['as usual', { visits: 120 }],
    ['as usual, another time', { visits: 80 }],
    ['a single visit', { visits: 1 }],
    ['all events called off or still to come', { visits: 100, mix: { unheld: 1 } }],
    ['hardly a date without doubt', { visits: 100, mix: { vagueDates: 1, statements: 1, outcomes: 0.8 } }],
    ['many meetings, many gaps', { visits: 80, mix: { meetings: 12, gaps: 1, extras: 1, otherScripts: 1 } }],
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

/** Rules that no change to the records of a dataset breaks. A new rule gets a defect, or its place here. */
const withoutDefect = {
  'about the header': ['dataset-expected', 'header-first', 'header-once', 'spec-version-supported'],
  'about bytes': ['utf8-valid', 'bom-absent', 'encoding-is-utf8'],
  'about text, which is not made from records': [
    ...['json-syntax', 'json-key-unique', 'json-depth-limit', 'json-line-limit', 'json-size-limit'],
    'number-exact',
  ],
  'asked of data by a profile': ['deprecated-property-unused', 'profile-followed'],
};

describe('what the generator makes wrong', () => {
  it('breaks every rule that records can break', () => {
    const placed = [...rulesOfDefects, ...Object.values(withoutDefect).flat()];
    expect(placed.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rulesOfDefects)('is found, exactly: %s', (rule) => {
    const { told, found } = compared(smallestWith(rule));
    expect(found).toEqual(told);
  });

  it.each([0.02, 0.2, 1])('is found, exactly: mistakes of all rules at a rate of %s', (rate) => {
    const rates = Object.fromEntries(rulesOfDefects.filter(isSeenBesideOthers).map((rule) => [rule, rate]));
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

/** Options for a few visits in which a rule is broken; of a hundred seeds one must do. */
function smallestWith(rule: DefectRule): SynthesisOptions {
  const seeds = Array.from({ length: 100 }, (_, seed) => ({ seed, visits: 8, defects: { [rule]: 1 } }));
  const found = seeds.find((options) => synthesize(options).defects.length > 0);
  if (found === undefined) throw new Error(`Nothing lends itself to breaking ${rule}`);
  return found;
}

/** What was told and what was found, as lines in one order. */
function compared(options: SynthesisOptions) {
  const made = synthesize(options);
  const { findings } = validate(made.dataset);
  const line = ({ rule, pointer }: { rule: string; pointer: string }) => `${rule} ${pointer}`;
  return { told: made.defects.map(line).sort(), found: findings.map(line).sort() };
}
