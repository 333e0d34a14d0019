// The packages in other people's projects: builds and packs them, installs the tarballs into projects that are thrown away,
// and runs those. Needs the npm registry; writes nothing into the repository.
// npm run consumers [-- --only node,typescript] [--tarballs folder] [--keep]
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, copyRepository, pack, packages } from '../scripts/tarballs.ts';
import { bun } from './groups/bun.ts';
import { bundling } from './groups/bundlers.ts';
import { chromium } from './groups/chromium.ts';
import { deno } from './groups/deno.ts';
import { nodes } from './groups/node.ts';
import { typescripts } from './groups/typescript.ts';
import { workerd } from './groups/workerd.ts';
import { zods } from './groups/zod.ts';
import { type Ground, type Group, type Outcome, outcomeOf } from './outcome.ts';
import { makeProject, node, type Tarballs } from './project.ts';
import { tableOf } from './table.ts';

/** What the shared project has installed beside the tarballs. */
const needs = [
  'zod',
  'esbuild',
  'vite',
  'rollup',
  ...['commonjs', 'json', 'node-resolve', 'terser'].map((name) => `@rollup/plugin-${name}`),
];

const groups: readonly Group[] = [nodes, typescripts, zods, bun, deno, workerd, chromium, bundling];
const help = `Usage: npm run consumers [-- options]

Installs the packed packages into other people's projects and runs them. Needs the npm registry.

  --only <names>      only some groups, separated by commas
  --tarballs <folder> takes tarballs that are there instead of building and packing them
  --keep              keeps the projects, and says where they are
  --help              this page

Groups:
${groups.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = settings();
  if (typeof options === 'number') return options;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-consumers-'));
  try {
    const ground = await makeGround(folder, options.tarballs);
    const outcomes = await runAll(options.groups, ground);
    console.log(tableOf(outcomes));
    return outcomes.some(({ result }) => result === 'failed') ? 1 : 0;
  } finally {
    if (options.keep) console.error(`Kept: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function settings() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        tarballs: { type: 'string' },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      return 0;
    }
    const names = values.only?.split(',').map((name) => name.trim());
    const unknown = names?.find((name) => !groups.some((group) => group.name === name));
    if (unknown !== undefined) throw new Error(`There is no group "${unknown}".`);
    return { ...values, groups: groups.filter(({ name }) => names?.includes(name) ?? true) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${help}`);
    return 2;
  }
}

async function makeGround(folder: string, ready: string | undefined): Promise<Ground> {
  say('This installs runtimes and compilers from the npm registry.');
  const tarballs = ready === undefined ? packed(folder) : tarballsIn(resolve(ready));
  say('Installing the tarballs …');
  const project = await makeProject(join(folder, 'project'), tarballs, needs);
  const expected = await node('esm.mjs', { cwd: project });
  return { folder, tarballs, project, expected };
}

function packed(folder: string): Tarballs {
  say('Building and packing a copy of the repository …');
  const copy = join(folder, 'repository');
  copyRepository(copy);
  build(copy);
  return pack(copy, join(folder, 'tarballs'));
}

function tarballsIn(folder: string): Tarballs {
  const files = readdirSync(folder);
  return packages.map((name) => {
    const file = files.find((one) => one.startsWith(`chancery-${name}-`) && one.endsWith('.tgz'));
    if (file === undefined) throw new Error(`${folder} has no tarball of ${name}`);
    return join(folder, file);
  });
}

async function runAll(chosen: readonly Group[], ground: Ground): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const group of chosen)
    for (const cell of await group.cells(ground)) {
      const outcome = await outcomeOf(group.name, cell);
      say(`${outcome.result}: ${outcome.what}`);
      outcomes.push(outcome);
    }
  return outcomes;
}

function say(text: string): void {
  console.error(text);
}
