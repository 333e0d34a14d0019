import { clipped, type Observation, type Path } from '../finding.ts';
import { definition, isAnything, type NamedSchema, propertiesOf, resolved, type Schema } from '../model.ts';
import { nearest, onlyNearest } from '../spelling.ts';
import { choicesOf, chosenBy, type Shape } from './choices.ts';
import { renaming, replacing } from './fixes.ts';
import { notJson } from './json-value.ts';
import { hasHoles, kindOf } from './kind.ts';
import { checkNames, expectationOf } from './properties.ts';
import { checkString, sameInForm } from './strings.ts';

/** Where the walk through a value is, and what it has found. */
interface Walk {
  readonly trail: (string | number)[];
  readonly found: Observation[];
}

type Members = Readonly<Record<string, unknown>>;

/** The shape of an object, as its own properties tell. */
type ShapeOf = (object: Members) => Shape;

/** Everything in which a value departs from the published schema of a name; nothing if it agrees. */
export function explain(name: string, value: unknown): readonly Observation[] {
  return observations({ name, schema: definition(name) }, value, []);
}

function observations(link: NamedSchema, value: unknown, path: Path): readonly Observation[] {
  const walk: Walk = { trail: [...path], found: [] };
  check(link, value, walk);
  return walk.found;
}

function check(link: NamedSchema, value: unknown, walk: Walk): void {
  const { schema, name } = link;
  if (isAnything(schema)) checkJson(value, walk);
  else if (isBranching(schema)) checkBranches(schema.anyOf ?? [], value, walk);
  else if (schema.enum !== undefined) checkWord(schema.enum, name, value, walk);
  else if (schema.const !== undefined) checkWord([schema.const], name, value, walk);
  else if (!hasType(schema, value)) wrongType(expectedKind(schema), foundInstead(schema, value), walk);
  else if (typeof value === 'string')
    tell(walk, withReplacement(checkString(value, link), value, link, walk));
  else if (typeof value === 'number') checkNumber(value, schema, walk);
  else if (!Array.isArray(value)) checkObject(value as Members, schema, walk);
  else if (hasHoles(value)) wrongType('array', 'a list with holes', walk);
  else checkList(value, schema, walk);
}

/** Goes one step into a value and comes back. */
function within(step: string | number, link: NamedSchema, value: unknown, walk: Walk): void {
  walk.trail.push(step);
  check(link, value, walk);
  walk.trail.pop();
}

function tell({ trail, found }: Walk, observation: Omit<Observation, 'path'> | undefined): void {
  if (observation !== undefined) found.push({ ...observation, path: [...trail] });
}

function withReplacement(
  observation: ReturnType<typeof checkString>,
  text: string,
  link: NamedSchema,
  { trail }: Walk,
): typeof observation {
  if (observation?.params.reason !== 'pattern') return observation;
  const meant = sameInForm(text, link);
  return meant === undefined ? observation : { ...observation, fix: replacing(text, meant, trail) };
}

/** An `anyOf` of whole schemas; one of bare `required` belongs to the object it stands in. */
function isBranching(schema: Schema): boolean {
  return schema.type === undefined && schema.anyOf !== undefined;
}

function hasType({ type }: Schema, value: unknown): boolean {
  return type === 'integer' ? Number.isSafeInteger(value) : type === kindOf(value);
}

function expectedKind({ type }: Schema): string {
  return type === 'integer' ? 'whole number' : (type ?? 'value');
}

/** A number that is no whole one is told as it is: its kind alone would not say what is wrong. */
function foundInstead({ type }: Schema, value: unknown): string {
  const kind = kindOf(value);
  return type === 'integer' && kind === 'number' ? String(value) : kind;
}

function wrongType(expected: string, found: string, walk: Walk): void {
  const inList = typeof walk.trail.at(-1) === 'number' ? { inList: true } : {};
  tell(walk, { rule: 'value-type', params: { expected, found, ...inList } });
}

function checkJson(value: unknown, { trail, found }: Walk): void {
  for (const { path, found: kind } of notJson(value, [...trail])) {
    found.push({ rule: 'value-type', params: { expected: 'a JSON value', found: kind }, path });
  }
}

function checkWord(words: readonly string[], name: string | undefined, value: unknown, walk: Walk): void {
  if (typeof value !== 'string') wrongType('string', kindOf(value), walk);
  else if (!words.includes(value)) unknownWord(value, words, name, walk);
}

