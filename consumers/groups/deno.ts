import { join } from 'node:path';
import { commandLine } from '../command-line.ts';
import type { Ground, Group } from '../outcome.ts';
import { run } from '../project.ts';
import { questions } from '../questions.ts';
import { binaryOf } from '../runtime.ts';

const offline = ['run', '--node-modules-dir=manual', '--cached-only', '--no-lock'];
const script = [...offline, '--allow-read', '--allow-env'];
const cli = [...script, '--allow-sys', '--allow-write', 'node_modules/@chancery/validators/dist/cli.cjs'];

/** Deno, the newest that npm has, with packages that npm has installed. */
export const deno: Group = {
  name: 'deno',
  about: 'Deno, the newest on npm',
  cells: (ground) => {
    const env = { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(ground.folder, 'deno') };
    const running = { cwd: ground.project, env };
    const start = async (...args: readonly string[]) => run(await denoOf(ground), args, running);
    return [
      { what: 'Deno', check: async () => (await start('--version')).split('\n')[0] },
      ...questions('Deno', ground, (program) => start(...script, program)),
      {
        what: 'Deno: the command line',
        check: async () => commandLine([await denoOf(ground), ...cli], running),
      },
    ];
  },
};

function denoOf(ground: Ground): Promise<string> {
  const { platform, arch } = process;
  const names = [`@deno/${platform}-${arch}-glibc`, `@deno/${platform}-${arch}`];
  const programs = names.map((name) => join(name, 'deno'));
  return binaryOf(ground, 'deno', ['deno'], programs);
}
