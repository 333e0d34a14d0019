// Builds and packs the packages twice, in two worlds that differ in all that should leave no trace, and compares the
// tarballs to the byte: npm run reproducible [-- --out folder]
// With --out the tarballs are left in that folder, once they are proven equal; a release publishes them from there.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstDifference } from './tar-members.ts';
import { build, copyRepository, here, pack, type World } from './tarballs.ts';

const worlds: readonly World[] = [
  { ...here, name: 'one', timeZone: 'Pacific/Kiritimati' },
  {
    name: 'another-in-a-folder-with-a-longer-name',
    umask: 0o077,
    timeZone: 'America/Adak',
    locale: 'tr_TR.UTF-8',
    daysAhead: 400,
    backwards: true,
  },
];

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'chancery-reproducible-'));
try {
  const [one = [], other = []] = worlds.map(tarballsOf);
  const equal = one.filter((tarball, index) => isEqual(tarball, other[index] ?? ''));
  if (equal.length < one.length) process.exitCode = 1;
  else if (values.out !== undefined)
    for (const tarball of one) cpSync(tarball, join(values.out, basename(tarball)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function tarballsOf(world: World): readonly string[] {
  const { name, umask, timeZone, locale, daysAhead } = world;
  const mask = umask.toString(8).padStart(3, '0');
  console.error(`Building: umask ${mask}, ${timeZone}, ${locale}, clock ${daysAhead} days ahead …`);
  const copy = join(folder, name, 'repository');
  copyRepository(copy, world);
  build(copy, world);
  return pack(copy, join(folder, name), world);
}

function isEqual(tarball: string, twin: string): boolean {
  const bytes = readFileSync(tarball);
  const difference = firstDifference(bytes, readFileSync(twin));
  const digest = createHash('sha256').update(bytes).digest('hex');
  console.log(
    difference === undefined ? `${digest}  ${basename(tarball)}` : `${basename(tarball)}: ${difference}`,
  );
  return difference === undefined;
}