function unknownWord(value: string, words: readonly string[], name: string | undefined, walk: Walk): void {
  const near = nearest(value, words);
  const sure = onlyNearest(value, words);
  const suggestion = near === undefined ? {} : { suggestion: near };
  const vocabulary = name === undefined ? {} : { vocabulary: name };
  tell(walk, {
    rule: 'value-in-vocabulary',
    params: { value: clipped(value), ...vocabulary, ...suggestion, words },
    ...(sure === undefined ? {} : { fix: replacing(value, sure, walk.trail) }),
  });
}

function checkNumber(value: number, { minimum, maximum }: Schema, walk: Walk): void {
  if (value >= (minimum ?? value) && value <= (maximum ?? value)) return;
  const bounds = {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
  tell(walk, { rule: 'value-format', params: { value, format: 'number', reason: 'range', ...bounds } });
}

function checkList(list: readonly unknown[], schema: Schema, walk: Walk): void {
  if (list.length < (schema.minItems ?? 0)) {
    tell(walk, { rule: 'value-format', params: { value: '[]', format: 'list', reason: 'empty' } });
  }
  const items = resolved(schema.items ?? {});
  for (let index = 0; index < list.length; index += 1) within(index, items, list[index], walk);
}

function checkObject(object: Members, schema: Schema, walk: Walk): void {
  if (schema.propertyNames !== undefined) checkMap(object, schema.propertyNames, walk);
  else checkMembers(object, () => ({ schema, expected: expectationOf(schema) }), walk);
}

function checkMembers(object: Members, shapeOf: ShapeOf, walk: Walk): void {
  const { schema, expected } = shapeOf(object);
  const names = checkNames(object, expected, walk.trail);
  for (const observation of names)
    walk.found.push(
      isMended(observation, object, names.length, shapeOf) ? renamed(observation) : observation,
    );
  checkProperties(object, schema, walk);
}

/** Whether another name for a misspelled property is sure, and leaves nothing to be said of it, its value and its object. */
function isMended(
  { rule, params }: Observation,
  object: Members,
  wrongNames: number,
  shapeOf: ShapeOf,
): boolean {
  if (rule !== 'property-spelled') return false;
  const { from, to } = namesOf(params);
  const { [from]: value, ...others } = object;
  const { schema, expected } = shapeOf({ ...others, [to]: value });
  const property = propertiesOf(schema).get(to);
  if (property === undefined || observations(property, value, []).length > 0) return false;
  const absent = [...expected.known].filter((name) => !Object.hasOwn(object, name));
  return (
    onlyNearest(from, absent) === to &&
    checkNames({ ...others, [to]: value }, expected, []).length === wrongNames - 1
  );
}

function renamed(observation: Observation): Observation {
  const { from, to } = namesOf(observation.params);
  return { ...observation, fix: renaming(from, to, observation.path.slice(0, -1)) };
}

function namesOf({ property, suggestion }: Observation['params']) {
  return { from: String(property), to: String(suggestion) };
}

function checkProperties(object: Members, schema: Schema, walk: Walk): void {
  const properties = propertiesOf(schema);
  for (const key of Object.keys(object)) {
    const property = properties.get(key);
    if (property !== undefined) within(key, property, object[key], walk);
  }
}

/** The slot for extensions: any JSON under keys of one form. */
function checkMap(object: Members, names: Schema, walk: Walk): void {
  const form = new RegExp(names.pattern ?? '', 'u');
  for (const key of Object.keys(object)) {
    const path = [...walk.trail, key];
    if (form.test(key)) within(key, { name: 'JsonValue', schema: {} }, object[key], walk);
    else
      walk.found.push({ rule: 'extension-key-namespaced', params: { key: clipped(key) }, path, mark: 'key' });
  }
}

/**
 * A choice between whole schemas. Of objects the branch is chosen by the properties that are there (`who` of a party), of
 * other values the last one counts, so that a mistake is told once and not for every branch.
 */
function checkBranches(branches: readonly Schema[], value: unknown, walk: Walk): void {
  const choices = choicesOf(branches);
  if (choices.ofObjects && kindOf(value) === 'object') {
    checkMembers(value as Members, (object) => chosenBy(object, choices), walk);
  } else if (!choices.all.some((choice) => observations(choice, value, walk.trail).length === 0)) {
    for (const last of choices.all.slice(-1)) check(last, value, walk);
  }
}
