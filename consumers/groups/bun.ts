import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import type { Ground, Group } from '../outcome.ts';
import { run } from '../project.ts';
import { questions } from '../questions.ts';
import { binaryOf } from '../runtime.ts';

/** Bun, the newest that npm has. */
export const bun: Group = {
  name: 'bun',
  about: 'Bun, the newest on npm',
  cells: (ground) => {
    const { project: cwd } = ground;
    const start = async (argument: string) => run(await bunOf(ground), [argument], { cwd });
    return [
      { what: 'Bun', check: async () => (await start('--version')).trim() },
      ...questions('Bun', ground, start),
      {
        what: 'Bun: the command line',
        check: async () => commandLine([await bunOf(ground), '--bun', 'node_modules/.bin/chancery'], { cwd }),
      },
    ];
  },
};

function bunOf(ground: Ground): Promise<string> {
  const arch = process.arch === 'arm64' ? 'aarch64' : process.arch;
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const names = ['', '-musl', '-android'].map((flavour) => `@oven/bun-${platform}-${arch}${flavour}`);
  const programs = names.map((name) => join(name, 'bin/bun'));
  return binaryOf(ground, 'bun', ['bun'], programs);
}
