import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scannerFile, scannerText } from '../scripts/scanner/scanner-text.ts';
import { UnknownSchemaError } from '../scripts/scanner/subset.ts';
import { Writer } from '../scripts/scanner/writer.ts';
import type { Schema } from '../src/model.ts';

it('is what `npm run generate` makes of the published schema', () => {
  expect(readFileSync(scannerFile, 'utf8')).toBe(scannerText());
});

describe('what the generator cannot prove, it refuses', () => {
  const text = { $ref: '#/$defs/Text' };
  const closed = { type: 'object', additionalProperties: false } as const;
  const refused: Readonly<Record<string, object>> = {
    'a keyword that it does not know': { ...text, format: 'email' },
    'a keyword that is not expected beside a type': {
      type: 'integer',
      minimum: 0,
      enum: undefined,
      pattern: '1',
    },
    'a property that is deprecated': { ...closed, properties: { a: { ...text, deprecated: true } } },
    'a pattern that it does not know': { type: 'string', pattern: '^a+$' },
    'a text of two characters and more': {
      type: 'string',
      pattern: '^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$',
      minLength: 2,
    },
    'a kind of value that it does not know': { type: 'boolean' },
    'bounds that are no whole numbers': { type: 'number', minimum: 0.5 },
    'a list of two items and more': { type: 'array', items: text, minItems: 2 },
    'an object that is not closed': { type: 'object', properties: { a: text } },
    'names of another form than those of extensions': {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^a' },
      additionalProperties: {},
    },
    'a choice between a string and an object': { anyOf: [text, closed] },
    'branches with different values under one name': {
      anyOf: [text, { $ref: '#/$defs/Quote' }].map((a) => ({
        ...closed,
        properties: { a },
        required: ['a'],
      })),
    },
    'a condition on more than one property': {
      ...closed,
      properties: { a: text, b: text },
      anyOf: [{ properties: { a: true, b: true }, required: ['a', 'b'] }],
    },
    'words that are not plain': { type: 'string', enum: ['é'] },
  };

  it.each(Object.entries(refused))('%s', (_, schema) => {
    expect(() => new Writer().call(schema as Schema, 'here')).toThrow(UnknownSchemaError);
  });

  it('and nothing that the schema says today', () => {
    expect(() => new Writer().call({ ...closed, properties: { a: text } }, 'here')).not.toThrow();
  });
});
