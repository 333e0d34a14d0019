import { type SchemaObject, validate } from '@hyperjump/json-schema/openapi-3-1';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  type Bundle,
  brokenReference,
  type Dialect,
  inDialect,
  type Schema,
  schemaText,
} from '../src/codegen.ts';
import { names } from './judges.ts';
import { bundleFile, published } from './published.ts';

const bundle = published.get(bundleFile) as unknown as Bundle;

/** A bundle about one name, whose rules no published schema has. */
function about(schema: Schema, $defs: Readonly<Record<string, Schema>> = {}): Bundle {
  return { title: 'Odd', $ref: '#/$defs/Dataset', $defs: { Dataset: schema, ...$defs } };
}

/** Every key of a schema at any depth. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...keysIn(member)]);
}

describe('a schema in its own dialect', () => {
  it('is the published one where everything is meant', () => {
    expect(inDialect(bundle, 'draft-2020-12')).toBe(bundle);
  });

  it.each(names)('of %s is self-contained and holds nothing that it does not need', (name) => {
    const { $defs = {}, ...schema } = inDialect(bundle, 'draft-2020-12', name) as Partial<Bundle>;
    expect(brokenReference({ ...schema, $defs })).toBeUndefined();
    const text = JSON.stringify({ schema, $defs });
    expect(Object.keys($defs).filter((other) => !text.includes(`"#/$defs/${other}"`))).toEqual([]);
    expect(new Ajv2020().validateSchema({ ...schema, $defs })).toBe(true);
  });
});

describe('draft-07', () => {
  it.each([undefined, 'Visit'])('has no word of 2020-12 in the schema of %s', (name) => {
    const schema = inDialect(bundle, 'draft-07', name);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(keysIn(schema)).not.toContain('$defs');
    expect(JSON.stringify(schema)).not.toContain('2020-12');
    expect(new Ajv().validateSchema(schema)).toBe(true);
  });

  it('says in its own words what has others there', () => {
    const odd = {
      $ref: '#/$defs/Text',
      deprecated: true,
      prefixItems: [{ $ref: '#/$defs/Text' }],
      items: false,
      dependentRequired: { a: ['b'] },
      dependentSchemas: { a: { required: ['c'] } },
      properties: { $ref: { const: { prefixItems: 1 } } },
    };
    expect(inDialect(about(odd, { Text: { type: 'string' } }), 'draft-07', 'Dataset')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: 'Deprecated.',
      items: [{ $ref: '#/definitions/Text' }],
      additionalItems: false,
      dependencies: { a: { allOf: [{ required: ['b'] }, { required: ['c'] }] } },
      properties: { $ref: { const: { prefixItems: 1 } } },
      allOf: [{ $ref: '#/definitions/Text' }],
      definitions: { Text: { type: 'string' } },
    });
  });

  it('refuses what it cannot say', () => {
    expect(() => inDialect(about({ unevaluatedProperties: false }), 'draft-07')).toThrow(
      new RangeError('draft-07 has no unevaluatedProperties'),
    );
  });
});

describe('openapi-3.1', () => {
  it.each([undefined, 'Visit', 'PartialDate'])('is a valid document about %s', async (name) => {
    const document = inDialect(bundle, 'openapi-3.1', name);
    const { valid } = await validate(
      'https://spec.openapis.org/oas/3.1/schema-base',
      document as SchemaObject as never,
    );
    expect(valid).toBe(true);
    const references = JSON.stringify(document).match(/"#\/[^"]*"/gu) ?? [];
    const { schemas } = document.components as { readonly schemas: Schema };
    const there = new Set(Object.keys(schemas).map((component) => `"#/components/schemas/${component}"`));
    expect(references.filter((reference) => !there.has(reference))).toEqual([]);
  });

  it('tells records apart by their type, and nothing else', () => {
    const { components } = inDialect(bundle, 'openapi-3.1') as {
      components: { schemas: Record<string, Schema> };
    };
    expect(components.schemas.AnyRecord?.discriminator).toMatchObject({
      propertyName: 'type',
      mapping: { visit: '#/components/schemas/Visit', source: '#/components/schemas/Source' },
    });
    expect(keysIn(components).filter((key) => key === 'discriminator')).toHaveLength(1);
  });

  it('refuses a name that no component may have', () => {
    expect(() => inDialect(about({}, { 'a b': {} }), 'openapi-3.1')).toThrow(RangeError);
  });
});

it.each<Dialect>(['draft-2020-12', 'draft-07', 'openapi-3.1'])(
  '%s is the same text every time',
  (dialect) => {
    const before = schemaText(bundle);
    expect(schemaText(inDialect(bundle, dialect))).toBe(schemaText(inDialect(bundle, dialect)));
    expect(schemaText(bundle)).toBe(before);
  },
);

it('follows a schema that holds itself', () => {
  const tree = { type: 'object', properties: { parts: { items: { $ref: '#/$defs/Dataset' } } } };
  const schema = inDialect(about(tree), 'draft-2020-12', 'Dataset');
  const accepts = new Ajv2020({ strict: false }).compile(schema);
  expect([accepts({ parts: [{ parts: [] }] }), accepts({ parts: [{ parts: [1] }] })]).toEqual([true, false]);
});
