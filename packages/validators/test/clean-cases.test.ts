import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Json } from '../src/index.ts';
import { type Case, readJson } from './rules-cases.ts';

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

  // That nothing is found in them is tested with the cases of the rules.
  it.each(cases)('$name', ({ findings }) => expect(findings).toEqual([]));
});

it('three hundred clean records and more, those of the envelope not counted', () => {
  const records = files.flatMap(([, { cases }]) => cases.flatMap(ownRecordsOf));
  expect(records.length).toBeGreaterThanOrEqual(300);
});

/** The records that a case brings along. */
function ownRecordsOf({ records, dataset }: Case): readonly Json[] {
  return records ?? (dataset as { readonly records: readonly Json[] }).records;
}
