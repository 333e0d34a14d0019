import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PublicName, publicNames } from '../scripts/names.ts';
import { kebab } from '../src/spec.ts';
import { ajv, zodJudges } from './judges.ts';
import { mutationsOf } from './mutations.ts';
import { publishedAs } from './published.ts';

/** A file of cases, each a value with all that a validator finds wrong with it. */
interface CaseFile {
  readonly schema: string;
  readonly cases: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly findings: readonly object[];
  }[];
}

const conformance = new URL('../../fixtures/conformance/', import.meta.url);
const judges = [...zodJudges, ajv()];
const listed = await publicNames();

describe.each(['values', 'vocabularies', 'records'])('the cases of %s', (room) => {
  const files = new Map(filesIn(room).map((file) => [file, read(room, file)]));

  it('are there for every public name', () => {
    const expected = listed.filter((name) => roomOf(name) === room).map(({ name }) => `${kebab(name)}.json`);
    expect([...files.keys()]).toEqual(expected.sort());
  });

  describe.each([...files].map(([file, cases]) => ({ file, ...cases })))(
    '$file',
    ({ file, schema, cases }) => {
      it('is about the schema of its name', () => {
        expect(file).toBe(`${kebab(schema)}.json`);
      });

      it('has cases that are accepted and, unless any JSON is, cases that are refused', () => {
        const accepted = cases.filter(isAccepted).length;
        const isOpen = mutationsOf(publishedAs(schema)).length === 0;
        expect(accepted).toBeGreaterThanOrEqual(2);
        expect(cases.length - accepted).toBeGreaterThanOrEqual(isOpen ? 0 : 3);
      });

      it('has a name for every case, and no case twice', () => {
        expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
        expect(new Set(cases.map(({ value }) => JSON.stringify(value))).size).toBe(cases.length);
      });

      it.each(cases)('$name', (one) => {
        const verdicts = judges.map(({ title, accepts }) => [title, accepts(schema, one.value)]);
        expect(verdicts).toEqual(judges.map(({ title }) => [title, isAccepted(one)]));
      });
    },
  );
});

function isAccepted({ findings }: CaseFile['cases'][number]): boolean {
  return findings.length === 0;
}

/** Values and vocabularies have a room each; the envelope stands with the records. */
function roomOf({ module }: PublicName): string {
  return module === 'dataset.ts' ? 'records' : module.replace(/\/.*/u, '');
}

function filesIn(room: string): string[] {
  return readdirSync(new URL(`${room}/`, conformance)).sort();
}

function read(room: string, file: string): CaseFile {
  return JSON.parse(readFileSync(new URL(`${room}/${file}`, conformance), 'utf8'));
}
