import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaFile, spec } from '../../src/spec.ts';
import type { Schema } from './difference.ts';
import type { Standing } from './kinds.ts';
import {
  type LockedIds,
  locked,
  lockProblems,
  type Published,
  type SchemaBytes,
  unlocked,
} from './locked-ids.ts';
import { byVersion } from './versions.ts';

const released = new URL('../../released/', import.meta.url);
const generated = new URL(`../../generated/json/${spec.version}/`, import.meta.url);
const lockFile = new URL('ids.lock.json', released);
const changesets = new URL('../../../../.changeset/', import.meta.url);
const bundleFile = schemaFile('Chancery');

/** What has an `$id` below the base, too, and follows the packages, not the specification. */
const beside = ['validators/generated/report.schema.json', 'fixtures/conformance/case.schema.json'].map(
  (path) => new URL(`../../../${path}`, import.meta.url),
);

/** A bundle as it was released last, and as it is generated today. */
export interface Bundles {
  readonly before: Schema;
  readonly after: Schema;
}

/** The last released bundle and the one of today; `undefined` as long as nothing was released. */
export function bundles(): Bundles | undefined {
  const last = versions().at(-1);
  if (last === undefined) return undefined;
  return {
    before: read(new URL(`${last}/${bundleFile}`, released)),
    after: read(new URL(bundleFile, generated)),
  };
}

/** What the differences between two bundles are judged by: the version of the package and the changesets. */
export function standing({ before, after }: Bundles): Standing {
  const { version } = read(new URL('../../package.json', import.meta.url)) as { readonly version: string };
  const names = readdirSync(changesets).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const texts = names.map((name) => readFileSync(new URL(name, changesets), 'utf8'));
  return { version, released: String(before.$id), now: String(after.$id), changesets: texts };
}

/** What is wrong between the lock and the files on disk. */
export function lockProblemsOnDisk(): readonly string[] {
  return lockProblems(readLock(), publishedOnDisk());
}

/** The ids on disk that no release has locked yet. */
export function unlockedOnDisk(): readonly string[] {
  return unlocked(readLock(), publishedOnDisk());
}

/** Locks the bytes of every schema that is new, and keeps a copy of it. What is locked is not written again. */
export function release(): void {
  const today = publishedOnDisk();
  const fresh = new Set(unlocked(readLock(), today));
  for (const [id, bytes] of [...today.specification, ...today.beside]) {
    if (!fresh.has(id)) continue;
    const file = new URL(id.slice(spec.base.length), released);
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, bytes);
  }
  writeFileSync(lockFile, `${JSON.stringify(locked(readLock(), today), null, 2)}\n`);
}

function publishedOnDisk(): Published {
  const copies = readdirSync(released, { recursive: true, encoding: 'utf8' });
  return {
    specification: bytesOf(schemasIn(generated)),
    beside: bytesOf(beside),
    copies: bytesOf(copies.filter(isSchema).map((path) => new URL(path.replaceAll('\\', '/'), released))),
  };
}

function readLock(): LockedIds {
  return read(lockFile) as unknown as LockedIds;
}

function versions(): readonly string[] {
  return readdirSync(released)
    .filter((name) => /^[0-9]+\.[0-9]+$/u.test(name))
    .sort(byVersion);
}

function bytesOf(files: readonly URL[]): SchemaBytes {
  return new Map(files.map((file) => [String(read(file).$id), readFileSync(file)]));
}

function schemasIn(folder: URL): readonly URL[] {
  return readdirSync(folder)
    .filter(isSchema)
    .sort()
    .map((name) => new URL(name, folder));
}

function isSchema(path: string): boolean {
  return path.endsWith('.schema.json');
}

function read(file: URL): Schema {
  return JSON.parse(readFileSync(file, 'utf8'));
}
