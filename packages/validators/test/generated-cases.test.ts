import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pointer } from '../src/finding.ts';
import { explain } from '../src/structure/explain.ts';

/** A file of cases, each a value with all that the structure stage finds wrong with it. */
interface CaseFile {
  readonly schema: string;
  readonly cases: readonly {
    readonly name: string;
    readonly value: unknown;
    readonly findings: readonly { readonly rule: string; readonly pointer: string }[];
  }[];
}

const conformance = new URL('../../fixtures/conformance/', import.meta.url);

describe.each(['full', 'generated/fields', 'generated/words'])('the cases of %s', (room) => {
  it.each(filesIn(room))('%s are explained by their findings', (file) => {
    const { schema, cases } = read(room, file);
    const told = cases.map(({ name, value }) => {
      const findings = explain(schema, value).map(({ rule, path }) => ({ rule, pointer: pointer(path) }));
      return { name, findings };
    });
    expect(told).toEqual(cases.map(({ name, findings }) => ({ name, findings })));
  });
});

/** The records of a dataset are judged one by one, and not as a part of it. */
function filesIn(room: string): string[] {
  const files = readdirSync(new URL(`${room}/`, conformance));
  return files.filter((file) => file !== 'dataset.json').sort();
}

function read(room: string, file: string): CaseFile {
  return JSON.parse(readFileSync(new URL(`${room}/${file}`, conformance), 'utf8'));
}
