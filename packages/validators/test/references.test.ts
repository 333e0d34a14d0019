import { describe, expect, it } from 'vitest';
import { createValidator, type Report } from '../src/index.ts';
import { small } from './small-dataset.ts';

const base = 'https://example.org/';

/** A dataset with a source and one meeting that is part of something, cited so that no other rule fires. */
function dataset(name: string, partOf: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  const citations = [{ source: 'source/a' }];
  const [source] = small.records;
  const meeting = {
    type: 'meeting',
    id: `meeting/${name}`,
    status: 'completed',
    partOf,
    participants: [{ description: 'Two delegations' }],
    citations,
  };
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
  const [source] = small.records;
  const target = {
    type: 'visit',
    id: 'visit/spring-tour',
    status: 'completed',
    visitType: 'private',
    citations: [{ source: 'source/a' }],
  };
  const referring = dataset('other', ['visit/spring-tour']);
  const [, meeting] = referring.records;
  const without = dataset('other', [visitOfSmall]);
  const imports = [`${base}small`];
  const far = { ...without, imports };

  it.each([
    [
      'when a record of its dataset could not be read',
      `${text(referring).slice(0, -2)},{"name":`,
      'json-syntax',
    ],
    ['when the text ends between two records', `${text(referring).slice(0, -2)},`, 'json-syntax'],
    [
      'when the header breaks where it names the imports',
      text(far).replace(`"imports":["${base}small"]`, '"imports":[,]'),
      'json-syntax',
    ],
    ['when the imports are misspelled', text({ import: imports, ...without }), 'property-spelled'],
    ['when the imports are no list', text({ ...without, imports: `${base}small` }), 'value-type'],
    ['when the record meant has no id', withTarget({ ...target, id: undefined }), 'property-required'],
    ['when the id meant is a number', withTarget({ ...target, id: 7 }), 'value-type'],
    ['when the id meant is malformed', withTarget({ ...target, id: 'visit/Spring Tour' }), 'value-format'],
    [
      'when the id meant is of another type',
      withTarget({ ...target, id: 'outcome/spring-tour' }),
      'id-matches-type',
    ],
  ])('%s', (_, input, rule) => {
    expect(rulesIn(input)).toEqual([rule]);
  });

  it('unless it is far from the id that is malformed', () => {
    const input = withTarget({ ...target, id: 'visit/Autumn Conference' });
    expect(rulesIn(input)).toEqual(['reference-resolves', 'value-format']);
  });

  function withTarget(visit: unknown): string {
    return text({ ...referring, records: [source, meeting, visit] });
  }
});

function text(data: unknown): string {
  return JSON.stringify(data);
}

function rulesIn(input: string): string[] {
  const started = createValidator().run();
  started.read(input, { name: 'f' });
  return started.finish().findings.map(({ rule }) => rule);
}
