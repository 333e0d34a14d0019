import { GuardError } from './guard-error.ts';
import { isNote } from './guard-subset.ts';
import type { Schema } from './schema.ts';

/** What is demanded of the keys of an object: these are there, and those are not. */
export interface Alternative {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** How an object is walked key by key. */
export interface ObjectShape {
  readonly properties: Readonly<Record<string, Schema | boolean>>;
  readonly patterns: Readonly<Record<string, Schema | boolean>>;
  /** What holds for every other key; `false` where there may be none. */
  readonly others: Schema | boolean;
  /** What holds for the text of every key. */
  readonly names: Schema | boolean;
  /** One of these must hold. */
  readonly alternatives: readonly Alternative[];
}

/** What a schema asks of an object, and whether that is all that stands under its `anyOf`. */
export function shapeOf(schema: Schema): ObjectShape {
  const {
    properties = {},
    patternProperties = {},
    additionalProperties = true,
    propertyNames = true,
  } = schema;
  const required = (schema.required ?? []) as readonly string[];
  const choices = bareChoices(schema) ?? [[]];
  return {
    properties,
    patterns: patternProperties,
    others: additionalProperties,
    names: propertyNames,
    alternatives: choices.map((names) => ({ present: [...new Set([...required, ...names])], absent: [] })),
  } as ObjectShape;
}

/** The names of which an `anyOf` says only that they must be there; `undefined` where it says more. */
export function bareChoices({ anyOf }: Schema): readonly (readonly string[])[] | undefined {
  if (!Array.isArray(anyOf)) return undefined;
  const choices = (anyOf as readonly Schema[]).map(requiredBy);
  return choices.some((names) => names === undefined) ? undefined : choices.map((names) => names ?? []);
}

/** One shape for a choice between closed objects, which agree on the properties that they share; `undefined` where there is none. */
export function commonShape(branches: readonly unknown[]): ObjectShape | undefined {
  const properties: Record<string, Schema | boolean> = {};
  const shapes = branches.map((branch) => closedShape(branch as Schema));
  for (const shape of shapes) {
    if (shape === undefined) return undefined;
    for (const [name, schema] of Object.entries(shape.properties)) {
      const known = Object.hasOwn(properties, name) ? properties[name] : schema;
      if (JSON.stringify(known) !== JSON.stringify(schema)) return undefined;
      Object.defineProperty(properties, name, { value: schema, enumerable: true, configurable: true });
    }
  }
  const alternatives = shapes.flatMap((shape) => alternativesIn(shape, Object.keys(properties)));
  return { properties, patterns: {}, others: false, names: true, alternatives };
}

/** A bit for each key on which it depends whether an object is complete; the lowest bit is that of the object itself. */
export function bitsOf({ alternatives }: ObjectShape, at: string): ReadonlyMap<string, number> {
  const keys = new Set(alternatives.flatMap(({ present, absent }) => [...present, ...absent]));
  if (keys.size > 30)
    throw new GuardError(`There is no guard for more than 30 names that are required at ${at}`);
  return new Map([...keys].map((key, index) => [key, 2 ** (index + 1)]));
}

/** How it is told from the keys that were seen whether an object is complete. */
export interface Completeness {
  /** All bits are needed, or some of them, or what the terms say. */
  readonly kind: 'whole' | 'some' | 'told';
  readonly bits: number;
  /** The same in code, of the bits that were `seen`. */
  readonly terms: string;
}

/** Whether the keys that were seen are those of one of some alternatives. */
export function completeness({ alternatives }: ObjectShape, bits: ReadonlyMap<string, number>): Completeness {
  const sum = (keys: readonly string[]) => keys.reduce((all, key) => all + (bits.get(key) ?? 0), 0);
  const asked = alternatives.map(({ present, absent }) => ({
    needed: sum(present),
    looked: sum([...present, ...absent]),
  }));
  const all = sum([...bits.keys()]);
  if (asked.length > 1 && isAnyOf(asked, bits))
    return { kind: 'some', bits: all, terms: `(seen & ${all}) > 0` };
  const terms = asked.map(({ needed, looked }) => `(seen & ${looked + 1}) === ${needed + 1}`).join(' || ');
  return { kind: asked.length > 1 ? 'told' : 'whole', bits: all + 1, terms };
}

interface Bits {
  readonly needed: number;
  readonly looked: number;
}

/** Whether it is the same to ask that at least one of the keys is there. */
function isAnyOf(asked: readonly Bits[], bits: ReadonlyMap<string, number>): boolean {
  if (bits.size > 10) return false;
  const sets = Array.from({ length: 2 ** bits.size }, (_, index) => index * 2);
  return sets.every((seen) => asked.some(({ needed, looked }) => (seen & looked) === needed) === seen > 0);
}

function closedShape(branch: Schema): ObjectShape | undefined {
  const { type, properties, required, additionalProperties, ...rest } = branch;
  const isClosed = type === 'object' && additionalProperties === false;
  return isClosed && Object.keys(rest).every(isNote) ? shapeOf(branch) : undefined;
}

function alternativesIn(shape: ObjectShape | undefined, names: readonly string[]): readonly Alternative[] {
  const { properties = {}, alternatives = [] } = shape ?? {};
  const absent = names.filter((name) => !Object.hasOwn(properties, name));
  return alternatives.map(({ present }) => ({ present, absent }));
}

function requiredBy(choice: unknown): readonly string[] | undefined {
  if (typeof choice !== 'object' || choice === null) return undefined;
  const { required, properties = {}, ...rest } = choice as Schema;
  const isBare = Object.values(properties as object).every((part) => part === true);
  return isBare && Object.keys(rest).every(isNote) ? (required as readonly string[] | undefined) : undefined;
}
