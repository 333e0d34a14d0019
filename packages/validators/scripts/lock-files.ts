import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { announcesBreaking, type Lock } from './locked-rules.ts';

/** Where the lock is. */
export const lockFile = path('../rules.lock.json');

/** The lock as it is on disk; empty where there is none yet. */
export function readLock(): Lock {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')) : {};
}

/** Whether one of the changesets on disk announces a breaking change of the rules. */
export function isBreaking(): boolean {
  const folder = path('../../../.changeset/');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const { version } = JSON.parse(readFileSync(path('../package.json'), 'utf8')) as {
    readonly version: string;
  };
  return announcesBreaking(
    names.map((name) => readFileSync(folder + name, 'utf8')),
    version,
  );
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}
