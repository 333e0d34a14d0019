import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ajv, zodJudges } from './judges.ts';

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

describe.each(['full', 'generated/fields', 'generated/words'])('the cases of %s', (room) => {
  it.each(filesIn(room))('%s are accepted where nothing is found, else refused', (file) => {
    const { schema, cases } = read(room, file);
    for (const { title, accepts } of judges) {
      const wrong = cases.filter(({ value, findings }) => accepts(schema, value) !== (findings.length === 0));
      expect(
        wrong.map(({ name }) => name),
        title,
      ).toEqual([]);
    }
  });
});

function filesIn(room: string): string[] {
  return readdirSync(new URL(`${room}/`, conformance)).sort();
}

function read(room: string, file: string): CaseFile {
  return JSON.parse(readFileSync(new URL(`${room}/${file}`, conformance), 'utf8'));
}
