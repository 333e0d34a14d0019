// Packs what would be published into tarballs/, to be tried in other projects: npm run pack
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const pnpm = join(root, 'node_modules/pnpm/bin/pnpm.cjs');
const tarballs = join(root, 'tarballs');

rmSync(tarballs, { recursive: true, force: true });
mkdirSync(tarballs);
for (const name of ['schema', 'fixtures', 'validators']) pack(name);

function pack(name) {
  const { status } = spawnSync(process.execPath, [pnpm, 'pack', '--pack-destination', tarballs], {
    cwd: join(root, 'packages', name),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`tarballs: @chancery/${name}`);
}
