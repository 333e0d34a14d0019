import { broken } from './broken-strings.ts';
import { branchesOf, type JsonSchema } from './published.ts';
import { oneOf, type Random } from './random.ts';
import { stretched } from './sample-strings.ts';
import { validFor } from './valid-instances.ts';

/** One step away from a valid value, at the keyword that the step tries. The result may still be valid. */
export interface Mutation {
  readonly keyword: string;
  apply(value: unknown, random: Random): unknown;
}

type Members = Readonly<Record<string, unknown>>;

const wrongTypes: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1.5,
  '',
  'text',
  [],
  {},
  [null],
  { value: 'text' },
];
const unknownKeys = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x',
  '',
  '$schema',
  '$comment',
  'Type',
];
const badNamespaces = [
  '__proto__',
  'constructor',
  'toString',
  'plain',
  '',
  'a..b',
  'ftp://x.org',
  'https://',
  ' a.b',
  'a.b\n',
  'ａ.b',
];

/** Every step away from a value that the schema accepts; the first one leads to a wrong value in any case. */
export function mutationsOf(schema: JsonSchema): readonly Mutation[] {
  const branches = branchesOf(schema);
  if (branches.length > 0) return ofUnion(schema, branches);
  if (schema.enum !== undefined) return [...ofType, ...ofWord(schema, 'enum')];
  if (schema.const !== undefined) return [...ofType, ...ofWord(schema, 'const')];
  if (schema.type === 'object') return [...ofType, ...ofObject(schema)];
  if (schema.type === 'array') return [...ofType, ...ofArray];
  if (schema.type === 'string') return [...ofType, ...ofString(schema)];
  return schema.type === undefined ? [] : [...ofType, ...ofNumber(schema)];
}

const ofType: readonly Mutation[] = [
  mutation('type', () => null),
  mutation('type', (_, random) => oneOf(wrongTypes, random)),
  mutation('type', (value) => [value]),
  mutation('type', (value) => (Array.isArray(value) ? (value[0] ?? null) : JSON.stringify(value))),
];

function ofWord(schema: JsonSchema, keyword: 'enum' | 'const'): readonly Mutation[] {
  return [
    mutation(keyword, (_, random) =>
      oneOf(['other', 'unknown', 'visit', '', 'toString', '__proto__'], random),
    ),
    mutation(keyword, (value, random) => broken(String(value), random)),
    mutation(keyword, (value) => `${value} `),
    mutation(keyword, (value) => String(value).toUpperCase()),
    mutation(keyword, (value) => Number(value)),
    mutation(keyword, (value) => (schema.enum ?? []).find((word) => word !== value) ?? value),
  ];
}

function ofObject(schema: JsonSchema): readonly Mutation[] {
  const { required = [], properties = {}, anyOf = [], propertyNames } = schema;
  const needed = anyOf.flatMap((condition) => condition.required ?? []);
  const unknown = mutation('additionalProperties', (value, random) =>
    withKey(
      value,
      oneOf([...unknownKeys, ...misspelled(properties, random)], random),
      oneOf(wrongTypes, random),
    ),
  );
  const badName = mutation('propertyNames', (value, random) =>
    withKey(value, oneOf(badNamespaces, random), 1),
  );
  return [
    ...required.map((key) => mutation('required', (value) => without(value, [key]))),
    ...(schema.additionalProperties ? [] : [unknown, unknown, unknown]),
    ...(propertyNames === undefined ? [] : [badName, badName, badName]),
    ...(needed.length > 0 ? [mutation('anyOf', (value) => without(value, needed))] : []),
  ];
}

const ofArray: readonly Mutation[] = [
  mutation('minItems', () => []),
  mutation('items', (value) => [...list(value), null]),
  mutation('items', (value, random) => [oneOf(wrongTypes, random), ...list(value)]),
  mutation('items', (value) => [...list(value), ...list(value)]),
];

function ofString(schema: JsonSchema): readonly Mutation[] {
  const { pattern, minLength, maxLength } = schema;
  const breaking = mutation('pattern', (value, random) => broken(String(value), random));
  const lengths = [-1, 0, 1, 2].map((more) =>
    mutation('maxLength', (value, random) => stretched(schema, (maxLength ?? 0) + more, random) ?? value),
  );
  return [
    ...(pattern === undefined ? [] : Array.from({ length: 6 }, () => breaking)),
    ...(minLength === undefined ? [] : [mutation('minLength', () => ''), mutation('minLength', () => '𝒳')]),
    ...(maxLength === undefined ? [] : lengths),
  ];
}

function ofNumber({ type, minimum = 0, maximum = 0 }: JsonSchema): readonly Mutation[] {
  const least = type === 'integer' ? 1 : 1e-9;
  const most = type === 'integer' ? 1 : 1e-6;
  return [
    mutation('type', (value) => Number(value) + 0.5),
    mutation('type', (value) => String(value)),
    mutation('minimum', () => minimum - least),
    mutation('minimum', () => minimum),
    mutation('minimum', () => -(2 ** 53)),
    mutation('maximum', () => maximum + most),
    mutation('maximum', () => maximum),
    mutation('maximum', () => 1e21),
  ];
}

/** A union is left when what tells its branches apart is taken away, doubled or exchanged. */
function ofUnion(schema: JsonSchema, branches: readonly JsonSchema[]): readonly Mutation[] {
  const keyword = schema.oneOf === undefined ? 'anyOf' : 'oneOf';
  const telling = [...new Set(branches.flatMap((part) => part.required ?? []))];
  const other = mutation(keyword, (value, random) => {
    const part = oneOf(branches, random);
    const key = oneOf(part.required?.length ? part.required : [''], random);
    return key === ''
      ? broken(String(value), random)
      : withKey(value, key, validFor(part.properties?.[key] ?? {}, random));
  });
  return [
    mutation(keyword, () => null),
    mutation(keyword, (_, random) => oneOf(wrongTypes, random)),
    mutation(keyword, (value) => without(value, telling)),
    mutation(keyword, (value, random) => without(value, [oneOf([...telling, ''], random)])),
    other,
    other,
  ];
}

function mutation(keyword: string, apply: Mutation['apply']): Mutation {
  return { keyword, apply };
}

/** Keys next to real ones: one letter more, one less, another case. */
function misspelled(properties: object, random: Random): string[] {
  const key = oneOf(Object.keys(properties), random);
  return [`${key}s`, key.slice(0, -1), key.toUpperCase(), ` ${key}`];
}

function withKey(value: unknown, key: string, member: unknown): unknown {
  return isMembers(value) ? Object.fromEntries([...Object.entries(value), [key, member]]) : value;
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (!isMembers(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
