import {
  beforeHoles,
  clipped,
  eachAt,
  type Fix,
  type Observation,
  type Params,
  type Path,
  pointer,
} from '../finding.ts';
import { isCountryCode } from '../lists/countries.ts';
import { unknownSubtag } from '../lists/languages.ts';
import { isTimeZone, likelyTimeZones, sameTimeZone } from '../lists/time-zones.ts';
import { type Branch, pathTree } from '../path-tree.ts';
import { shapes } from '../shapes.ts';
import { farness, onlyNearest } from '../spelling.ts';
import { likelyCountry } from './countries.ts';
import { replacing } from './fixes.ts';
import { malformedIdentifier } from './identifiers.ts';
import { likelyTag } from './language-tags.ts';
import type { Occurrence } from './occurrences.ts';
import { misspelledTopic } from './topics.ts';

/** What is wrong with a code that has the form of one. `same` says the same as the code, and may stand in its place unasked. */
interface Verdict {
  readonly rule: string;
  readonly params: Params;
  readonly inside?: string;
  readonly same?: string;
}

type Judge = (value: unknown) => Verdict | undefined;

/** By the name of their schema, how values are held against lists that no pattern can hold. */
const judges = new Map<string, Judge>([
  ['CountryCode', ofText(unknownCountry)],
  ['LanguageTag', ofText(invalidTag)],
  ['TimeZone', ofText(unknownTimeZone)],
  ['Topic', ofText(misspelledTopic)],
  ['Identifier', malformedIdentifier],
]);

/** The names of these schemas. */
export const judgedSchemas: ReadonlySet<string> = new Set(judges.keys());

/** Where such values may stand in records and in headers. */
const places: Readonly<Record<string, Readonly<Record<string, string>>>> = shapes.codes;

const known = new Map<string, readonly Occurrence[]>();

const none: readonly Observation[] = [];

/**
 * Holds the codes in a value of a published schema against the lists from which they come: countries, languages, time zones,
 * topics, identifiers. A code of which something is `told` already is left alone.
 */
export function checkCodes(
  schema: string,
  value: unknown,
  told: readonly Observation[],
): readonly Observation[] {
  if (areRight(value, treeOf(schema))) return none;
  const found: Observation[] = [];
  const spoken = new Set(told.map(({ path }) => pointer(path)));
  for (const { path, name } of codesIn(schema)) {
    eachAt(value, path, (code, at) => {
      const verdict = judges.get(name)?.(code);
      if (verdict !== undefined && !isTold(verdict, at, spoken)) found.push(observation(verdict, code, at));
    });
  }
  return found;
}

const trees = new Map<string, Branch<Judge>>();

function treeOf(schema: string): Branch<Judge> {
  const known = trees.get(schema);
  if (known !== undefined) return known;
  const tree = pathTree(
    codesIn(schema).flatMap(({ path, name }) => {
      const judge = judges.get(name);
      return judge === undefined ? [] : [[path, judge] as const];
    }),
  );
  trees.set(schema, tree);
  return tree;
}

/** Whether nothing is to be said of the codes in a value: most values are such, and no path is needed to see that. */
function areRight(value: unknown, { end: judge, members, properties }: Branch<Judge>): boolean {
  if (judge !== undefined && judge(value) !== undefined) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value))
    return members === undefined || beforeHoles(value).every((member) => areRight(member, members));
  if (properties.size === 0) return true;
  for (const key in value) {
    const below = properties.get(key);
    if (below !== undefined && !areRight((value as Readonly<Record<string, unknown>>)[key], below))
      return false;
  }
  return true;
}

function codesIn(schema: string): readonly Occurrence[] {
  const occurrences = known.get(schema) ?? Object.entries(places[schema] ?? {}).map(occurrence);
  known.set(schema, occurrences);
  return occurrences;
}

function occurrence([path, name]: readonly [string, string]): Occurrence {
  return { path: path.split('/'), name };
}

function isTold({ inside }: Verdict, at: Path, spoken: ReadonlySet<string>): boolean {
  return spoken.has(pointer(at)) || (inside !== undefined && spoken.has(pointer([...at, inside])));
}

function observation({ rule, params, inside, same }: Verdict, code: unknown, at: Path): Observation {
  const path = inside === undefined ? at : [...at, inside];
  const fix: { readonly fix?: Fix } = same === undefined ? {} : { fix: replacing(String(code), same, path) };
  return { rule, params, path, ...fix };
}

const verdictsAtOnce = 4096;

/** A judge of texts that remembers what it said: data repeats few codes often. */
function ofText(judge: (text: string) => Verdict | undefined): Judge {
  const verdicts = new Map<string, Verdict | null>();
  return (value) => {
    if (typeof value !== 'string' || value.length > 100) return undefined;
    const known = verdicts.get(value);
    if (known !== undefined) return known ?? undefined;
    if (verdicts.size >= verdictsAtOnce) verdicts.clear();
    const verdict = judge(value);
    verdicts.set(value, verdict ?? null);
    return verdict;
  };
}

function unknownCountry(code: string): Verdict | undefined {
  if (isCountryCode(code)) return undefined;
  return { rule: 'country-code-known', params: { value: clipped(code), ...suggesting(likelyCountry(code)) } };
}

function unknownTimeZone(name: string): Verdict | undefined {
  if (isTimeZone(name)) return undefined;
  const same = sameTimeZone(name);
  const likely = same === undefined ? likelyTimeZones(name) : [same];
  const near =
    likely.length === 1 ? likely : likely.filter((zone) => farness(cityOf(zone), cityOf(name)) !== undefined);
  const meant = near.length === 1 ? near[0] : onlyNearest(name, near);
  const params = { value: clipped(name), ...suggesting(meant) };
  return { rule: 'time-zone-known', params, ...(same === undefined ? {} : { same }) };
}

/** The part of the name of a zone by which it is known: another city of the same area is another zone. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

function invalidTag(tag: string): Verdict | undefined {
  const unknown = unknownSubtag(tag);
  if (unknown === undefined) return undefined;
  const { part, subtag } = unknown;
  const params = { value: clipped(tag), reason: part, subtag, ...suggesting(likelyTag(tag)) };
  return { rule: 'language-tag-valid', params };
}

function suggesting(suggestion: string | undefined): Params {
  return suggestion === undefined ? {} : { suggestion };
}
