import { clipped, type Observation, type Path } from '../finding.ts';
import { definition, isAnything, type NamedSchema, resolved, type Schema } from '../model.ts';
import { notJson } from './json-value.ts';
import { kindOf } from './kind.ts';
import { checkNames, type Expectation, expectationOf } from './properties.ts';
import { nearest } from './spelling.ts';
import { checkString } from './strings.ts';

/** Everything in which a value departs from the published schema of a name, in the order of the schema; none if it agrees. */
export function explain(name: string, value: unknown): readonly Observation[] {
  return check({ name, schema: definition(name) }, value, []);
}

function check(link: NamedSchema, value: unknown, path: Path): readonly Observation[] {
  const { schema } = link;
  if (isAnything(schema)) return notJson(value, path).map((at) => wrongType('a JSON value', undefined, at));
  if (isBranching(schema)) return checkBranches(schema.anyOf ?? [], value, path);
  if (schema.enum !== undefined) return checkWord(schema.enum, link.name, value, path);
  if (schema.const !== undefined) return checkWord([schema.const], link.name, value, path);
  if (!hasType(schema, value)) return [wrongType(expectedKind(schema), value, path)];
  if (typeof value === 'string') return checkString(value, link, path);
  if (typeof value === 'number') return checkNumber(value, schema, path);
  if (Array.isArray(value)) return checkList(value, schema, path);
  return checkObject(value as Readonly<Record<string, unknown>>, schema, path);
}

/** An `anyOf` of whole schemas; one of bare `required` belongs to the object it stands in. */
function isBranching(schema: Schema): boolean {
  return schema.type === undefined && schema.anyOf !== undefined;
}

function hasType({ type }: Schema, value: unknown): boolean {
  const kind = kindOf(value);
  if (type === 'integer') return Number.isSafeInteger(value);
  return type === kind;
}

function expectedKind({ type }: Schema): string {
  return type === 'integer' ? 'whole number' : (type ?? 'value');
}

function wrongType(expected: string, value: unknown, path: Path): Observation {
  const found = value === undefined && expected === 'a JSON value' ? 'something else' : kindOf(value);
  return { rule: 'value-type', params: { expected, found }, path };
}

function checkWord(
  words: readonly string[],
  name: string | undefined,
  value: unknown,
  path: Path,
): readonly Observation[] {
  if (typeof value !== 'string') return [wrongType('string', value, path)];
  if (words.includes(value)) return [];
  const near = nearest(value, words);
  const suggestion = near === undefined ? {} : { suggestion: near };
  const vocabulary = name === undefined ? {} : { vocabulary: name };
  return [
    {
      rule: 'value-in-vocabulary',
      params: { value: clipped(value), ...vocabulary, ...suggestion, words },
      path,
    },
  ];
}

function checkNumber(value: number, { minimum, maximum }: Schema, path: Path): readonly Observation[] {
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return [];
  const bounds = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  return [{ rule: 'value-format', params: { value, format: 'number', reason: 'range', ...bounds }, path }];
}

function checkList(list: readonly unknown[], schema: Schema, path: Path): readonly Observation[] {
  if (list.length < (schema.minItems ?? 0)) {
    return [{ rule: 'value-format', params: { value: '[]', format: 'list', reason: 'empty' }, path }];
  }
  const items = resolved(schema.items ?? {});
  return [...list.keys()].flatMap((index) => check(items, list[index], [...path, index]));
}

function checkObject(
  object: Readonly<Record<string, unknown>>,
  schema: Schema,
  path: Path,
): readonly Observation[] {
  if (schema.propertyNames !== undefined) return checkMap(object, schema.propertyNames, path);
  return [...checkNames(object, expectationOf(schema), path), ...checkProperties(object, schema, path)];
}

function checkProperties(
  object: Readonly<Record<string, unknown>>,
  { properties = {} }: Schema,
  path: Path,
): readonly Observation[] {
  const known = Object.keys(object).filter((key) => Object.hasOwn(properties, key));
  return known.flatMap((key) => check(resolved(properties[key] ?? {}), object[key], [...path, key]));
}

/** The slot for extensions: any JSON under keys of one form. */
function checkMap(
  object: Readonly<Record<string, unknown>>,
  names: Schema,
  path: Path,
): readonly Observation[] {
  const form = new RegExp(names.pattern ?? '', 'u');
  return Object.keys(object).flatMap((key): readonly Observation[] => {
    const at = [...path, key];
    if (form.test(key)) return check({ name: 'JsonValue', schema: {} }, object[key], at);
    return [{ rule: 'extension-key-namespaced', params: { key: clipped(key) }, path: at, mark: 'key' }];
  });
}

/**
 * A choice between whole schemas. Of objects the branch is chosen by the properties that are there (`who` of a party), of
 * strings by what they look like, so that a mistake is told once and not for every branch.
 */
function checkBranches(branches: readonly Schema[], value: unknown, path: Path): readonly Observation[] {
  const choices = branches.map(resolved);
  if (choices.some((choice) => check(choice, value, path).length === 0)) return [];
  const last = choices.at(-1) ?? { name: undefined, schema: {} };
  if (kindOf(value) !== 'object') return check(last, value, path);
  const object = value as Readonly<Record<string, unknown>>;
  const chosen = choices.find(({ schema }) => schema.required?.every((key) => Object.hasOwn(object, key)));
  if (chosen !== undefined) return check(chosen, value, path);
  return [
    ...checkNames(object, merged(choices), path),
    ...checkProperties(object, (choices[0] ?? last).schema, path),
  ];
}

/** What all branches together expect: every property of any, and at least one of those that tell them apart. */
function merged(choices: readonly NamedSchema[]): Expectation {
  return {
    known: [...new Set(choices.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))],
    required: [],
    oneOf: choices.flatMap(({ schema }) => schema.required ?? []),
  };
}
