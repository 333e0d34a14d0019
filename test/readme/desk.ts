import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { node, type Outcome, run } from '../tarballs/project.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the examples of the pages use beside the packages, as this workspace has installed it. */
const installed = ['packages/schema/node_modules/zod', 'packages/schema/node_modules/ajv'];

/** Where a reader stands: the packages are installed, the repository lies around, and the folder beside it is free. */
export function makeDesk(stock: string): string {
  const desk = join(mkdtempSync(join(tmpdir(), 'chancery-readme-')), 'chancery');
  mkdirSync(join(desk, 'node_modules/@chancery'), { recursive: true });
  for (const name of ['schema', 'fixtures', 'validators'])
    link(join(stock, name), join(desk, 'node_modules/@chancery', name));
  for (const path of installed) link(join(root, path), join(desk, path.slice(path.indexOf('node_modules'))));
  link(stock, join(desk, 'packages'));
  link(join(root, 'docs'), join(desk, 'docs'));
  cpSync(join(root, 'scripts/demo.mjs'), join(desk, 'scripts/demo.mjs'));
  writeOn(desk, 'package.json', '{ "type": "module" }');
  for (const [name, lines] of Object.entries(programs(stock))) writeProgram(desk, name, lines);
  return desk;
}

/** Puts a file on the desk. */
export function writeOn(desk: string, file: string, text: string): void {
  mkdirSync(dirname(join(desk, file)), { recursive: true });
  writeFileSync(join(desk, file), text);
}

/** Runs a program in TypeScript or JavaScript. */
export function runCode(desk: string, name: string, text: string): Promise<Outcome> {
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  writeOn(desk, `${name}.mjs`, ts.transpileModule(text, { compilerOptions: options }).outputText);
  return node(desk, '--disable-warning=ExperimentalWarning', `${name}.mjs`);
}

/** Runs command lines as a reader types them, and tells both outputs as a terminal shows them. */
export function runCommands(desk: string, text: string): Promise<Outcome> {
  const path = `PATH=${join(desk, 'bin')}:$PATH; export PATH; NODE_OPTIONS=--disable-warning=ExperimentalWarning; export NODE_OPTIONS`;
  return run('sh', ['-c', `exec 2>&1\n${path}\n${text}`], desk);
}

/** The commands of the packages, for what is installed; `npm`, `git` and `vitest` do nothing: what they are asked is checked elsewhere. */
function programs(stock: string): Readonly<Record<string, readonly string[]>> {
  const command = `exec "${process.execPath}" "${join(stock, 'validators/dist/cli.cjs')}" "$@"`;
  return {
    chancery: [command],
    npx: [
      'case "$1" in',
      `chancery | @chancery/validators) shift; ${command} ;;`,
      'vitest) exit 0 ;;',
      'esac',
      'exit 127',
    ],
    npm: ['exit 0'],
    git: ['exit 0'],
  };
}

function writeProgram(desk: string, name: string, lines: readonly string[]): void {
  writeOn(desk, `bin/${name}`, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(join(desk, 'bin', name), 0o755);
}

function link(target: string, path: string): void {
  symlinkSync(target, path, 'junction');
}
