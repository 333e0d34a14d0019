import type { Observation, Path } from '../finding.ts';
import type { Schema } from '../model.ts';
import { farness, nearest } from '../spelling.ts';

/** What an object of the data is held against: the properties it may have and those it must. */
export interface Expectation {
  readonly known: ReadonlySet<string>;
  readonly required: readonly string[];
  /** At least one of these must be present, where there are any. */
  readonly oneOf: readonly string[];
  /** Properties that it may not have as it stands, but that a misspelled one can have meant. */
  readonly elsewhere?: ReadonlySet<string>;
}

/** A property that is unknown, and the absent one that was most likely meant. */
interface Misspelling {
  readonly property: string;
  readonly meant: string;
  readonly far: number;
  readonly taken: number;
}

const expectations = new WeakMap<Schema, Expectation>();

/** Reads from a schema which properties it expects. */
export function expectationOf(schema: Schema): Expectation {
  return expectations.get(schema) ?? readExpectation(schema);
}

function readExpectation(schema: Schema): Expectation {
  const expectation = {
    known: new Set(Object.keys(schema.properties ?? {})),
    required: schema.required ?? [],
    oneOf: schema.anyOf?.flatMap((branch) => branch.required ?? []) ?? [],
  };
  expectations.set(schema, expectation);
  return expectation;
}

/**
 * Holds the names of an object's properties against what is expected. An unknown name near an absent property is one
 * misspelling; a missing property for which a misspelling stands is not reported again.
 */
export function checkNames(object: object, expected: Expectation, path: Path): readonly Observation[] {
  const names = Object.keys(object);
  if (isAsExpected(names, object, expected)) return [];
  const unknown = names.filter((name) => !expected.known.has(name));
  const misspelled = misspellings(unknown, object, expected);
  const present = new Set([...names, ...misspelled.values()]);
  return [
    ...missing(expected, present).map((params) => ({ rule: 'property-required', params, path: [...path] })),
    ...unknown.map((name) => unknownName(name, misspelled.get(name), expected, path)),
  ];
}

function isAsExpected(
  names: readonly string[],
  object: object,
  { known, required, oneOf }: Expectation,
): boolean {
  const has = (name: string) => Object.hasOwn(object, name);
  return (
    names.every((name) => known.has(name)) && required.every(has) && (oneOf.length === 0 || oneOf.some(has))
  );
}

function missing({ required, oneOf }: Expectation, present: ReadonlySet<string>) {
  const absent = required.filter((name) => !present.has(name)).map((property) => ({ property }));
  if (oneOf.length === 0 || oneOf.some((name) => present.has(name))) return absent;
  return [...absent, { property: oneOf[0] ?? '', oneOf }];
}

function unknownName(
  name: string,
  meant: string | undefined,
  { known }: Expectation,
  path: Path,
): Observation {
  const at = { path: [...path, name], mark: 'key' as const };
  if (meant === undefined) {
    const near = nearest(name, known);
    const suggestion = near === undefined ? {} : { suggestion: near };
    return { ...at, rule: 'property-known', params: { property: name, ...suggestion } };
  }
  return { ...at, rule: 'property-spelled', params: { property: name, suggestion: meant } };
}

/**
 * Pairs unknown names with absent properties, the nearest pairs first, each used once. A name that is as near to a property
 * that is there was meant as that one, unless the absent one is missing.
 */
function misspellings(
  unknown: readonly string[],
  object: object,
  expected: Expectation,
): ReadonlyMap<string, string> {
  const { known, required, elsewhere = known } = expected;
  const absent = [...new Set([...known, ...elsewhere])].filter((name) => !Object.hasOwn(object, name));
  const present = [...known].filter((name) => Object.hasOwn(object, name));
  const pairs = unknown
    .slice(0, 100)
    .flatMap((property) => pairsOf(property, absent, present))
    .filter(({ meant, far, taken }) => far < taken || (far === taken && required.includes(meant)));
  const chosen = new Map<string, string>();
  const meantAlready = new Set<string>();
  for (const { property, meant } of pairs.sort((a, b) => a.far - b.far)) {
    if (chosen.has(property) || meantAlready.has(meant)) continue;
    chosen.set(property, meant);
    meantAlready.add(meant);
  }
  return chosen;
}

/** The absent properties that an unknown name may mean, and how far it is from the nearest one that is there. */
function pairsOf(property: string, absent: readonly string[], present: readonly string[]): Misspelling[] {
  const taken = Math.min(...present.map((name) => farness(property, name) ?? Number.POSITIVE_INFINITY));
  return absent.flatMap((meant) => {
    const far = farness(property, meant);
    return far === undefined ? [] : [{ property, meant, far, taken }];
  });
}
