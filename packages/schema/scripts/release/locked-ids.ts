import { createHash } from 'node:crypto';
import { nextVersion, versionIn } from './versions.ts';

/** The SHA-256 of the bytes of schemas, by `$id`. */
export type Digests = Readonly<Record<string, string>>;

/** What was ever published: the schemas of the specification, by version all or none, and those that stand beside it. */
export interface LockedIds {
  readonly specification: Digests;
  readonly beside: Digests;
}

/** The bytes of schemas, by `$id`. */
export type SchemaBytes = ReadonlyMap<string, Uint8Array>;

/** Every schema that is published or will be: those of today, and the copies of those that were released. */
export interface Published {
  readonly specification: SchemaBytes;
  readonly beside: SchemaBytes;
  readonly copies: SchemaBytes;
}

type Today = Pick<Published, 'specification' | 'beside'>;

/** The lock with the schemas that a release adds: a version of the specification that is new, what is new beside it. */
export function locked(lock: LockedIds, today: Today): LockedIds {
  const isNew = !isPublished(lock, today.specification);
  return {
    specification: { ...lock.specification, ...(isNew ? digestsOf(today.specification) : {}) },
    beside: { ...digestsOf(today.beside), ...lock.beside },
  };
}

/** The ids of today that no release has locked yet. */
export function unlocked(lock: LockedIds, { specification, beside }: Today): readonly string[] {
  return [...specification.keys(), ...beside.keys()].filter((id) => !isLocked(lock, id));
}

/**
 * What is wrong between the lock, the schemas of today and the copies of the released ones, one sentence each.
 * - a published `$id` keeps its bytes
 * - a published version of the specification gets no further `$id`, and loses none
 * - the copy of every released schema stays as it was
 */
export function lockProblems(lock: LockedIds, published: Published): readonly string[] {
  const { specification, beside, copies } = published;
  const found = isPublished(lock, specification) ? specificationProblems(lock, specification) : [];
  return [
    ...found,
    ...(found.length === 0 ? [] : [remedy(specification)]),
    ...changed(lock.beside, beside).map((id) => `${changedText(id)} What is changed takes another \`$id\`.`),
    ...copyProblems(lock, copies),
  ];
}

/** Whether the version of these schemas of the specification is published. */
function isPublished({ specification }: LockedIds, schemas: SchemaBytes): boolean {
  const versions = new Set([...schemas.keys()].map(versionIn));
  return Object.keys(specification).some((id) => versions.has(versionIn(id)));
}

function isLocked({ specification, beside }: LockedIds, id: string): boolean {
  return Object.hasOwn(specification, id) || Object.hasOwn(beside, id);
}

function specificationProblems({ specification }: LockedIds, schemas: SchemaBytes): readonly string[] {
  const versions = new Set([...schemas.keys()].map(versionIn));
  const wanted = Object.keys(specification).filter((id) => versions.has(versionIn(id)));
  return [
    ...wanted.filter((id) => !schemas.has(id)).map((id) => `${id} is published and locked, but it is gone.`),
    ...changed(specification, schemas).map(changedText),
    ...[...schemas.keys()]
      .filter((id) => !Object.hasOwn(specification, id))
      .map((id) => `${id} is new, but ${versionIn(id)} is published and locked.`),
  ];
}

function changed(digests: Digests, schemas: SchemaBytes): readonly string[] {
  const known = [...schemas].filter(([id]) => Object.hasOwn(digests, id));
  return known.filter(([id, bytes]) => digestOf(bytes) !== digests[id]).map(([id]) => id);
}

function changedText(id: string): string {
  return `${id} is published and locked, but its bytes were changed.`;
}

function remedy(schemas: SchemaBytes): string {
  const version = versionIn([...schemas.keys()][0]);
  const [next, afterBreak] = [nextVersion(version, false), nextVersion(version, true)];
  const wanted = `${next} of the specification${next === afterBreak ? '' : `, or ${afterBreak} where data breaks`}`;
  return (
    `${version} is published: what is found under its addresses stays as it is, to the byte. A change of a schema, ` +
    `also of its words, takes the version ${wanted} (docs/decisions/versions-before-one.md).`
  );
}

function copyProblems(lock: LockedIds, copies: SchemaBytes): readonly string[] {
  const digests = { ...lock.specification, ...lock.beside };
  const gone = Object.keys(digests).filter((id) => !copies.has(id));
  const strangers = [...copies.keys()].filter((id) => !isLocked(lock, id));
  const copy = 'its copy in packages/schema/released';
  return [
    ...gone.map((id) => `${id} was released, but ${copy} is gone.`),
    ...changed(digests, copies).map((id) => `${id} was released, but ${copy} is changed.`),
    ...strangers.map((id) => `${id} was not released, but has a copy in packages/schema/released.`),
  ];
}

function digestsOf(schemas: SchemaBytes): Digests {
  return Object.fromEntries([...schemas].map(([id, bytes]) => [id, digestOf(bytes)]));
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
