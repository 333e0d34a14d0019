import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { caseFiles, inLines, readingsOf } from './rules-cases.ts';

const files = [...caseFiles()];

for (const [file, { cases }] of files) {
  describe(file, () => {
    for (const one of cases) {
      const expected = inLines(one.findings);
      for (const { as, read } of readingsOf(one))
        it(`${one.name}, as ${as}`, () => expect(inLines(read().findings)).toEqual(expected));
    }
  });
}

describe('the case files', () => {
  it('are one for each rule, named after it', () => {
    expect(files.map(([name]) => name)).toEqual(rules.map(({ id }) => `${id}.json`).sort());
    for (const [name, { rule }] of files) expect(name).toBe(`${rule}.json`);
  });

  it.each(files)(
    '%s accepts at least one case, rejects one, and has two near misses',
    (_, { rule, cases }) => {
      const fires = cases.map(({ findings }) => findings.some((finding) => finding.rule === rule));
      expect(fires).toContain(true);
      expect(fires).toContain(false);
      expect(cases.length).toBeGreaterThanOrEqual(4);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    },
  );
});
