import { dirname, join } from 'node:path';
import { commandLine } from '../command-line.ts';
import type { Cell, Ground, Group } from '../outcome.ts';
import { run } from '../project.ts';
import { questions } from '../questions.ts';
import { binaryOf } from '../runtime.ts';

const versions = ['20', '22', '24', '26'];

/** Node, in every version that is promised. */
export const nodes: Group = {
  name: 'node',
  about: `Node ${versions.join(', ')}`,
  cells: (ground) => versions.flatMap((version) => cellsOf(version, ground)),
};

function cellsOf(version: string, ground: Ground): readonly Cell[] {
  const { project: cwd } = ground;
  const binary = () => nodeOf(version, ground);
  const start = async (argument: string) => run(await binary(), [argument], { cwd });
  return [
    { what: `Node ${version}`, check: async () => (await start('--version')).trim() },
    ...questions(`Node ${version}`, ground, start),
    {
      what: `Node ${version}: npx chancery`,
      check: async () =>
        commandLine(['npx', '--no', 'chancery', '--'], { cwd, path: dirname(await binary()) }),
    },
  ];
}

function nodeOf(version: string, ground: Ground): Promise<string> {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  return binaryOf(ground, `node-${version}`, [`${name}@${version}`], [join(name, 'bin/node')]);
}
