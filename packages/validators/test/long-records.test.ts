import { misriKapoor2025 } from '@chancery/fixtures';
import { rulesOfDefects, synthesize } from '@chancery/fixtures/synthetic';
import { describe, expect, it } from 'vitest';
import { type Report, validate, validateStream } from '../src/index.ts';
import { caseFiles, datasetOf } from './rules-cases.ts';
import { asNdjson } from './small-dataset.ts';

type Dataset = { readonly records: readonly object[] };

/** So long are records of which no more is kept than rules read. */
const padding = { 'org.example.padding': 'so long '.repeat(500) };

const shares = Object.fromEntries(
  rulesOfDefects.filter((rule) => rule !== 'record-referenced').map((rule) => [rule, 0.2]),
);
const faulty = synthesize({ seed: 8, visits: 60, defects: shares }).dataset;

const datasets: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['the canonical visit', misriKapoor2025],
  ['a faulty dataset', faulty],
  ['a faulty dataset, last things first', { ...faulty, records: [...faulty.records].reverse() }],
  ...[...caseFiles()].flatMap(([file, { cases }]) =>
    cases
      .filter(({ fill, records }) => fill === undefined && records !== undefined)
      .map((one) => [`${file}: ${one.name}`, datasetOf(one) as unknown as Dataset] as const),
  ),
];

describe('records that are too long to be held', () => {
  it('are judged in a stream as they are where all is at hand', async () => {
    const differing: string[] = [];
    let told = 0;
    for (const [name, dataset] of datasets) {
      const bytes = Buffer.from(asNdjson({ ...dataset, records: dataset.records.map(padded) }));
      const [held, passed] = [validate(bytes), await validateStream(pieces(bytes))];
      told += held.findings.length;
      if (JSON.stringify(shown(held)) !== JSON.stringify(shown(passed))) differing.push(name);
    }
    expect(differing).toEqual([]);
    expect(told).toBeGreaterThan(1000);
  }, 120_000);
});

/** The same record with more in its extensions, which no rule reads; what is none stays as it is. */
function padded(record: object): object {
  if (record === null || Array.isArray(record) || typeof record !== 'object') return record;
  const { extensions } = record as { readonly extensions?: object };
  return { ...record, extensions: { ...extensions, ...padding } };
}

function* pieces(bytes: Buffer): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

function shown({ findings, counts, account, summary }: Report) {
  return { findings, counts, account, summary };
}
