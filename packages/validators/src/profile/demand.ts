import type { Json } from '../finding.ts';
import { isEqual } from '../same-json.ts';

/** What a profile asks of a value beyond Chancery. What it asks like Chancery is not in it. */
export interface Demand {
  /** The name of a published schema; such a value is judged as Chancery judges it. */
  readonly published?: string;
  /** It can be met by nothing. */
  readonly isNever?: true;
  readonly types?: readonly string[];
  readonly words?: Words;
  readonly text?: TextDemand;
  readonly number?: NumberDemand;
  readonly list?: ListDemand;
  readonly object?: ObjectDemand;
  /** All of these are asked as well. */
  readonly all: readonly Demand[];
  /** Of each of these, one must be met. */
  readonly choices: readonly Choice[];
  /** It may stand inside itself. */
  readonly isRecursive?: true;
}

/** A closed list of values. */
export interface Words {
  readonly words: readonly Json[];
  /** Those that are no objects and no lists, for a list may be long. */
  readonly plain: ReadonlySet<unknown>;
  /** The words that Chancery has in this place: none of them is another one misspelled. */
  readonly others: readonly Json[];
}

/** What is asked of a text; lengths in code points. */
export interface TextDemand {
  readonly minimum: number;
  readonly maximum: number;
  readonly pattern?: RegExp;
  /** What its author calls the form. */
  readonly form?: string;
}

/** What is asked of a number, each bound where there is one. */
export interface NumberDemand {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
  readonly below?: number;
  readonly factor?: number;
}

/** What is asked of a list and of its members. */
export interface ListDemand {
  readonly minimum: number;
  readonly maximum: number;
  readonly isUnique: boolean;
  readonly first: readonly (Demand | undefined)[];
  readonly rest?: Demand;
}

/** What is asked of an object and of its properties. */
export interface ObjectDemand {
  readonly required: readonly string[];
  /** The only names that it may have, those of `patterns` aside; absent where any may stand. */
  readonly closed?: Closed;
  readonly properties: ReadonlyMap<string, Demand>;
  readonly patterns: readonly (readonly [RegExp, Demand | undefined])[];
  /** The names to which `others` does not apply. */
  readonly named: ReadonlySet<string>;
  readonly others?: Demand;
  readonly names?: Demand;
  /** Properties that are to go, each with what is said of that. */
  readonly deprecated: ReadonlyMap<string, string | undefined>;
}

/** The names that an object may have, and those that Chancery gives it besides. */
export interface Closed {
  readonly known: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

/** Some demands of which at least one is to be met, or just one. */
export interface Choice {
  readonly branches: readonly Demand[];
  readonly isOne: boolean;
}

/** A closed list of values, in the place of another one of Chancery. */
export function wordList(words: readonly Json[], others: readonly Json[] = []): Words {
  return { words, others, plain: new Set(words.filter((word) => typeof word !== 'object' || word === null)) };
}

/** Whether a value is one of a list. */
export function isAmong(value: unknown, { words, plain }: Words): boolean {
  if (typeof value !== 'object' || value === null) return plain.has(value);
  return plain.size < words.length && words.some((word) => isEqual(word, value));
}

/** Whether a value has one of the types of JSON Schema that are named; `kind` is its kind. */
export function hasTypeOf(types: readonly string[], kind: string, value: unknown): boolean {
  return types.some((type) => (type === 'integer' ? Number.isInteger(value) : type === kind));
}

/** The types that a value may have to meet a demand; `undefined` where it may have any. */
export function typesOf({ types, words, all, choices }: Demand): readonly string[] | undefined {
  const own = types ?? words?.words.map(typeOf);
  const others = [...all.map(typesOf), ...choices.map(typesOfChoice)];
  return [own, ...others].find((one) => one !== undefined);
}

function typesOfChoice({ branches }: Choice): readonly string[] | undefined {
  const all = branches.map(typesOf);
  return all.includes(undefined) ? undefined : [...new Set(all.flatMap((types) => types ?? []))];
}

function typeOf(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Whether a demand asks for nothing at all. */
export function isNothing({ all, choices, ...rest }: Partial<Demand>): boolean {
  const own = Object.keys(rest).filter((name) => name !== 'isRecursive');
  return own.length === 0 && all?.length === 0 && choices?.length === 0;
}

/** Whether nothing is asked of an object. */
export function isFreeObject({
  required,
  closed,
  properties,
  patterns,
  others,
  names,
  deprecated,
}: ObjectDemand): boolean {
  const counts = [required.length, properties.size, patterns.length, deprecated.size];
  return counts.every((count) => count === 0) && [closed, others, names].every((one) => one === undefined);
}
