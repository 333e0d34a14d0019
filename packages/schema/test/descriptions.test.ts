import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import vocabularies from '../generated/vocabularies.json' with { type: 'json' };
import { definitions } from '../src/define.ts';
import { names, original } from './judges.ts';
import { bundleFile, published, publishedAs } from './published.ts';

/** A field of a public schema. The same Zod schema in two places is one field that both places share. */
interface Field {
  readonly owner: string;
  readonly key: string;
  readonly schema: z.ZodType;
  readonly sentence: string;
}

const fields = names.flatMap((name) => fieldsOf(name, original(name)));
const words = Object.entries(vocabularies).flatMap(([owner, { words }]) =>
  words.map(({ word, meaning }) => ({ owner, key: word, sentence: meaning })),
);
const schemas = names.map((name) => ({
  owner: name,
  key: name,
  sentence: publishedAs(name).description ?? '',
}));
const sentences = [...fields, ...words, ...schemas];

/** Words that judge, or that take a side on recognition, legitimacy or merit. */
const framing =
  /\b(?:regimes?|so-called|rogue|puppet|(?:il)?legitimate|rightful|self-(?:proclaimed|styled)|notorious|infamous|historic|landmark|terrorists?|rebels?|aggress(?:or|ion)|occup(?:ied|ier)|breakaway|merely|unfortunately|obviously|of course|important(?:ly)?|successful(?:ly)?)\b/iu;

describe('every field, every word and every schema', () => {
  it('is found', () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(words.length).toBeGreaterThan(200);
    expect(schemas.length).toBe(published.size - 1);
  });

  it('has a sentence', () => {
    const wrong = sentences.filter(({ sentence }) => !/^[A-Z`].{5,}[^.]\.$/u.test(sentence));
    expect(wrong.map(told)).toEqual([]);
  });

  it('is described without framing', () => {
    expect(sentences.filter(({ sentence }) => framing.test(sentence)).map(told)).toEqual([]);
  });
});

describe('no sentence', () => {
  it('of a field repeats the name of the field', () => {
    expect(fields.filter(repeatsItsKey).map(told)).toEqual([]);
  });

  it('is shared by two fields', () => {
    const first = new Map(fields.toReversed().map((field) => [field.sentence, field]));
    const shared = fields.filter((field) => !isSame(field, first.get(field.sentence) ?? field));
    expect(shared.map(told)).toEqual([]);
  });

  it('is shared by a field, a word and a schema', () => {
    const all = [
      ...new Set(fields.map(({ sentence }) => sentence)),
      ...[...words, ...schemas].map(({ sentence }) => sentence),
    ];
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });
});

describe('the published JSON Schemas', () => {
  it.each([...published].map(([file, schema]) => ({ file, schema })))(
    '$file has a title and a description',
    ({ schema }) => {
      expect(schema.title).toMatch(/^[A-Z][A-Za-z ]+$/u);
      expect(schema.description).toMatch(/\.$/u);
    },
  );

  it('carry the sentence of every field', () => {
    const text = new Map(names.map((name) => [name, JSON.stringify(publishedAs(name))]));
    const lost = fields.filter(({ owner, sentence }) => !text.get(owner)?.includes(JSON.stringify(sentence)));
    expect(lost.map(told)).toEqual([]);
  });

  it('carry the same sentences in the bundle', () => {
    const bundle = JSON.stringify(published.get(bundleFile));
    const lost = [...fields, ...schemas].filter(({ sentence }) => !bundle.includes(JSON.stringify(sentence)));
    expect(lost.map(told)).toEqual([]);
  });
});

function fieldsOf(owner: string, schema: z.ZodType): Field[] {
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.filter((option) => definitions.get(option as z.ZodType)?.id === undefined);
    return options.flatMap((option) => fieldsOf(owner, option as z.ZodType));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => ({
    owner,
    key,
    schema: field,
    sentence: sentenceOf(field),
  }));
}

function sentenceOf(field: z.ZodType): string {
  const described = field instanceof z.ZodExactOptional ? (field.unwrap() as z.ZodType) : field;
  return definitions.get(described)?.description ?? '';
}

/** The same schema, or the same key in another branch of the same union. */
function isSame(a: Field, b: Field): boolean {
  return a.schema === b.schema || (a.owner === b.owner && a.key === b.key);
}

function repeatsItsKey({ key, sentence }: { key: string; sentence: string }): boolean {
  const name = key
    .replace('$', '\\$')
    .replace(/(?<=..)s$/u, 's?')
    .replace(/(?<=[a-z])[A-Z]/gu, (letter) => `[ -]?${letter}`);
  return new RegExp(`(?<![\\w$])${name}(?!\\w)`, 'iu').test(sentence);
}

function told({ owner, key, sentence }: { owner: string; key: string; sentence: string }): string {
  return `${owner}.${key}: ${sentence}`;
}
