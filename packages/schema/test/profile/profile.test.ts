import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { DatasetHeader, extend, Meeting, ProfileError, profile, Visit } from '../../src/zod.ts';
import { bundleFile, type JsonSchema, published } from '../published.ts';
import { narrow, narrowed } from './narrowed.ts';

const id = 'https://example.org/profile.schema.json';
const call = profile as unknown as (options: object) => object;
const news = extend(Visit, {}, { required: ['when'] });
const bundled = published.get(bundleFile)?.$defs ?? {};
const document = narrow.jsonSchema as JsonSchema;
const answerOf = (schema: z.ZodType, target?: string) =>
  (
    schema['~standard'] as unknown as { jsonSchema: { input(options?: object): JsonSchema } }
  ).jsonSchema.input(target === undefined ? undefined : { target });

const wrong = {
  'no record and no header': [{ records: [] }, 'A profile narrows at least one record, or the header'],
  'no list of records': [{}, 'records: expected a list'],
  'two of one type': [{ records: [news, Visit] }, 'records: there are two for the type visit'],
  'the header among the records': [{ records: [DatasetHeader] }, 'give it as header'],
  'a record for the header': [
    { records: [news], header: news },
    'header: expected what extend made of DatasetHeader',
  ],
  'a schema with a check': [{ records: [news.refine(() => true)] }, 'profile takes the records'],
  'an id that is no IRI': [{ id: 'profile', records: [news] }, 'id: expected an IRI'],
  'the id of Chancery': [
    { id: 'https://w3id.org/chancery/0.1/chancery.schema.json', records: [news] },
    'names the schemas of Chancery',
  ],
  'no title': [{ title: undefined, records: [news] }, 'title: expected a text'],
  'an empty description': [{ description: '', records: [news] }, 'description: expected a text'],
  'an unknown option': [
    { record: [news], records: [news] },
    'There is no option record; did you mean records?',
  ],
  'a type under the name of one of ours': [
    { records: [extend(Meeting, { 'org.example': z.string().meta({ id: 'Place' }) })] },
    'The name Place is taken by Chancery',
  ],
} as const;

describe('profile refuses at once', () => {
  it.each(Object.entries(wrong))('%s', (_, [options, message]) => {
    const use = () => call({ id, title: 'News', ...options });
    expect(use).toThrow(ProfileError);
    expect(use).toThrow(message);
  });
});

describe('the JSON Schema of a profile', () => {
  it('is laid out as the bundle of Chancery, under its own address', () => {
    const { $defs = {}, ...head } = document;
    expect(head).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://example.org/narrow.schema.json',
      title: 'Narrow',
      description: 'Narrower in every way.',
      $ref: '#/$defs/Dataset',
    });
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(Object.keys(bundled)));
  });

  it('changes the records that are narrowed, and no other schema', () => {
    const changed = Object.keys(bundled).filter(
      (name) => JSON.stringify(document.$defs?.[name]) !== JSON.stringify(bundled[name]),
    );
    expect(changed.sort()).toEqual(['Dataset', 'DatasetHeader', 'Meeting', 'Source', 'Visit']);
  });

  it('keeps the sentences of narrowed fields', () => {
    const { visitType, topics } = document.$defs?.Visit?.properties ?? {};
    expect(visitType).toEqual({
      description: 'The rank in protocol under which the stay was held.',
      type: 'string',
      enum: ['state', 'official', 'working'],
    });
    expect(topics?.items).toEqual({ type: 'string', enum: ['defence', 'trade', 'space.law'] });
  });

  it('is what each schema answers for itself, complete without the others', () => {
    expect(answerOf(narrow.Dataset)).toEqual(narrow.jsonSchema);
    for (const [name, [schema]] of narrowed) {
      const { $defs = {}, ...own } = answerOf(schema);
      const { $schema, $ref, ...root } = own as JsonSchema & { readonly $schema?: string };
      expect($ref === undefined ? root : $defs[name]).toEqual(document.$defs?.[name]);
      for (const [other, definition] of Object.entries($defs))
        expect(definition).toEqual(document.$defs?.[other]);
    }
  });

  it('comes in draft-07 as well, and in no other dialect', () => {
    expect(answerOf(news, 'draft-07')).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    expect(() => answerOf(news, 'openapi-3.0')).toThrow(RangeError);
  });

  it('is a copy that the caller may change', () => {
    const own = profile({ id, title: 'News', records: [news] });
    Object.assign(own.jsonSchema, { title: 'Changed' });
    expect(answerOf(own.Dataset).title).toBe('News');
    expect(published.get(bundleFile)?.$defs?.Visit).toEqual(bundled.Visit);
  });
});

describe('the registry of Zod', () => {
  it('stays as it was', () => {
    expect(z.globalRegistry._idmap.size).toBeLessThanOrEqual(1);
    expect(z.globalRegistry.has(news)).toBe(false);
    expect(z.globalRegistry.has(Visit)).toBe(false);
  });
});
