import { describe, expect, it } from 'vitest';
import { bundle } from '../../generated/bundle.ts';
import { type Bundle, GuardError, guards, type Schema } from '../../src/codegen.ts';

const text = (schema: unknown): Bundle => ({ $defs: { Thing: schema as Schema } });
const written = (schema: unknown) => guards({ bundle: text(schema), names: ['Thing'], types: './types.ts' });
const inProperty = (part: unknown) => ({
  type: 'object',
  properties: { 'a/b': { type: 'array', items: part } },
});

/** Keywords of JSON Schema for which no code is written, and one that nobody knows. */
const unknown = [
  ...['if', 'then', 'contains', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ...[
    'unevaluatedProperties',
    'unevaluatedItems',
    '$dynamicRef',
    '$anchor',
    '$id',
    'minContains',
    'patternz',
  ],
];

describe('a keyword that is not known', () => {
  it.each(unknown)('is refused with its name and its place: %s', (keyword) => {
    const schema = { [keyword]: {} };
    expect(() => written(schema)).toThrow(
      new GuardError(`There is no guard for the keyword ${keyword} at #/$defs/Thing`),
    );
    expect(() => written(inProperty(schema))).toThrow(
      new GuardError(`There is no guard for the keyword ${keyword} at #/$defs/Thing/properties/a~1b/items`),
    );
  });

  const places: readonly (readonly [at: string, (part: unknown) => unknown])[] = [
    ['/items', (part) => ({ type: 'array', items: part })],
    ['/prefixItems/1', (part) => ({ type: 'array', prefixItems: [{}, part] })],
    ['/additionalProperties', (part) => ({ type: 'object', additionalProperties: part })],
    ['/propertyNames', (part) => ({ type: 'object', propertyNames: part })],
    ['/patternProperties/^a', (part) => ({ type: 'object', patternProperties: { '^a': part } })],
    ['/allOf/0', (part) => ({ allOf: [part] })],
    ['/anyOf/1', (part) => ({ anyOf: [{ type: 'null' }, part] })],
    ['/oneOf/0', (part) => ({ oneOf: [part, { type: 'null' }] })],
    ['/$defs/Own', (part) => ({ type: 'null', $defs: { Own: part } })],
  ];

  it.each(places)('is found at %s', (at, around) => {
    expect(() => written(around({ contains: {} }))).toThrow(
      new GuardError(`There is no guard for the keyword contains at #/$defs/Thing${at}`),
    );
  });

  it('is found behind a reference, in every published schema', () => {
    for (const name of Object.keys(bundle.$defs)) {
      const $defs = { ...bundle.$defs, [name]: { ...bundle.$defs[name], contains: {} } };
      expect(() => guards({ bundle: { $defs }, names: [name] })).toThrow(
        `keyword contains at #/$defs/${name}`,
      );
    }
  });
});

/** What stands under a known keyword and is not what belongs there: nothing of it may get into code. */
const malformed: readonly (readonly [schema: unknown, says: string])[] = [
  [{ type: 'text' }, 'There is no guard for what stands under type at #/$defs/Thing'],
  [{ type: [] }, 'There is no guard for what stands under type at #/$defs/Thing'],
  [
    { type: 'string', minLength: '0 || alert()' },
    'There is no guard for what stands under minLength at #/$defs/Thing',
  ],
  [{ type: 'number', minimum: '1' }, 'There is no guard for what stands under minimum at #/$defs/Thing'],
  [{ type: 'number', multipleOf: 0 }, 'There is no guard for what stands under multipleOf at #/$defs/Thing'],
  [{ type: 'string', pattern: '[' }, 'There is no guard for what stands under pattern at #/$defs/Thing'],
  [
    { patternProperties: { '[': {} } },
    'There is no guard for what stands under patternProperties at #/$defs/Thing',
  ],
  [{ enum: [] }, 'There is no guard for what stands under enum at #/$defs/Thing'],
  [{ required: 'type' }, 'There is no guard for what stands under required at #/$defs/Thing'],
  [{ anyOf: [] }, 'There is no guard for what stands under anyOf at #/$defs/Thing'],
  [{ not: { type: 'string' } }, 'There is no guard for what stands under not at #/$defs/Thing'],
  [{ items: [] }, 'There is no schema at #/$defs/Thing/items'],
  [{ properties: { a: 1 } }, 'There is no schema at #/$defs/Thing/properties/a'],
  [{ $ref: '#/$defs/Other' }, 'The reference #/$defs/Other leads to nothing in the document'],
  [{ $ref: 'other.json' }, 'The reference other.json leads to nothing in the document'],
  [{ $ref: '#/$defs/toString' }, 'The reference #/$defs/toString leads to nothing in the document'],
  [
    { type: 'object', required: Array.from({ length: 31 }, (_, index) => `key${index}`) },
    'There is no guard for more than 30 names that are required at #/$defs/Thing',
  ],
];

it.each(malformed)('refuses %j', (schema, says) => {
  expect(() => written(schema)).toThrow(new GuardError(says));
});

it.each(['thing', 'A thing', 'A`', 'Thing*/', ''])('refuses to name a guard after "%s"', (name) => {
  expect(() => guards({ bundle: { $defs: { [name]: {} } }, names: [name] })).toThrow(GuardError);
});

describe('what is written', () => {
  const all = guards({ bundle, names: Object.keys(bundle.$defs), types: './types.ts' });

  it('covers every published name', () => {
    for (const name of Object.keys(bundle.$defs))
      expect(all).toContain(`export const is${name}: Guard<${name}>`);
  });

  it('imports types only, and evaluates no text', () => {
    expect(all.match(/^import .*/gmu)).toEqual([
      expect.stringMatching(/^import type \{ .* \} from '\.\/types\.ts';$/u),
    ]);
    expect(all).not.toMatch(/\beval\b|\bFunction\(|import\(|require\(/u);
  });

  it('keeps words of a schema in quotes', () => {
    const words = ["'", '"', '\\', '`', '$`', '\n', '\u2028', '*/', ' a b '];
    const schema = {
      type: 'object',
      properties: Object.fromEntries(words.map((word) => [word, { enum: words }])),
    };
    const code = written({ ...schema, description: '*/ alert() /*' });
    expect(code).not.toContain('alert');
    for (const word of words)
      expect(code).toContain(`case ${JSON.stringify(word).replace('\u2028', '\\u2028')}:`);
  });
});
