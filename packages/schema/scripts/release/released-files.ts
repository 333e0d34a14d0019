import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaFile, spec } from '../../src/spec.ts';
import type { Schema } from './difference.ts';
import type { Standing } from './kinds.ts';
import { isPublished, type LockedIds, lockOf, lockProblems, type SchemaBytes } from './locked-ids.ts';
import { byVersion } from './versions.ts';

const released = new URL('../../released/', import.meta.url);
const generated = new URL(`../../generated/json/${spec.version}/`, import.meta.url);
const lockFile = new URL('ids.lock.json', released);
const changesets = new URL('../../../../.changeset/', import.meta.url);
const bundleFile = schemaFile('Chancery');

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
  return lockProblems(readLock(), bytesIn([generated]), copies());
}

/** Whether the version of the specification that is generated today is published. */
export function isPublishedOnDisk(): boolean {
  return isPublished(bytesIn([generated]), readLock());
}

/** Copies the schemas of today to the released ones, and locks their bytes. */
export function release(): void {
  const folder = new URL(`${spec.version}/`, released);
  mkdirSync(folder, { recursive: true });
  for (const name of schemasIn(generated))
    writeFileSync(new URL(name, folder), bytesOf(new URL(name, generated)));
  const lock = { ...readLock(), ...lockOf(bytesIn([generated])) };
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
}

function readLock(): LockedIds {
  return read(lockFile) as LockedIds;
}

function copies(): SchemaBytes {
  return bytesIn(versions().map((version) => new URL(`${version}/`, released)));
}

function versions(): readonly string[] {
  return readdirSync(released)
    .filter((name) => /^[0-9]+\.[0-9]+$/u.test(name))
    .sort(byVersion);
}

function bytesIn(folders: readonly URL[]): SchemaBytes {
  const files = folders.flatMap((folder) => schemasIn(folder).map((name) => new URL(name, folder)));
  return new Map(files.map((file) => [String(read(file).$id), bytesOf(file)]));
}

function schemasIn(folder: URL): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.schema.json')).sort();
}

function read(file: URL): Schema {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function bytesOf(file: URL): Uint8Array {
  return readFileSync(file);
}
