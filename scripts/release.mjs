// Publishes what is not yet on npm. Provenance ties a package to the repository that built it,
// so each package.json is told on the way out which repository that is. What is published are the very files of which
// scripts/reproducible.ts has proven that another build makes them, too.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const proven = join(root, 'node_modules', '.cache', 'proven');
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;

if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) {
  console.error('Releases are made by .github/workflows/release.yml, not by hand.');
  process.exit(1);
}

if (!isFrozen()) {
  console.error('What this release requires of a validator is a draft: npm run release:prepare freezes it.');
  process.exit(1);
}

run(
  'node_modules/tsx/dist/cli.mjs',
  '--conditions=@chancery/source',
  'packages/schema/scripts/freeze.ts',
  '--check',
);
for (const name of readdirSync(join(root, 'packages'))) nameRepository(`packages/${name}`);
run('scripts/turbo.mjs', 'build', 'check:package');
run('node_modules/tsx/dist/cli.mjs', 'scripts/reproducible.ts', '--out', proven);
for (const name of ['schema', 'fixtures', 'validators']) publish(name);
// Prints a line for each new tag, from which the workflow makes the releases.
run('node_modules/@changesets/cli/bin.js', 'tag');

function isFrozen() {
  const fixtures = join(root, 'packages', 'fixtures');
  const { version } = JSON.parse(readFileSync(join(fixtures, 'package.json'), 'utf8'));
  const file = join(fixtures, 'conformance', 'requirements', `${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).status === 'frozen';
}

function nameRepository(directory) {
  const file = join(root, directory, 'package.json');
  const url = `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), repository: { type: 'git', url, directory } };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function publish(name) {
  const { version } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  if (isPublished(`@chancery/${name}@${version}`)) return;
  const tarball = join(proven, `chancery-${name}-${version}.tgz`);
  const { status } = npm('publish', tarball, '--access', 'public');
  if (status !== 0) process.exit(status ?? 1);
}

// What npm does not know is an error of its own kind; after any other, nothing is known.
function isPublished(release) {
  const { status, stdout, stderr } = npm('view', release, 'version', '--json');
  if (status === 0) return true;
  if (JSON.parse(stdout || '{}').error?.code === 'E404') return false;
  console.error(stderr);
  process.exit(status ?? 1);
}

function npm(...command) {
  const stdio = command[0] === 'view' ? 'pipe' : 'inherit';
  return spawnSync('npm', command, { cwd: root, encoding: 'utf8', stdio });
}

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
