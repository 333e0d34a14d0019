import { definition } from '../model.ts';
import { canonical } from '../same-json.ts';
import type { Document } from './document.ts';
import { isNote, keywords, type Part, type ProfileSchema } from './schema.ts';

/** Whether a schema of a profile asks just what a published one does. */
export type IsSame = (asked: Part, published: Part) => boolean;

/** Compares schemas of a profile with published ones by what they ask. What is deprecated asks something, wherever it stands. */
export function comparing(document: Document): IsSame {
  const known = new Map<string, boolean>();
  const isSame: IsSame = (asked, published) => {
    if (typeof asked === 'boolean' || typeof published === 'boolean') return asked === published;
    if (isDeprecated(asked) || isDeprecated(published)) return false;
    const [one, other] = [refOf(asked), refOf(published)];
    if (one === undefined && other === undefined) return haveSameWords(asked, published, isSame);
    const key = `${one} ${other}`;
    const before = one === undefined || other === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    known.set(key, true);
    const answer = isSame(
      one === undefined ? asked : document.follow(one),
      other === undefined ? published : publishedAt(other),
    );
    known.set(key, answer);
    return answer;
  };
  return isSame;
}

/** The published schema that a published `$ref` names. */
export function publishedAt(ref: string): ProfileSchema {
  return definition(ref.slice('#/$defs/'.length)) as ProfileSchema;
}

/** A published schema as it is where it only names another one. */
export function plain(published: ProfileSchema): ProfileSchema {
  const ref = refOf(published);
  return ref === undefined ? published : publishedAt(ref);
}

/** The `$ref` of a schema that says nothing beside it. */
export function refOf(schema: ProfileSchema): string | undefined {
  return Object.keys(schema).every(
    (keyword) => keyword === '$ref' || keyword === 'deprecated' || isNote(keyword),
  )
    ? schema.$ref
    : undefined;
}

function isDeprecated({ deprecated }: ProfileSchema): boolean {
  return deprecated === true;
}

function haveSameWords(asked: ProfileSchema, published: ProfileSchema, isSame: IsSame): boolean {
  const names = assertionsOf(asked);
  if (names.length !== assertionsOf(published).length) return false;
  return names.every((keyword) => {
    const [one, other] = [memberOf(asked, keyword), memberOf(published, keyword)];
    if (other === undefined) return false;
    const kind = keywords.get(keyword);
    if (kind === 'schema') return isSame(one as Part, other as Part);
    if (kind === 'schemas' || kind === 'named schemas')
      return haveSameParts(Object(one), Object(other), isSame);
    return isOfWords(keyword) ? haveSameMembers(one, other) : canonical(one) === canonical(other);
  });
}

function assertionsOf(schema: ProfileSchema): readonly string[] {
  return Object.keys(schema).filter((keyword) => !isNote(keyword) && keyword !== 'deprecated');
}

function memberOf(schema: ProfileSchema, keyword: string): unknown {
  return Object.hasOwn(schema, keyword) ? (schema as Readonly<Record<string, unknown>>)[keyword] : undefined;
}

function haveSameParts(
  one: Readonly<Record<string, Part>>,
  other: Readonly<Record<string, Part>>,
  isSame: IsSame,
) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name] ?? true, other[name] ?? true))
  );
}

/** Keywords whose values may stand in any order. */
function isOfWords(keyword: string): boolean {
  return keyword === 'enum' || keyword === 'required';
}

function haveSameMembers(one: unknown, other: unknown): boolean {
  const sorted = (list: unknown) => (list as readonly unknown[]).map(canonical).sort().join();
  return sorted(one) === sorted(other);
}
