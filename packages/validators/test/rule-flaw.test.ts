import { describe, expect, it } from 'vitest';
import { createValidator, defineRule, type Rule, rules, SettingsError } from '../src/index.ts';

const sound = defineRule({
  id: 'visit-named',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'note',
  since: '1.0.0',
  summary: 'A visit has a name.',
  why: 'Lists are read by people.',
  reads: { own: ['name'] },
  message: () => 'The visit has no name.',
  check: () => {},
});

/** Rules that TypeScript refuses, and JavaScript lets through. */
const flawed: readonly (readonly [change: object, words: string])[] = [
  [{ id: 'visit_named' }, 'visit_named: an id has small letters, digits and single hyphens: visit-named'],
  [{ stage: 'structure' }, 'visit-named: the stage of a rule of your own is "rules"'],
  [{ set: 'style' }, 'visit-named: there is no set style'],
  [{ severity: 'warnign' }, 'visit-named: there is no severity warnign; did you mean warning?'],
  [{ tellOnce: true }, 'visit-named: there is no property tellOnce; did you mean tellsOnce?'],
  [{ askOfSeveral: true }, 'visit-named: there is no property askOfSeveral; did you mean asksOfSeveral?'],
  [{ why: undefined }, 'visit-named: why is missing: a text'],
  [{ check: undefined }, 'visit-named: a rule has a function check, or two functions gather and settle'],
  [{ gather: () => [] }, 'visit-named: a rule has a function check, or two functions gather and settle'],
  [{ about: 'visit' }, 'visit-named: about is a list of record types: ["visit"]'],
  [{ about: ['visits'] }, 'visit-named: there is no record type visits; did you mean visit?'],
  [{ reads: undefined }, 'visit-named: reads.own is a list of the fields of its own record: ["name"]'],
  [{ reads: { own: ['nmae'] } }, 'visit-named: a visit has no field nmae; did you mean name?'],
  [{ reads: { own: [], visits: [] } }, 'visit-named: there is no record type visits; did you mean visit?'],
  [{ reads: { own: [], source: ['stops'] } }, 'visit-named: a source has no field stops'],
];

describe('a rule of others', () => {
  it('runs where nothing is wrong with it', () => {
    const annotated = { ...sound, owner: 'desk' } as Rule;
    expect(() => createValidator({ rules: [...rules, annotated] })).not.toThrow();
  });

  it.each(flawed)('%j is told at once', (change, words) => {
    const rule = { ...sound, ...change } as Rule;
    const create = () => createValidator({ rules: [...rules, rule] });
    expect(create).toThrow(SettingsError);
    expect(create).toThrow(new SettingsError(`The rule ${words}`));
  });
});
