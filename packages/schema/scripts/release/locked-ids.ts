import { createHash } from 'node:crypto';
import { nextVersion, versionIn } from './versions.ts';

/** The SHA-256 of the bytes of every published schema, by `$id`. */
export type LockedIds = Readonly<Record<string, string>>;

/** The bytes of schemas, by `$id`. */
export type SchemaBytes = ReadonlyMap<string, Uint8Array>;

/** The entries of a lock for these schemas. */
export function lockOf(schemas: SchemaBytes): LockedIds {
  return Object.fromEntries([...schemas].map(([id, bytes]) => [id, digestOf(bytes)]));
}

/** Whether the version of these schemas is published: some `$id` of it is locked. */
export function isPublished(schemas: SchemaBytes, lock: LockedIds): boolean {
  const versions = new Set([...schemas.keys()].map(versionIn));
  return Object.keys(lock).some((id) => versions.has(versionIn(id)));
}

/**
 * What is wrong between the lock, the generated schemas and the copies of the released ones, one sentence each.
 * - a published `$id` keeps its bytes
 * - a published version gets no further `$id`, and loses none
 * - the copy of every released schema stays as it was
 */
export function lockProblems(
  lock: LockedIds,
  generated: SchemaBytes,
  copies: SchemaBytes,
): readonly string[] {
  const found = isPublished(generated, lock) ? generatedProblems(lock, generated) : [];
  return [...found, ...(found.length === 0 ? [] : [remedy(generated)]), ...copyProblems(lock, copies)];
}

function generatedProblems(lock: LockedIds, generated: SchemaBytes): readonly string[] {
  const versions = new Set([...generated.keys()].map(versionIn));
  const locked = Object.entries(lock).filter(([id]) => versions.has(versionIn(id)));
  return [
    ...locked.flatMap(([id, digest]) => {
      const bytes = generated.get(id);
      if (bytes === undefined) return [`${id} is published and locked, but it is gone.`];
      return digestOf(bytes) === digest ? [] : [`${id} is published and locked, but its bytes were changed.`];
    }),
    ...[...generated.keys()]
      .filter((id) => !Object.hasOwn(lock, id))
      .map((id) => `${id} is new, but ${versionIn(id)} is published and locked.`),
  ];
}

function remedy(generated: SchemaBytes): string {
  const version = versionIn([...generated.keys()][0]);
  const [next, afterBreak] = [nextVersion(version, false), nextVersion(version, true)];
  const wanted = `${next} of the specification${next === afterBreak ? '' : `, or ${afterBreak} where data breaks`}`;
  return (
    `${version} is published: what is found under its addresses stays as it is, to the byte. A change of a schema, ` +
    `also of its words, takes the version ${wanted} (docs/decisions/versions-before-one.md).`
  );
}

function copyProblems(lock: LockedIds, copies: SchemaBytes): readonly string[] {
  const strangers = [...copies.keys()].filter((id) => !Object.hasOwn(lock, id));
  return [
    ...Object.entries(lock).flatMap(([id, digest]) => {
      const bytes = copies.get(id);
      if (bytes !== undefined && digestOf(bytes) === digest) return [];
      return [
        `${id} was released, but its copy in packages/schema/released is ${bytes ? 'changed' : 'gone'}.`,
      ];
    }),
    ...strangers.map(
      (id) => `${id} has a copy in packages/schema/released, but is not in its ids.lock.json.`,
    ),
  ];
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
