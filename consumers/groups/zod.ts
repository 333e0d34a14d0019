import { join } from 'node:path';
import type { Group } from '../outcome.ts';
import { makeProject, node, run } from '../project.ts';
import { same } from '../questions.ts';
import { compile } from '../type-check.ts';

const lowest = '4.5.0';

/** Every minor version of the peer range that the registry has: its newest patch, and the lowest version of all. */
export const zods: Group = {
  name: 'zod',
  about: 'every minor of Zod in the peer range, in its newest patch',
  cells: async (ground) => {
    const versions = await versionsOf(ground.folder);
    return versions.map((version) => ({
      what: `Zod ${version}: same reports, declarations check`,
      check: async () => {
        const folder = join(ground.folder, `zod-${version}`);
        const project = await makeProject(folder, ground.tarballs, [`zod@${version}`, 'typescript@6.0']);
        same(await node('esm.mjs', { cwd: project }), ground.expected);
        return compile(project, '6.0', 'bundler');
      },
    }));
  },
};

async function versionsOf(cwd: string): Promise<readonly string[]> {
  const listed: readonly string[] = JSON.parse(
    await run('npm', ['view', 'zod', 'versions', '--json'], { cwd }),
  );
  const released = listed.filter((version) => /^4\.\d+\.\d+$/u.test(version));
  const newest = new Map<number, string>();
  for (const version of released) {
    const [, minor = 0, patch = 0] = version.split('.').map(Number);
    const known = Number(newest.get(minor)?.split('.')[2] ?? -1);
    if (minor >= 5 && patch > known) newest.set(minor, version);
  }
  return [...new Set([lowest, ...newest.values()])];
}
