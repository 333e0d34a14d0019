import { compile } from 'json-schema-to-typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { bundle, jsonSchemas } from '../scripts/json-schemas.ts';
import { type Bundle, typescriptTypes } from '../src/codegen.ts';
import { define, deprecated, list, optional, required } from '../src/define.ts';
import { Text } from '../src/values/text.ts';
import { When } from '../src/values/when.ts';
import { typeCheck } from './type-check.ts';

/** A made-up value with a field of each kind, each deprecated in one way; nothing of the specification is. */
export const Toast = define(
  'Toast',
  'A few words before a meal.',
  z.strictObject({
    held: deprecated(optional(When, 'The hour at which it was held.'), { since: '0.2', use: 'spoken' }),
    spoken: optional(When, 'The hour at which it was spoken.'),
    words: deprecated(required(Text, 'What was said.'), { since: '0.3' }),
    glasses: deprecated(list(z.int(), 'How many glasses were raised.'), { since: '0.2', use: 'spoken' }),
  }),
);

let whole: Bundle;
let types: string;

beforeAll(async () => {
  whole = bundle(jsonSchemas());
  types = await typescriptTypes({
    bundle: whole,
    compile: compile as never,
    banner: '// Written by a test.',
  });
});

describe('a deprecated field', () => {
  it('stays what it was', () => {
    expect(Toast.safeParse({ words: 'To peace.', held: { start: '2020' }, glasses: [3] }).success).toBe(true);
    expect(Toast.safeParse({}).success).toBe(false);
  });

  it('is marked in its JSON Schema, which says since when, and what to use', () => {
    expect(whole.$defs.Toast).toMatchObject({
      properties: {
        held: {
          description: 'The hour at which it was held. Deprecated since 0.2: use `spoken`.',
          deprecated: true,
          $ref: '#/$defs/When',
        },
        words: { description: 'What was said. Deprecated since 0.3: leave it out.', deprecated: true },
        glasses: { deprecated: true, type: 'array', minItems: 1 },
      },
      required: ['words'],
    });
  });

  it('marks nothing else', () => {
    const marked = Object.keys(whole.$defs).filter((name) =>
      JSON.stringify(whole.$defs[name]).includes('"deprecated"'),
    );
    expect(marked).toEqual(['Toast']);
    expect(
      Object.keys((whole.$defs.Toast as { properties: { spoken: object } }).properties.spoken),
    ).not.toContain('deprecated');
  });

  it.each(['held', 'words', 'glasses'])('is struck out by editors: %s', (field) => {
    const comment = new RegExp(String.raw`/\*\*(?:(?!\*/)[\s\S])*\*/\s+${field}\??:`, 'u').exec(
      interfaceText(),
    )?.[0];
    expect(comment).toContain('@deprecated');
    expect(comment).toContain('Deprecated since 0.');
  });

  it('is written in types that are those of Zod', () => {
    expect(interfaceText().match(/@deprecated/gu)).toHaveLength(3);
    expect(typeCheck(new Map([['deprecated-types.ts', types]])).get('deprecated-types.ts')).toEqual([]);
    expect(interfaceText().replaceAll(/\/\*\*[\s\S]*?\*\/|\s/gu, '')).toBe(
      'exportinterfaceToast{held?:When;spoken?:When;words:Text;glasses?:number[];}',
    );
  });
});

/** The interface with the comments inside it. */
function interfaceText(): string {
  return /export interface Toast \{[\s\S]*?\n\}/u.exec(types)?.[0] ?? '';
}
