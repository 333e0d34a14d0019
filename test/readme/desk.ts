import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node, type Outcome } from '../tarballs/project.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const condition = '@chancery/source';

/** What a command line of a page may begin with to mean the command `chancery`. */
const spellings = ['npx @chancery/validators ', 'node packages/validators/dist/cli.js '];

/** A folder in which the examples of a page work as for a reader, on the sources of the packages. */
export function makeDesk(): string {
  const desk = mkdtempSync(join(tmpdir(), 'chancery-readme-'));
  mkdirSync(join(desk, 'node_modules/@chancery'), { recursive: true });
  for (const name of ['schema', 'fixtures', 'validators'])
    link(join(root, 'packages', name), join(desk, 'node_modules/@chancery', name));
  link(join(root, 'packages/schema/node_modules/zod'), join(desk, 'node_modules/zod'));
  link(join(root, 'packages'), join(desk, 'packages'));
  writeFileSync(join(desk, 'package.json'), '{ "type": "module" }');
  return desk;
}

/** Runs a TypeScript file that lies on the desk. */
export function runFile(desk: string, file: string): Promise<Outcome> {
  return node(desk, tsx, `--conditions=${condition}`, file);
}

/** The words after the command `chancery` in a command line; `undefined` where it is another command. */
export function chanceryArguments(line: string): readonly string[] | undefined {
  const spelling = spellings.find((words) => line.startsWith(words));
  return spelling === undefined ? undefined : line.slice(spelling.length).split(' ');
}

/** Runs the command line of the sources. */
export function runChancery(desk: string, args: readonly string[]): Promise<Outcome> {
  const main = join(root, 'packages/validators/src/cli/main.ts');
  return node(desk, tsx, `--conditions=${condition}`, main, ...args);
}

function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction');
}
