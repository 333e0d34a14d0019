import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { flawsOf } from '../src/cli/suite/flaws.ts';
import { rules } from '../src/index.ts';
import { readJson, suite } from './rules-cases.ts';

const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(
  readJson('case.schema.json') as object,
);
const files = [...suite.files];
const severities = new Map(rules.map(({ id, severity }) => [id, severity as string]));
const levels = ['note', 'warning', 'error'];

const shape = { name: 'a shape', value: null, findings: [] };
const data = { name: 'a dataset', dataset: null, findings: [] };
const finding = { rule: 'value-type', pointer: '' };
const ofShape = (change: object) => ({ schema: 'When', cases: [{ ...shape, ...change }] });
const ofRule = (change: object) => ({ rule: 'value-type', cases: [{ ...data, ...change }] });
const withText = (change: object) => {
  const { dataset: _, ...rest } = data;
  return { about: 'texts', cases: [{ ...rest, ...change }] };
};

const right: Readonly<Record<string, object>> = {
  'a value': ofShape({}),
  'a value of null, and what is wrong with it': ofShape({ findings: [finding] }),
  'a dataset': ofRule({}),
  'a finding below its rule': ofRule({ findings: [{ ...finding, pointer: '/a~1b/0', severity: 'note' }] }),
  'the same finding twice': ofRule({ findings: [finding, finding] }),
  records: withText({ records: [] }),
  'an empty text': withText({ text: '' }),
  'a text that is filled': withText({ text: '<fill>', fill: 3, each: '[<n>]', form: 'ndjson' }),
  'a profile': ofRule({ profile: { $id: 'https://example.org/a' } }),
  'the bytes of a form': withText({ bytes: '\u0000ÿ', form: 'document' }),
};

const wrong: Readonly<Record<string, unknown>> = {
  'a list': [],
  'no head': { cases: [data] },
  'two heads': { ...ofRule({}), schema: 'When' },
  'a head that is nothing': { about: ' ', cases: [data] },
  'a rule in capitals': { rule: 'Value-Type', cases: [data] },
  'a schema in kebab-case': { schema: 'partial-date', cases: [shape] },
  'a property beside': { ...ofRule({}), version: 1 },
  'no cases': { rule: 'value-type' },
  'an empty list of cases': { rule: 'value-type', cases: [] },
  'a case that is none': { rule: 'value-type', cases: [null] },
  'a case without a name': ofRule({ name: '' }),
  'a case whose name is white space': ofRule({ name: '    ' }),
  'the old verdict': ofShape({ valid: true }),
  'a dataset where a value belongs': { schema: 'When', cases: [data] },
  'a value where a dataset belongs': { rule: 'value-type', cases: [shape] },
  'two kinds of input': ofRule({ records: [] }),
  'no input': withText({}),
  'no findings': ofRule({ findings: undefined }),
  'findings that are none': ofRule({ findings: {} }),
  'a finding without a pointer': ofRule({ findings: [{ rule: 'value-type' }] }),
  'a pointer without its slash': ofRule({ findings: [{ ...finding, pointer: 'when' }] }),
  'a pointer with a bare tilde': ofRule({ findings: [{ ...finding, pointer: '/a~2' }] }),
  'an error that says so': ofRule({ findings: [{ ...finding, severity: 'error' }] }),
  'a finding with its sentence': ofRule({ findings: [{ ...finding, message: 'No.' }] }),
  'records that are no list': withText({ records: {} }),
  'a profile that is a name': ofRule({ profile: 'newsroom' }),
  'a profile of a shape': ofShape({ profile: {} }),
  'a form of a value': ofRule({ form: 'ndjson' }),
  'a form that does not exist': withText({ text: '', form: 'yaml' }),
  'nothing to be filled': withText({ text: 'a', fill: 3 }),
  'a filling of nothing': withText({ text: '<fill>', fill: 0 }),
  'half a filling': withText({ text: '<fill>', fill: 1.5 }),
  'bytes that are filled': withText({ bytes: '<fill>', fill: 3 }),
  'a repetition without its number': withText({ text: '<fill>', each: '[]' }),
  'a byte of 256': withText({ bytes: 'Ā' }),
};

describe('the format of the case files', () => {
  it.each(files)('%s fits its schema', (_, file) => {
    expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
  });

  it.each(files)('%s expects rules that exist, and names a severity only below theirs', (_, { cases }) => {
    for (const { rule, severity } of [...cases].flatMap(({ findings }) => findings)) {
      const highest = levels.indexOf(severities.get(rule) ?? 'none');
      expect(highest, rule).not.toBe(-1);
      if (severity !== undefined) expect(levels.indexOf(severity)).toBeLessThan(highest);
    }
  });

  // What stands on disk is JSON: a property that is undefined is absent.
  it.each(Object.entries(right))('takes %s', (_, file) => {
    expect([fits(written(file)), flawsOf(written(file))]).toEqual([true, []]);
  });

  it.each(Object.entries(wrong))('refuses %s', (_, file) => {
    expect(fits(written(file))).toBe(false);
    expect(flawsOf(written(file))).not.toEqual([]);
  });
});

function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
