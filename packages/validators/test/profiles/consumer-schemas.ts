import type { Written } from './documents.ts';

/** A schema of a consumer, as Zod or a person may write it, and what it refers to. */
export interface ConsumerSchema {
  readonly schema: Written;
  readonly $defs?: Readonly<Record<string, Written>>;
}

const text = { type: 'string' };
const anyJson = { $ref: '#/$defs/AnyJson' };

/** Schemas that use every keyword there is, alone and inside each other. */
export const consumerSchemas: Readonly<Record<string, ConsumerSchema>> = {
  'a closed object': {
    schema: {
      type: 'object',
      title: 'Protocol',
      properties: {
        rank: { type: 'integer', minimum: 1, maximum: 9007199254740991 },
        gift: { type: ['string', 'null'], minLength: 2, maxLength: 4 },
        kind: { enum: ['state', 'official', 'working'] },
        weight: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 0.5 },
        open: { type: 'boolean', default: false, deprecated: true },
      },
      required: ['rank', 'kind'],
      additionalProperties: false,
    },
  },
  'an open object': {
    schema: {
      type: 'object',
      properties: { rank: { type: 'number' }, constructor: text },
      required: ['constructor'],
      additionalProperties: { type: 'array', items: { type: 'number' }, maxItems: 2 },
    },
  },
  lists: {
    schema: {
      anyOf: [
        { type: 'array', prefixItems: [text, { type: 'number' }], items: false, minItems: 2, maxItems: 2 },
        { type: 'array', prefixItems: [{ type: 'boolean' }], items: { type: 'null' } },
        { type: 'array', items: { type: 'integer' }, uniqueItems: true, minItems: 1 },
        { type: 'array', items: { type: 'object' }, uniqueItems: true },
      ],
    },
  },
  'a list and its members': {
    schema: {
      type: 'array',
      prefixItems: [{ const: 'a' }, true, { type: 'number' }],
      minItems: 1,
      uniqueItems: true,
    },
  },
  'names of properties': {
    schema: {
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-z]', maxLength: 5 },
      patternProperties: { '^r': { type: 'number' }, k$: { minimum: 2 }, '^g': { type: 'string' } },
      properties: { gift: { minLength: 2 } },
      additionalProperties: false,
    },
  },
  'a map of few words': {
    schema: {
      type: 'object',
      propertyNames: { type: 'string', enum: ['rank', 'gift'] },
      additionalProperties: { type: 'number' },
      required: ['rank', 'gift'],
    },
  },
  'a choice told apart by a word': {
    schema: {
      oneOf: [
        { type: 'object', properties: { kind: { const: 'a' }, rank: text }, required: ['kind', 'rank'] },
        {
          type: 'object',
          properties: { kind: { type: 'string', const: 'b' }, rank: { type: 'number' } },
          required: ['kind'],
          additionalProperties: false,
        },
      ],
    },
  },
  'one of several that overlap': {
    schema: {
      oneOf: [
        { type: 'number', multipleOf: 2 },
        { type: 'number', multipleOf: 3 },
        { type: 'string', minLength: 3 },
        { pattern: '^a', type: 'string' },
      ],
    },
  },
  'values that are listed': {
    schema: { enum: ['a', 1, null, true, { a: [1, { b: 2 }] }, ['x', 1.5], 'abcd'] },
  },
  constants: {
    schema: {
      type: 'object',
      properties: {
        rank: { const: null },
        gift: { const: { a: 1, b: [2] } },
        kind: { const: [], enum: [[], 1] },
      },
      required: ['rank'],
    },
  },
  'all at once': {
    schema: {
      allOf: [
        { type: 'object', required: ['rank'] },
        { properties: { rank: { type: 'number' }, gift: text } },
        { anyOf: [{ required: ['gift'] }, { required: ['kind'] }] },
        { properties: { gift: { allOf: [{ pattern: '^a' }, { pattern: 'b$' }] } } },
      ],
    },
  },
  'nothing and anything': {
    schema: {
      type: 'object',
      properties: { rank: false, gift: { not: {} }, kind: true, open: {} },
      patternProperties: { '^x': false },
    },
  },
  'a tree': {
    schema: { $ref: '#/$defs/Tree', description: 'A tree of parties.' },
    $defs: {
      Tree: {
        type: 'object',
        properties: { rank: { type: 'number' }, kids: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
        required: ['rank'],
        additionalProperties: false,
      },
    },
  },
  'a tree of two kinds': {
    schema: { $ref: '#/$defs/Branch' },
    $defs: {
      Branch: {
        anyOf: [
          {
            type: 'object',
            properties: { left: { $ref: '#/$defs/Branch' }, kind: { const: 'a' } },
            required: ['kind'],
          },
          {
            type: 'object',
            properties: { left: { $ref: '#/$defs/Branch' }, rank: text },
            required: ['rank'],
          },
          { type: 'null' },
        ],
      },
    },
  },
  'any JSON with a limit': {
    schema: { ...anyJson, maxItems: 3 },
    $defs: {
      AnyJson: {
        anyOf: [
          text,
          { type: 'number', maximum: 5 },
          { type: 'boolean' },
          { type: 'null' },
          { type: 'array', items: anyJson },
          { type: 'object', propertyNames: text, additionalProperties: anyJson },
        ],
      },
    },
  },
  'names that must be escaped': {
    schema: { $ref: '#/$defs/A~1b~0c%20d/properties/rank' },
    $defs: {
      'A/b~c d': { type: 'object', properties: { rank: { type: 'integer' } }, $defs: { Inner: text } },
    },
  },
  'values of Chancery': {
    schema: {
      type: 'object',
      properties: {
        when: { $ref: '#/$defs/When' },
        day: { $ref: '#/$defs/PartialDate', maxLength: 10 },
        party: { $ref: '#/$defs/Party' },
        role: { $ref: '#/$defs/PartyRole', enum: ['head', 'guest', 'none'] },
        anything: { $ref: '#/$defs/JsonValue' },
        citations: { type: 'array', items: { $ref: '#/$defs/Citation' }, minItems: 2 },
      },
    },
  },
  'notes that ask nothing': {
    schema: {
      type: 'string',
      format: 'email',
      $comment: 'x',
      examples: ['a'],
      readOnly: true,
      writeOnly: false,
      contentEncoding: 'base64',
      contentMediaType: 'text/plain',
      'x-widget': 'text',
      pattern: '^\\p{L}*$',
    },
  },
};
