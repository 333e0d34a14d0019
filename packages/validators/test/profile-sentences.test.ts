import { expect, it } from 'vitest';
import { asked } from './profiles/extended.ts';

const either = {
  oneOf: [
    { type: 'object', properties: { kind: { const: 'a' } }, required: ['kind', 'a'] },
    { type: 'object', properties: { kind: { const: 'b' }, b: { type: 'number' } }, required: ['kind'] },
  ],
};

/** A schema, a value that does not meet it, and what is said. */
const sentences: Readonly<Record<string, readonly [schema: unknown, value: unknown, says: string]>> = {
  'another type': [{ type: 'integer' }, 'one', 'value-type at : Expected a whole number, found text.'],
  'several types': [
    { type: ['string', 'null'] },
    4,
    'value-type at : Expected text or null, found a number.',
  ],
  'half of a whole number': [{ type: 'integer' }, 1.5, 'value-type at : Expected a whole number, found 1.5.'],
  'a word': [
    { enum: ['formal', 'informal', 3] },
    'formel',
    'value-in-vocabulary at : "formel" is not in the list; "formal" was probably meant.',
  ],
  'a constant': [{ const: 2 }, 1, 'value-in-vocabulary at : "1" is not in the list; expected 2.'],
  'no text': [
    { minLength: 3 },
    '',
    'value-format at : Expected text, found none; leave the property out instead.',
  ],
  'a short text': [
    { minLength: 3 },
    '\u{1f600}b',
    'value-format at : Expected text of at least 3 characters, found fewer.',
  ],
  'a long text': [
    { maxLength: 1 },
    'ab',
    'value-format at : Expected text of at most 1 character, found more.',
  ],
  'a form': [{ pattern: '^[a-z]+$' }, 'A', 'value-format at : Expected another form, found "A".'],
  'a form with a title': [
    { title: 'Room number', pattern: '^[0-9]+$' },
    'A',
    'value-format at : Expected the form "Room number", found "A".',
  ],
  'a number below': [{ minimum: 1 }, 0, 'value-format at : Expected a number of at least 1, found 0.'],
  'a number at a bound that it may not reach': [
    { exclusiveMinimum: 0, maximum: 5 },
    0,
    'value-format at : Expected a number above 0 and of at most 5, found 0.',
  ],
  'a number between': [{ multipleOf: 5 }, 7, 'value-format at : Expected a multiple of 5, found 7.'],
  'a large number between': [
    { multipleOf: 5 },
    2 ** 100,
    'value-format at : Expected a multiple of 5, found 1.2676506002282294e+30.',
  ],
  'an empty list': [
    { minItems: 1 },
    [],
    'value-format at : Expected a list with at least one member, found an empty one; leave the property out instead.',
  ],
  'a short list': [
    { minItems: 2 },
    [1],
    'value-format at : Expected a list with at least 2 members, found 1.',
  ],
  'a long list': [
    { prefixItems: [{}], items: false, maxItems: 1 },
    [1, 2, 3],
    'value-format at : Expected a list with at most 1 member, found 3.',
  ],
  'a member twice': [
    { uniqueItems: true },
    [{ a: 1, b: 2 }, 1, { b: 2, a: 1 }],
    'value-format at /2: Expected a list in which nothing stands twice, found {"a":1,"b":2} again.',
  ],
  'a property that is missing': [
    { required: ['rank'] },
    {},
    'property-required at : The property "rank" is missing.',
  ],
  'a property that nobody knows': [
    { properties: {}, additionalProperties: false },
    { rank: 1 },
    'property-known at /rank: There is no property "rank" here.',
  ],
  'a property that may not be there': [
    { properties: { rank: { not: {} } } },
    { rank: 1 },
    'property-known at /rank: There is no property "rank" here.',
  ],
  'a property misspelled': [
    { properties: { rank: {} }, required: ['rank'], additionalProperties: false },
    { rnak: 1 },
    'property-spelled at /rnak: There is no property "rnak" here; "rank" was probably meant.',
  ],
  'a name of another form': [
    { propertyNames: { pattern: '^[a-z]+$' } },
    { A: 1 },
    'value-format at /A: Expected another form, found "A".',
  ],
  'several forms at once': [
    { oneOf: [{ type: 'number' }, { minimum: 0 }] },
    1,
    'value-format at : Expected a value of one form, found one of 2 at once.',
  ],
  'none of several types': [
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
    1,
    'value-type at : Expected text or null, found a number.',
  ],
  'none of several words': [
    { anyOf: [{ const: 'red' }, { const: 'blue' }, { type: 'null' }] },
    'blu',
    'value-in-vocabulary at : "blu" is not in the list; "blue" was probably meant.',
  ],
  'the branch that a word names': [
    either,
    { kind: 'b', b: 'x' },
    'value-type at /b: Expected a number, found text.',
  ],
  'a value of Chancery': [
    { items: { $ref: '#/$defs/PartialDate' } },
    ['2025-02-30'],
    'date-real at /0: The calendar has no 2025-02-30: 2025-02 has 28 days, which count from 01.',
  ],
};

it.each(Object.entries(sentences))('a profile says what is wrong: %s', (_, [schema, value, says]) => {
  expect(asked(schema, value)).toEqual([says]);
});
