// Packs the package in the current folder as it would be published and checks the tarball:
// its entries with publint, its types under every way of resolving modules with are-the-types-wrong.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const folder = join('node_modules', '.cache', 'pack');

const tarball = pack();
run('publint/src/cli.js', 'run', tarball, '--strict');
run('@arethetypeswrong/cli/dist/index.js', tarball, '--no-emoji', ...withoutNdjson());
console.log(`${tarball}: entries and types are in order`);

function pack() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('pnpm/bin/pnpm.cjs', 'pack', '--pack-destination', folder);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('pnpm pack has left no tarball.');
  return join(folder, name);
}

// NDJSON is read as a file, never imported as a module: it cannot have types.
function withoutNdjson() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.keys(exports).filter((entry) => entry.endsWith('.ndjson'));
  return entries.length > 0 ? ['--exclude-entrypoints', ...entries] : [];
}

function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(modules, script), ...args], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
