// Packs what is built into tarballs/, as it would be published, to be tried in other projects: npm run pack
import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from './tarballs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'tarballs');

rmSync(folder, { recursive: true, force: true });
for (const tarball of pack(root, folder)) {
  renameSync(tarball, join(folder, basename(tarball)));
  rmSync(dirname(tarball), { recursive: true });
  console.log(`tarballs/${basename(tarball)}`);
}
