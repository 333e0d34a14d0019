import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { caseFiles, readJson } from './rules-cases.ts';

const fits = new Ajv2020({ strict: true, strictRequired: false }).compile(
  readJson('case.schema.json') as object,
);
const files = [...caseFiles()];
const severities = new Map(rules.map(({ id, severity }) => [id, severity as string]));
const levels = ['note', 'warning', 'error'];

describe('the format of the case files', () => {
  it.each(files)('%s fits its schema', (_, file) => {
    expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
  });

  it.each(files)('%s expects rules that exist, and names a severity only below theirs', (_, { cases }) => {
    for (const { rule, severity } of cases.flatMap(({ findings }) => findings)) {
      const highest = levels.indexOf(severities.get(rule) ?? 'none');
      expect(highest, rule).not.toBe(-1);
      if (severity !== undefined) expect(levels.indexOf(severity)).toBeLessThan(highest);
    }
  });

  it.each([
    ['two kinds of input', { name: 'both', records: [], text: '', findings: [] }],
    ['no input', { name: 'none', findings: [] }],
    ['no findings', { name: 'nothing expected', records: [] }],
    ['a form of a value', { name: 'a form', records: [], form: 'ndjson', findings: [] }],
    ['a finding without a pointer', { name: 'no pointer', records: [], findings: [{ rule: 'id-unique' }] }],
    ['a byte of 256', { name: 'no byte', bytes: 'Ā', findings: [] }],
  ])('refuses %s', (_, wrong) => {
    const right = { name: 'right', records: [], findings: [] };
    const four = ['a', 'b', 'c'].map((name) => ({ ...right, name: `right ${name}` }));
    expect(fits({ rule: 'id-unique', cases: [...four, right] })).toBe(true);
    expect(fits({ rule: 'id-unique', cases: [...four, wrong] })).toBe(false);
  });
});
