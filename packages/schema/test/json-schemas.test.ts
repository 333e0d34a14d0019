import { readFileSync } from 'node:fs';
import { registerSchema, type SchemaObject, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { kebab, schemaId } from '../src/spec.ts';
import { ajv, names } from './judges.ts';
import { bundleFile, type JsonSchema, published, publishedAs } from './published.ts';

/** What validators and generators of every make understand alike; nothing else may be published. */
const allowed = {
  document: ['$schema', '$id', 'title', 'description', 'deprecated', '$ref', '$defs', 'examples'],
  value: ['type', 'const', 'enum', 'anyOf', 'oneOf'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames'],
  list: ['items', 'minItems'],
  text: ['pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum'],
};
const allowedKeywords = Object.values(allowed).flat();

const files = [...published].map(([file, schema]) => ({ file, schema, keywords: keywordsIn(schema) }));
const bundle = published.get(bundleFile) ?? {};
const canonicalVisit = readFixture('misri-kapoor-2025');

describe.each(files)('$file', ({ file, schema, keywords }) => {
  it('uses no keyword beyond those that all tools understand', () => {
    const others = keywords.filter(({ keyword }) => !allowedKeywords.includes(keyword));
    expect(others).toEqual([]);
  });

  it('is of the dialect 2020-12, under its own address', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://w3id.org/chancery/0.1/${file}`,
    });
    expect(keywords.filter(({ keyword }) => keyword === '$id' || keyword === '$schema').length).toBe(2);
  });

  it('has only patterns that are anchored, plain and the same in other languages', () => {
    const patterns = keywords.flatMap(({ keyword, value }) => (keyword === 'pattern' ? [String(value)] : []));
    expect(patterns.filter((pattern) => !isPlain(pattern))).toEqual([]);
  });

  it('refers only to what is there', () => {
    const references = keywords.flatMap(({ keyword, value }) => (keyword === '$ref' ? [String(value)] : []));
    expect(references.filter((reference) => !isThere(reference, file))).toEqual([]);
  });

  it('closes every object', () => {
    const open = schemasIn(schema).filter(({ type, additionalProperties }) => {
      return type === 'object' && additionalProperties === undefined;
    });
    expect(open).toEqual([]);
  });
});

describe('the files', () => {
  it('are one for every public name, and the bundle', () => {
    const expected = [...names.map((name) => `${kebab(name)}.schema.json`), bundleFile];
    expect(files.map(({ file }) => file)).toEqual(expected.sort());
  });

  it('leave open only what holds any JSON', () => {
    const open = names.filter((name) =>
      schemasIn(publishedAs(name)).some((part) => part.additionalProperties),
    );
    expect(open).toEqual(['Extensions']);
  });
});

describe('the bundle', () => {
  it('holds every public name under $defs', () => {
    expect(Object.keys(bundle.$defs ?? {}).sort()).toEqual([...names]);
  });

  it('says of every name what its file says', () => {
    const rebuilt = names.map((name) => bundledForm(publishedAs(name)));
    expect(names.map((name) => bundle.$defs?.[name])).toEqual(rebuilt);
  });

  it('judges the canonical visit alone, in two validators', async () => {
    registerSchema(bundle as SchemaObject);
    const hyperjump = await validate(schemaId('Chancery'));
    const standalone = new Ajv2020({ strict: true }).compile(bundle);
    for (const { data, isValid } of spoiltAndWhole(canonicalVisit)) {
      expect(hyperjump(data as never).valid).toBe(isValid);
      expect(standalone(data)).toBe(isValid);
      expect(ajv().accepts('Dataset', data)).toBe(isValid);
    }
  });

  it('gives every name to those who want only that', () => {
    const validator = new Ajv2020({ strict: true }).addSchema(bundle);
    const uncompiled = names.filter((name) => !validator.getSchema(`${schemaId('Chancery')}#/$defs/${name}`));
    expect(uncompiled).toEqual([]);
  });
});

interface Keyword {
  readonly keyword: string;
  readonly value: unknown;
}

/** Every schema inside a schema, itself first. */
function schemasIn(schema: JsonSchema): JsonSchema[] {
  const {
    $defs = {},
    properties = {},
    items,
    additionalProperties,
    propertyNames,
    anyOf = [],
    oneOf = [],
  } = schema;
  const single = [items, additionalProperties || undefined, propertyNames].filter(
    (part) => part !== undefined,
  );
  const parts = [...Object.values($defs), ...Object.values(properties), ...single, ...anyOf, ...oneOf];
  return [schema, ...parts.flatMap(schemasIn)];
}

function keywordsIn(schema: JsonSchema): Keyword[] {
  return schemasIn(schema).flatMap((part) =>
    Object.entries(part).map(([keyword, value]) => ({ keyword, value })),
  );
}

/** Compiles, is anchored at both ends, and has no look-around, back reference or class that languages read differently. */
function isPlain(pattern: string): boolean {
  const { source } = new RegExp(pattern, 'u');
  const special = /\(\?[^:]|\\[1-9bBdDsSwWpPkcu]/u;
  return (
    source.startsWith('^') &&
    source.endsWith('$') &&
    !isForked(source) &&
    !special.test(withoutAnything(pattern))
  );
}

/** Whether an alternation stands outside of all groups, where the anchors would hold for its ends only. */
function isForked(pattern: string): boolean {
  let rest = pattern.replaceAll(/\\./gu, '').replaceAll(/\[[^\]]*\]/gu, '');
  while (rest.includes('(')) rest = rest.replaceAll(/\([^()]*\)/gu, '');
  return rest.includes('|');
}

function withoutAnything(pattern: string): string {
  return pattern.replaceAll('[\\s\\S]', '');
}

function isThere(reference: string, file: string): boolean {
  if (file !== bundleFile) return published.has(reference) && reference !== bundleFile;
  return Object.keys(bundle.$defs ?? {}).includes(reference.replace('#/$defs/', ''));
}

function bundledForm({ $schema, $id, ...schema }: JsonSchema & { readonly $schema?: string }): unknown {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    const name = key === '$ref' && names.find((candidate) => `${kebab(candidate)}.schema.json` === value);
    return name ? `#/$defs/${name}` : value;
  });
  return JSON.parse(text);
}

function readFixture(
  name: string,
): Readonly<Record<string, unknown>> & { readonly records: readonly object[] } {
  const file = new URL(`../../fixtures/data/${name}/dataset.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function spoiltAndWhole(dataset: { readonly records: readonly object[] }) {
  const [first, ...others] = dataset.records;
  return [
    { data: dataset, isValid: true },
    { data: { ...dataset, records: [{ ...first, unknown: true }, ...others] }, isValid: false },
    { data: { ...dataset, records: [...others, {}] }, isValid: false },
  ];
}
