import { describe, expect, it } from 'vitest';
import { casesIn, dissentsOn } from '../src/cli/suite/agreement.ts';
import { runners } from '../src/cli/suite/runners.ts';
import { rules } from '../src/index.ts';
import { caseFiles, suite } from './rules-cases.ts';

const files = [...caseFiles()];
const ofData = [...suite.files].filter(([, file]) => !('schema' in file));

/** Streams and the command line take longest; the test of self-check asks them as well. */
const quick = runners.filter(({ name }) => name !== 'stream' && name !== 'command line');

describe.each(ofData)('%s', (_, file) => {
  it.each(casesIn(file, suite.envelope))('$name', async (one) => {
    expect(await dissentsOn(one, quick)).toEqual([]);
  });
});

describe('the case files', () => {
  it('can be read', () => {
    expect(suite.flaws).toEqual([]);
  });

  it('are one for each rule, named after it, in the folder of its stage', () => {
    const paths = ofData.flatMap(([path, file]) => ('rule' in file ? [path] : []));
    expect(paths.sort()).toEqual(rules.map(({ id, stage }) => `${stage}/${id}.json`).sort());
    for (const [name, { rule }] of files) expect(name).toBe(`${rule}.json`);
  });

  it.each(files)(
    '%s accepts at least one case, rejects one, and has two near misses',
    (_, { rule, cases }) => {
      const fires = cases.map(({ findings }) => findings.some((finding) => finding.rule === rule));
      expect(fires).toContain(true);
      expect(fires).toContain(false);
      expect(cases.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('are clean where they say so', () => {
    const clean = [...suite.files].filter(([path]) => path.startsWith('clean/'));
    const told = clean.flatMap(([path, { cases }]) =>
      [...cases].filter(({ findings }) => findings.length > 0).map(({ name }) => `${path}: ${name}`),
    );
    expect(told).toEqual([]);
  });
});
