import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Json, Report } from '../src/index.ts';
import { type Case, readingsOf, readJson } from './rules-cases.ts';

/** Cases of one theme, all of them accepted without a word. */
interface CleanFile {
  readonly about: string;
  readonly cases: readonly Case[];
}

const folder = fileURLToPath(new URL('../../fixtures/conformance/clean/', import.meta.url));
const files = readdirSync(folder)
  .sort()
  .map((name) => [name, readJson(`clean/${name}`) as CleanFile] as const);

describe.each(files)('%s', (_, { about, cases }) => {
  it('says in a sentence what it is about', () => expect(about).toMatch(/^[A-Z].*\.$/u));

  it('has a name for every case', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)('$name', (one) => {
    expect(one.findings).toEqual([]);
    for (const { as, read } of readingsOf(one)) expect(told(read()), as).toEqual([]);
  });
});

it('three hundred clean records and more, those of the envelope not counted', () => {
  const records = files.flatMap(([, { cases }]) => cases.flatMap(ownRecordsOf));
  expect(records.length).toBeGreaterThanOrEqual(300);
});

/** The records that a case brings along. */
function ownRecordsOf({ records, dataset }: Case): readonly Json[] {
  return records ?? (dataset as { readonly records: readonly Json[] }).records;
}

function told({ findings }: Report): readonly string[] {
  return findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
}
