import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { AnyRecord, DatasetHeader, extend, ProfileError, Visit, When } from '../../src/zod.ts';

/** What is wrong with the use of `extend`, as JavaScript sees it: TypeScript refuses most of it before. */
const call = extend as unknown as (schema: unknown, extensions: object, options?: object) => unknown;
const key = 'org.example.protocol';
const typed = extend(Visit, { [key]: z.string() }, { words: { visitType: ['state'], topics: ['trade'] } });
const typing = (type: unknown) => () => call(Visit, { [key]: z.strictObject({ deep: type as z.ZodType }) });

/** A hyphen needs no backslash; only without the flag `u` it may have one. */
const loosely = String.raw`^\-$`;

const wrong = {
  'a key without a namespace': [() => call(Visit, { protocol: z.string() }), 'The key protocol is neither'],
  'the key __proto__': [() => call(Visit, JSON.parse('{"__proto__":1}')), 'The key __proto__ is neither'],
  'a field that does not exist': [
    () => call(Visit, {}, { required: ['citation'] }),
    'required: there is no field citation; did you mean citations?',
  ],
  'a key that is not typed': [
    () => call(Visit, { [key]: z.string() }, { required: ['org.example.protocl'] }),
    'there is no field org.example.protocl; did you mean org.example.protocol?',
  ],
  'a word that does not exist': [
    () => call(Visit, {}, { words: { visitType: ['offical'] } }),
    'words.visitType: there is no word offical; did you mean official?',
  ],
  'a topic that is no word': [
    () => call(Visit, {}, { words: { topics: ['Trade!'] } }),
    'no word Trade!; did you mean trade?',
  ],
  'no words': [
    () => call(Visit, {}, { words: { visitType: [] } }),
    'words.visitType: expected a list of words',
  ],
  'a field without words': [
    () => call(Visit, {}, { words: { place: ['x'] } }),
    'there is no field place with words',
  ],
  'a misspelled field with words': [
    () => call(Visit, {}, { words: { visittype: ['state'] } }),
    'there is no field visittype with words; did you mean visitType?',
  ],
  'a word that was taken out before': [
    () => call(typed, {}, { words: { visitType: ['private'] } }),
    'no word private',
  ],
  'a topic that was taken out before': [
    () => call(typed, {}, { words: { topics: ['space'] } }),
    'no word space',
  ],
  'a key that has a type': [
    () => call(typed, { [key]: z.string() }),
    `The extension ${key} has a type already`,
  ],
  'no extensions': [() => call(Visit, undefined as unknown as object), 'extensions: expected an object'],
  'options that are null': [() => call(Visit, {}, null as unknown as object), 'options: expected an object'],
  'a field in place of a list of fields': [
    () => call(Visit, {}, { required: 'when' }),
    'required: expected a list of fields',
  ],
  'words that are null': [() => call(Visit, {}, { words: null }), 'words: expected an object of lists'],
  'an unknown option': [
    () => call(Visit, {}, { require: [] }),
    'There is no option require; did you mean required?',
  ],
  'a schema of another kind': [() => call(When, {}), 'extend takes the records'],
  'the union of records': [() => call(AnyRecord, {}), 'extend takes the records'],
  'a record made wider': [() => call(Visit.extend({ more: z.string() }), {}), 'extend takes the records'],
  'a record with a check': [
    () =>
      call(
        Visit.refine(() => true),
        {},
      ),
    'extend takes the records',
  ],
  'no schema': [() => call({}, {}), 'extend takes the records'],
  'a type that is no schema': [
    () => call(Visit, { [key]: { type: 'string' } }),
    `${key}: expected a schema of Zod 4`,
  ],
} as const;

const unsayable = {
  'a transformation': z.string().transform(Number),
  'a change of text': z.string().trim(),
  'a default': z.string().default('x'),
  'a prefault': z.string().prefault('x'),
  'a caught error': z.string().catch('x'),
  'a codec': z.stringbool(),
  'a preprocessor': z.preprocess(String, z.string()),
  'a coerced number': z.coerce.number(),
  'a refinement': z.string().refine(() => true),
  'a super-refinement': z.object({}).superRefine(() => undefined),
  'a refined public schema': When.refine(() => true),
  'a custom type': z.custom<string>(),
  'an instance': z.instanceof(Map),
  'a date': z.date(),
  'a bigint': z.bigint(),
  'an int64': z.int64(),
  undefined: z.undefined(),
  'a literal undefined': z.literal(undefined),
  'a symbol': z.symbol(),
  NaN: z.nan(),
  'a map': z.map(z.string(), z.string()),
  'a set': z.set(z.string()),
  'a file': z.file(),
  'a promise': z.promise(z.string()),
  'a URL as Zod knows it': z.url(),
  'an address of six parts': z.ipv6(),
  base64: z.base64(),
  'a token': z.jwt(),
  'a format of a function': z.stringFormat('even', (text) => text.length % 2 === 0),
  'a pattern that ignores case': z.string().regex(/^a$/i),
  'a pattern that counts halves of characters': z.string().regex(/^.{3}$/),
  'a pattern that JSON Schema cannot read': z.string().regex(new RegExp(loosely)),
  'a fraction': z.number().multipleOf(0.1),
  'a key that is a number': z.record(z.number(), z.string()),
  'a record of loose keys': z.looseRecord(z.string().regex(/^a/u), z.string()),
  'a record of the dataset': Visit,
  'any record': z.array(AnyRecord),
  'a part of a union': z.union([z.string(), z.date()]),
  'a part of a tuple': z.tuple([z.string()], z.date()),
  'a part behind a getter': z.object({
    get since() {
      return z.date().optional();
    },
  }),
};

describe('extend refuses at once', () => {
  it.each(Object.entries(wrong))('%s', (_, [use, message]) => {
    expect(use).toThrow(ProfileError);
    expect(use).toThrow(message);
  });

  it.each(Object.entries(unsayable))('%s, which JSON Schema cannot say', (_, type) => {
    expect(typing(type)).toThrow(ProfileError);
    expect(typing(type)).toThrow(`${key}/deep`);
  });

  it('and tells how the schema is called and what to write instead', () => {
    expect(typing(z.date())).toThrow(
      `${key}/deep: JSON Schema has no words for z.date(); use PartialDate, or a string with a pattern`,
    );
    expect(typing(z.hostname())).toThrow('JSON Schema has no words for z.hostname(); choose');
    expect(typing(z.string().refine(() => true))).toThrow(
      'a function (refine(), z.custom()); make it a rule',
    );
    expect(() => extend(DatasetHeader, {}, { required: ['licence' as 'license'] })).toThrow(
      'did you mean license?',
    );
  });
});
