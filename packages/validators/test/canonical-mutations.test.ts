import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { inTheEvents } from './canonical-mutations/events.ts';
import { inTheHeader } from './canonical-mutations/header.ts';
import { inThePeople } from './canonical-mutations/people.ts';
import { inThePointers } from './canonical-mutations/pointers.ts';
import { inTheReferences } from './canonical-mutations/references.ts';
import { inTheShape } from './canonical-mutations/shape.ts';
import { inTheStatements } from './canonical-mutations/statements.ts';
import { canonicalText, type Mutation, textAfter } from './canonical-mutations/steps.ts';
import { inTheText } from './canonical-mutations/text.ts';
import { inTheTimes } from './canonical-mutations/times.ts';
import { inTheWords } from './canonical-mutations/words.ts';
import type { Form } from './printed.ts';

const tables: readonly (readonly [name: string, mutations: readonly Mutation[]])[] = [
  ['the header', inTheHeader],
  ['the shape of records', inTheShape],
  ['words and codes', inTheWords],
  ['references', inTheReferences],
  ['ids and pointers', inThePointers],
  ['times', inTheTimes],
  ['visits and meetings', inTheEvents],
  ['people and initiatives', inThePeople],
  ['statements and sources', inTheStatements],
];
const forms: readonly Form[] = ['document', 'NDJSON'];

function toldOf(input: string | Uint8Array): readonly string[] {
  return validate(input).findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

it.each(forms)('the canonical visit itself, as %s, has no finding', (form) => {
  expect(toldOf(canonicalText(form))).toEqual([]);
});

describe.each(tables)('one step in %s', (_, mutations) => {
  it.each(mutations.map((mutation) => ({ mutation })))('$mutation.0', ({ mutation }) => {
    const [, step, rule, at = step.at] = mutation;
    const expected = [at].flat().map((one) => `${rule} ${one}`);
    expect(toldOf(textAfter(step, 'document'))).toEqual(expected);
  });
});

describe('one step in the text', () => {
  it.each(inTheText.map((slip) => ({ slip })))('$slip.0', ({ slip }) => {
    const [, make, rule, at = ''] = slip;
    expect(toldOf(make())).toEqual([`${rule} ${at}`]);
  });
});
