import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pointer } from '../src/finding.ts';
import { explain } from '../src/structure/explain.ts';
import { judge } from '../src/structure/record.ts';

interface CaseFile {
  readonly schema: string;
  readonly cases: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly findings: readonly object[];
  }[];
}

const conformance = new URL('../../fixtures/conformance/', import.meta.url);

const files = ['values', 'records', 'vocabularies'].flatMap((room) =>
  readdirSync(new URL(`${room}/`, conformance)).map((file) => {
    return JSON.parse(readFileSync(new URL(`${room}/${file}`, conformance), 'utf8')) as CaseFile;
  }),
);

describe.each(files.filter(({ schema }) => schema !== 'Dataset'))('$schema', ({ schema, cases }) => {
  it.each(cases)('$name', ({ value, findings }) => {
    const told = schema === 'AnyRecord' ? judge(value).observations : explain(schema, value);
    expect(told.map(({ rule, path }) => ({ rule, pointer: pointer(path) }))).toEqual(findings);
  });
});
