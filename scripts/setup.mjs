// Installs what the project needs. Asks only for Node and npm, and does nothing when all is in place.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

checkNode();
if (!isInstalled()) install();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Chancery needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

// pnpm leaves a copy of the lock file behind once everything it lists is in place.
function isInstalled() {
  const wanted = read('pnpm-lock.yaml');
  if (wanted === undefined) fail('pnpm-lock.yaml is missing: this is not a complete copy of the repository.');
  return read('node_modules/.pnpm/lock.yaml') === wanted;
}

function install() {
  console.error('Installing dependencies (once) …');
  const { status, error } = spawnSync(
    `npx --yes ${pinnedPnpm()} install --frozen-lockfile --reporter=append-only --loglevel=error`,
    {
      cwd: root,
      env: { ...process.env, CI: 'true' },
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (error) fail(`npx could not be started: ${error.message}`);
  if (status !== 0) fail('The installation failed; the lines above say why. Is the npm registry reachable?');
}

function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return packageManager.split('+')[0];
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
