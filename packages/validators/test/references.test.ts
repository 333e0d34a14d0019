import { describe, expect, it } from 'vitest';
import { createValidator, type Report } from '../src/index.ts';
import { small } from './small-dataset.ts';

const base = 'https://example.org/';

/** A dataset with a source and one meeting that is part of something, cited so that no other rule fires. */
function dataset(name: string, partOf: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  const citations = [{ source: 'source/a' }];
  const [source] = small.records;
  const meeting = { type: 'meeting', id: `meeting/${name}`, status: 'completed', partOf, citations };
  return { ...small, id: `${base}${name}`, records: [source, meeting], ...more };
}

function run(...datasets: readonly unknown[]): Report {
  const { read, finish } = bound();
  for (const [index, data] of datasets.entries()) read(JSON.stringify(data), { name: `${index}.json` });
  return finish();
}

function bound() {
  const started = createValidator().run();
  return { read: started.read.bind(started), finish: started.finish.bind(started) };
}

function told({ findings }: Report): string[] {
  return findings.map(({ rule, pointer, place }) => `${place?.file} ${rule} ${pointer}`);
}

const visitOfSmall = `${base}small#visit/one`;

describe('references between datasets', () => {
  it.each([
    ['a record of an imported dataset that is in the run', [visitOfSmall], { imports: [`${base}small`] }, []],
    [
      'a record that the imported dataset does not have',
      [`${base}small#visit/two`],
      { imports: [`${base}small`] },
      ['0.json reference-resolves /records/1/partOf/0'],
    ],
    [
      'a dataset that is not imported, although it is in the run',
      [visitOfSmall],
      {},
      ['0.json reference-resolves /records/1/partOf/0'],
    ],
    ['an imported dataset that is not in the run', [`${base}far#visit/x`], { imports: [`${base}far`] }, []],
    [
      'an id that only the other dataset has',
      ['visit/one'],
      { imports: [`${base}small`] },
      ['0.json reference-resolves /records/1/partOf/0'],
    ],
  ] as const)('%s', (_, partOf, more, expected) => {
    expect(told(run(dataset('other', partOf, more), small))).toEqual(expected);
  });

  it('count what is resolved, external and unresolved', () => {
    const data = dataset('other', [visitOfSmall, `${base}far#visit/x`, 'visit/none'], {
      imports: [`${base}small`, `${base}far`],
    });
    expect(run(data, small).summary.references).toEqual({ resolved: 7, external: 1, unresolved: 1 });
  });
});

describe('files of one dataset', () => {
  const parts = small.records.map((record) => ({ ...small, records: [record] }));

  it('share their ids, whatever their order', () => {
    expect(told(run(...parts))).toEqual([]);
    expect(told(run(...[...parts].reverse()))).toEqual([]);
  });

  it('may not declare an id twice, and both places are told', () => {
    const report = run(parts[0], parts[1], parts[2], parts[3], parts[2]);
    const [finding] = report.findings;
    expect(told(report)).toEqual(['4.json id-unique /records/0/id']);
    expect(finding?.related.map(({ place }) => place?.file)).toEqual(['2.json']);
    expect(report.files.map(({ valid }) => valid)).toEqual([true, true, true, true, false]);
  });

  it('of different datasets may each have the same id', () => {
    expect(told(run(small, { ...small, id: `${base}another` }))).toEqual([]);
  });
});

describe('a reference is not called dangling', () => {
  it('when records of its dataset could not be read', () => {
    const started = createValidator().run();
    started.read(`${JSON.stringify(dataset('other', ['visit/lost'])).slice(0, -2)},{"name":`, { name: 'f' });
    expect(started.finish().findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });

  it('when the header that names the imports could not be read', () => {
    const text = JSON.stringify(dataset('other', [visitOfSmall], { imports: [`${base}small`] }), null, 2);
    const started = createValidator().run();
    started.read(text.replace('"lang": "en",', '"lang": "en"'), { name: 'f' });
    expect(started.finish().findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });
});
