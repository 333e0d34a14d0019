import { clipped, type Path } from '../finding.ts';
import { SettingsError } from '../settings-error.ts';
import { nearest } from '../spelling.ts';
import { partAt, place, target } from './references.ts';
import { isMembers, isNote, keywords, type Part, type ProfileSchema } from './schema.ts';

/** A JSON Schema document in which every keyword is known, every `$ref` leads somewhere, and none leads in a circle. */
export interface Document {
  readonly id: string;
  readonly root: ProfileSchema;
  /** The schema that a `$ref` names. */
  follow(ref: string): Part;
}

/** A schema that is still to be looked at. */
interface Open {
  readonly schema: unknown;
  readonly path: Path;
}

/** So many schemas may stand in place of each other, by `$ref`, `allOf`, `anyOf` and `oneOf`, before one looks into a value. */
const longestChain = 24;
const deepest = 200;

/** Reads a JSON Schema document that stands alone. Throws a `SettingsError` that says where it asks what nobody would judge. */
export function documentOf(value: Readonly<Record<string, unknown>>, id: string): Document {
  const schemas = new Set<unknown>();
  const refs = new Map<string, Path>();
  const open: Open[] = [{ schema: value, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { schema, path } = next;
    if (typeof schema === 'boolean' || schemas.has(schema)) continue;
    if (path.length > deepest) throw malformed('is nested too deep', path);
    if (!isMembers(schema)) throw malformed('has something that is no schema', path);
    schemas.add(schema);
    if (typeof schema.$ref === 'string' && !refs.has(schema.$ref)) refs.set(schema.$ref, [...path, '$ref']);
    open.push(...partsOf(schema, path));
  }
  const root = value as ProfileSchema;
  const targets = new Map([...refs].map(([ref, at]) => [ref, target(ref, at, { root, id, schemas })]));
  const follow = (ref: string) => targets.get(ref) ?? partAt(root, ref);
  const document = { id, root, follow };
  refuseCircles(schemas as ReadonlySet<Part>, document);
  return document;
}

/** The schemas inside a schema, when all that it says is known. */
function partsOf(schema: Readonly<Record<string, unknown>>, path: Path): readonly Open[] {
  return Object.entries(schema).flatMap(([keyword, value]): readonly Open[] => {
    if (isNote(keyword) || (path.length === 0 && (keyword === '$id' || keyword === '$schema'))) return [];
    const at = [...path, keyword];
    const kind = keywords.get(keyword);
    if (kind === undefined) throw unknownKeyword(keyword, at);
    if (kind === 'schema') return [{ schema: value, path: at }];
    if (kind === 'schemas' && Array.isArray(value) && value.length > 0)
      return value.map((member, index) => ({ schema: member, path: [...at, index] }));
    if (kind === 'named schemas' && isMembers(value)) return namedIn(keyword, value, at);
    if (typeof kind === 'string') throw malformed(`has no ${kind} where they belong`, at);
    const [inWords, holds] = kind;
    if (!holds(value)) throw malformed(`needs ${inWords}`, at);
    if (keyword === 'pattern') refuseBrokenPattern(String(value), at);
    return [];
  });
}

function namedIn(keyword: string, value: Readonly<Record<string, unknown>>, at: Path): readonly Open[] {
  return Object.entries(value).map(([name, member]) => {
    if (keyword === 'patternProperties') refuseBrokenPattern(name, [...at, name]);
    return { schema: member, path: [...at, name] };
  });
}

function refuseBrokenPattern(pattern: string, at: Path): void {
  try {
    expression(pattern);
  } catch {
    throw malformed('has a pattern that is no regular expression of ECMAScript', at);
  }
}

/** A pattern of a profile as JSON Schema reads it. Whoever writes a profile chooses its patterns, slow ones included. */
export function expression(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}

function unknownKeyword(keyword: string, at: Path): SettingsError {
  const near = nearest(keyword, keywords.keys());
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  return new SettingsError(
    `The profile uses a keyword that is not judged here, ${clipped(keyword)} at ${place(at)}${meant}`,
  );
}

function malformed(says: string, at: Path): SettingsError {
  return new SettingsError(`The profile ${says}, at ${place(at)}`);
}

/** A schema that comes back to itself without looking into a value would never end. */
function refuseCircles(schemas: ReadonlySet<Part>, document: Document): void {
  const lengths = new Map<Part, number>();
  const lengthOf = (schema: Part): number => {
    if (typeof schema === 'boolean') return 0;
    const known = lengths.get(schema);
    if (known !== undefined) return known;
    lengths.set(schema, Number.POSITIVE_INFINITY);
    const length = 1 + Math.max(0, ...inPlaceOf(schema, document).map(lengthOf));
    lengths.set(schema, length);
    return length;
  };
  for (const schema of schemas)
    if (lengthOf(schema) > longestChain)
      throw new SettingsError(`The profile refers in a circle, or too many times in a row${namesOf(schema)}`);
}

function namesOf(schema: Part): string {
  const { $ref } = schema as ProfileSchema;
  return $ref === undefined ? '' : `: ${clipped($ref)} leads back to itself or to no end`;
}

/** The schemas that judge the same value as a schema does. */
function inPlaceOf({ $ref, allOf = [], anyOf = [], oneOf = [] }: ProfileSchema, { follow }: Document) {
  return [...($ref === undefined ? [] : [follow($ref)]), ...allOf, ...anyOf, ...oneOf];
}
