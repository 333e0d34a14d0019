// What makes tarballs: copies the repository, builds the copy from nothing, packs it as a release does.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pathsBelow, trackedPaths } from '../test/house/tree.ts';

/** The circumstances of a build that must leave no trace in what it makes. */
export interface World {
  readonly name: string;
  readonly umask: number;
  readonly timeZone: string;
  readonly locale: string;
  /** By how many days the clock of every script runs ahead. */
  readonly daysAhead: number;
  /** Whether files are written in the reverse of their order. */
  readonly backwards: boolean;
}

/** The packages that are published, each after those that it depends on. */
export const packages = ['schema', 'fixtures', 'validators'] as const;

/** Where and when nothing is special. */
export const here: World = {
  name: 'here',
  umask: 0o022,
  timeZone: 'UTC',
  locale: 'C',
  daysAhead: 0,
  backwards: false,
};

const root = fileURLToPath(new URL('..', import.meta.url));
const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
const day = 86_400_000;

/** Copies what git tracks or would track, as a clone in that world would write it. */
export function copyRepository(folder: string, world: World = here): void {
  const paths = [...(trackedPaths(root) ?? pathsBelow(root))].sort();
  const past = new Date(Date.UTC(2001, 1, 3) + world.daysAhead * day);
  inUmask(world, () => {
    for (const path of world.backwards ? paths.reverse() : paths) {
      const copy = join(folder, path);
      mkdirSync(dirname(copy), { recursive: true });
      writeFileSync(copy, readFileSync(join(root, path)));
      chmodSync(copy, 0o666 & ~world.umask);
      utimesSync(copy, past, past);
    }
  });
}

/** Installs what the copy depends on and builds every package, with no cache. Throws where something fails. */
export function build(folder: string, world: World = here): void {
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--loglevel=warn'];
  run(folder, { ...world, daysAhead: 0 }, install);
  for (const name of packages) run(join(folder, 'packages', name), world, ['run', 'build']);
}

/** Packs every package of a built copy into a folder; returns the tarballs, in the order of `packages`. */
export function pack(folder: string, into: string, world: World = here): readonly string[] {
  return packages.map((name) => {
    const destination = join(into, name);
    mkdirSync(destination, { recursive: true });
    run(join(folder, 'packages', name), world, ['pack', '--pack-destination', destination]);
    const [tarball] = readdirSync(destination).filter((file) => file.endsWith('.tgz'));
    if (tarball === undefined) throw new Error(`${name}: pnpm pack has left no tarball.`);
    return join(destination, tarball);
  });
}

function run(cwd: string, world: World, command: readonly string[]): void {
  const { status, stdout, stderr } = inUmask(world, () =>
    spawnSync(process.execPath, [pnpm, ...command], { cwd, env: environment(world), encoding: 'utf8' }),
  );
  if (status !== 0) throw new Error(`pnpm ${command.join(' ')} in ${cwd}:\n${stdout}${stderr}`);
}

function environment({ timeZone, locale, daysAhead }: World): NodeJS.ProcessEnv {
  const clock = `const now = Date.now; Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : [now() + ${daysAhead * day}])); }
    static now() { return now() + ${daysAhead * day}; }
  };`;
  const preload = `--import=data:text/javascript,${encodeURIComponent(clock)}`;
  return {
    ...process.env,
    CI: 'true',
    TZ: timeZone,
    LC_ALL: locale,
    LANG: locale,
    NODE_OPTIONS: daysAhead === 0 ? '' : preload,
  };
}

// A child process inherits the mask of this one.
function inUmask<T>({ umask }: World, act: () => T): T {
  const before = process.umask(umask);
  try {
    return act();
  } finally {
    process.umask(before);
  }
}
