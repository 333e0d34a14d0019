import { describe, expect, it } from 'vitest';
import { createValidator, SettingsError, validate, validateStream } from '../src/index.ts';
import { type Draft, profileWith, shape, typing } from './profiles/documents.ts';
import { small } from './small-dataset.ts';

const slotted = '#/$defs/Visit/properties/extensions/properties/org.example.protocol';
const changed = (change: (draft: Draft) => void) => () => profileWith(change);
const typed =
  (schema: unknown, more = {}) =>
  () =>
    typing(schema, more);
const link = (name: string) => ({ $ref: `#/$defs/${name}` });

/** What is no profile, and what is said of it. */
const refused: Readonly<Record<string, readonly [make: () => unknown, says: string]>> = {
  'a text': [
    () => 'newsroom.schema.json',
    'A profile is an object, a JSON Schema document; read and parse a file first',
  ],
  null: [() => null, 'A profile is an object'],
  'a list': [() => [], 'A profile is an object'],
  'what holds a profile': [() => ({ id: 'x', jsonSchema: {} }), 'pass what stands under jsonSchema'],
  'a dataset': [() => ({ chancery: '0.1', records: [] }), 'The profile is a dataset; expected a JSON Schema'],
  'an empty object': [() => ({}), 'The profile has no $id'],
  'no $id': [changed((draft) => delete draft.$id), 'The profile has no $id'],
  'another draft': [
    changed((draft) => Object.assign(draft, { $schema: 'http://json-schema.org/draft-07/schema#' })),
    'The profile follows http://json-schema.org/draft-07/schema#; expected https://json-schema.org/draft/2020-12/schema',
  ],
  'no $defs': [
    () => ({ $id: 'https://example.org/a', type: 'object' }),
    'no schema of a dataset, $defs/Dataset',
  ],
  'no Dataset': [changed((draft) => delete draft.$defs.Dataset), 'no schema of a dataset, $defs/Dataset'],
  'a dataset without records': [
    changed((draft) => delete shape(draft, 'Dataset').properties.records),
    'The profile has no property records in $defs/Dataset',
  ],
  'records of no type': [
    changed((draft) =>
      Object.assign(draft.$defs, { AnyRecord: { oneOf: [{ properties: { type: { const: 'trip' } } }] } }),
    ),
    'admits no record of any type',
  ],
  'a root that is about something else': [
    changed((draft) => Object.assign(draft, link('Visit'))),
    'not about datasets',
  ],
  'a root without a $ref': [changed((draft) => delete draft.$ref), 'expected "$ref": "#/$defs/Dataset"'],
  'the schema of another version': [
    changed((draft) => Object.assign(draft, { $id: 'https://w3id.org/chancery/0.2/chancery.schema.json' })),
    'is one of another version of the specification; expected 0.1',
  ],
  'a dataset of another version': [
    changed((draft) => Object.assign(shape(draft, 'Dataset').properties, { chancery: { const: '0.2' } })),
    'asks for another version of the specification; this validator speaks 0.1',
  ],
  'how many records there are': [
    changed((draft) => Object.assign(shape(draft, 'Dataset').properties.records as object, { minItems: 1 })),
    'uses minItems for the list of records',
  ],
  'a keyword that nobody judges': [
    typed({ type: 'object', if: {}, dependentRequired: {} }),
    `uses a keyword that is not judged here, if at ${slotted}/if`,
  ],
  'a keyword misspelled': [
    typed({ requird: [] }),
    `not judged here, requird at ${slotted}/requird; did you mean required?`,
  ],
  'a keyword of all objects': [
    typed(JSON.parse('{"__proto__":{}}')),
    `not judged here, __proto__ at ${slotted}/__proto__`,
  ],
  'a keyword in a schema that nobody uses': [
    typed({}, { Unused: { contains: {} } }),
    'at #/$defs/Unused/contains',
  ],
  'an exclusion': [typed({ not: { type: 'null' } }), `needs {}, which admits no value, at ${slotted}/not`],
  'an $id inside': [typed({ $id: 'https://example.org/b' }), `not judged here, $id at ${slotted}/$id`],
  'a type that is none': [
    typed({ type: 'text' }),
    `needs one of the types of JSON, or a list of them, at ${slotted}/type`,
  ],
  'no type': [typed({ type: [] }), 'needs one of the types of JSON'],
  'required properties that are none': [typed({ required: 'rank' }), 'needs a list of names'],
  'a length below 0': [typed({ minLength: -1 }), 'needs a whole number from 0'],
  'a multiple of 0': [typed({ multipleOf: 0 }), 'needs a number above 0'],
  'no words': [typed({ enum: [] }), 'needs a list with at least one value'],
  'no branches': [typed({ anyOf: [] }), `has no schemas where they belong, at ${slotted}/anyOf`],
  'properties that are a list': [typed({ properties: [] }), 'has no named schemas where they belong'],
  'a schema that is none': [typed({ items: 'text' }), `has something that is no schema, at ${slotted}/items`],
  'a pattern that does not compile': [
    typed({ pattern: '(' }),
    `no regular expression of ECMAScript, at ${slotted}/pattern`,
  ],
  'a name that does not compile': [
    typed({ patternProperties: { '[': true } }),
    'no regular expression of ECMAScript',
  ],
  'a $ref to nothing': [
    typed(link('Nothing')),
    `refers to #/$defs/Nothing, where there is no schema, at ${slotted}/$ref`,
  ],
  'a $ref to no schema': [typed(link('Visit/required')), 'where there is no schema'],
  'a $ref to what all objects have': [typed(link('constructor')), 'where there is no schema'],
  'a $ref to another file': [typed({ $ref: 'other.schema.json#/$defs/A' }), 'which is another file'],
  'a $ref to a published file': [
    typed({ $ref: 'https://w3id.org/chancery/0.1/visit.schema.json' }),
    'which is another file',
  ],
  'a $ref to itself': [typed(link('A'), { A: link('A') }), 'refers in a circle'],
  'two that lead to each other': [
    typed(link('A'), { A: link('B'), B: { allOf: [link('A')] } }),
    'refers in a circle',
  ],
  'a long way of references': [typed(link('A0'), row(40)), 'too many times in a row'],
  'schemas inside each other without end': [typed(deep(5000)), 'is nested too deep'],
};

describe('what is no profile', () => {
  it.each(Object.entries(refused))('%s', async (_, [make, says]) => {
    const profile = make();
    expect(() => createValidator({ profile })).toThrow(SettingsError);
    expect(() => validate(small, { profile })).toThrow(says);
    await expect(validateStream([], { profile })).rejects.toThrow(SettingsError);
  });

  it('is told in one line', () => {
    for (const [make] of Object.values(refused))
      expect(said(make())).toMatch(/^(?:A|The) profile [^\n]{10,400}$/u);
  });
});

function said(profile: unknown): string {
  try {
    createValidator({ profile });
    return '';
  } catch (error) {
    return String((error as Error).message);
  }
}

function row(length: number) {
  return Object.fromEntries(
    Array.from({ length }, (_, n) => [`A${n}`, n === length - 1 ? {} : link(`A${n + 1}`)]),
  );
}

function deep(levels: number): unknown {
  let schema: unknown = {};
  for (let level = 0; level < levels; level += 1) schema = { items: schema };
  return schema;
}
