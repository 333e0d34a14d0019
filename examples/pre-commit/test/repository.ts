import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Outcome, run } from '../../../test/tarballs/project.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Who commits. Neither the settings of this machine nor those of a test are asked. */
const settings = [
  ...['GIT_DIR', 'GIT_INDEX_FILE', 'NODE_ENV', 'VITEST', 'FORCE_COLOR'].flatMap((name) => ['-u', name]),
  'NO_COLOR=1',
  'GIT_CONFIG_GLOBAL=/dev/null',
  'GIT_CONFIG_SYSTEM=/dev/null',
  ...['AUTHOR', 'COMMITTER'].flatMap((who) => [
    `GIT_${who}_NAME=An editor`,
    `GIT_${who}_EMAIL=editor@example.org`,
  ]),
];

/** A repository in a folder of its own, with the files of this example and `chancery` as npm would install it. */
export class Repository {
  readonly path = mkdtempSync(join(tmpdir(), 'chancery-commit-'));

  constructor(stock: string) {
    for (const file of ['.husky', '.lintstagedrc.json', '.pre-commit-config.yaml', 'hooks'])
      cpSync(join(folder, file), join(this.path, file), { recursive: true });
    this.write('.gitignore', 'node_modules\n');
    this.write('package.json', '{ "private": true }\n');
    this.#command('chancery', join(stock, 'validators/dist/cli.cjs'));
    this.#command('lint-staged', join(folder, 'node_modules/lint-staged/bin/lint-staged.js'));
    this.#command('husky', join(folder, 'node_modules/husky/bin.js'));
  }

  /** Writes a file. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  /** Runs a line of the shell, in which `chancery` and git are real. */
  shell(line: string): Promise<Outcome> {
    const path = `PATH=${join(this.path, 'node_modules/.bin')}:${process.env.PATH}`;
    return run('env', [...settings, path, 'sh', '-c', `exec 2>&1\n${line}`], this.path);
  }

  /** Stages these files, each with a text. */
  async stage(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) this.write(file, text);
    await this.shell(`git add -- ${Object.keys(files).join(' ')}`);
  }

  /** Commits these files beside what is staged already. */
  async commit(files: Readonly<Record<string, string>>): Promise<Outcome> {
    await this.stage(files);
    return this.shell('git commit --quiet --message "Change data"');
  }

  /** Removes it from the disk. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #command(name: string, program: string): void {
    const path = join(this.path, 'node_modules/.bin', name);
    this.write(`node_modules/.bin/${name}`, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(path, 0o755);
  }
}
