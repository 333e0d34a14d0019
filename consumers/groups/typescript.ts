import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Absent, type Cell, type Ground, type Group } from '../outcome.ts';
import { install, makeProject, node, run } from '../project.ts';
import { compile, type Resolution } from '../type-check.ts';

const versions = ['5.4', '5.5', '5.9', '6.0', '7.0'];
const resolutions: readonly Resolution[] = ['node10', 'node16', 'bundler'];
const typesOnly = fileURLToPath(new URL('../programs/typed/types-only.mts', import.meta.url));
const bare = ['--strict', '--lib', 'ES2022', '--target', 'ES2022', '--module', 'Node16'];

/** TypeScript in the versions that are promised, under every way of finding modules, declarations of libraries included. */
export const typescripts: Group = {
  name: 'typescript',
  about: `TypeScript ${versions.join(', ')} under ${resolutions.join(', ')}`,
  cells: (ground) => versions.flatMap((version) => cellsOf(version, ground)),
};

function cellsOf(version: string, ground: Ground): readonly Cell[] {
  let made: Promise<string> | undefined;
  const project = () => {
    made ??= projectOf(version, ground);
    return made;
  };
  return [
    { what: `TypeScript ${version}`, check: async () => tsc(await project(), '--version') },
    ...resolutions.map((resolution) => ({
      what: `TypeScript ${version}: ${resolution}`,
      check: async () => {
        if (version === '7.0' && resolution === 'node10') return refused(await project());
        return compile(await project(), version, resolution);
      },
    })),
    {
      what: `TypeScript ${version}: the types alone, without Zod, DOM and Node`,
      check: async () => typesAlone(version, ground),
    },
  ];
}

async function projectOf(version: string, { folder, tarballs }: Ground): Promise<string> {
  const needs = ['zod', `typescript@${version}`, '@types/node@20'];
  return makeProject(join(folder, `typescript-${version}`), tarballs, needs);
}

async function tsc(project: string, ...args: readonly string[]): Promise<string> {
  const script = join(project, 'node_modules/typescript/bin/tsc');
  return (await run(process.execPath, [script, ...args], { cwd: project })).trim();
}

// That it was given up is not believed, but asked.
async function refused(project: string): Promise<never> {
  const said = await tsc(project, '--moduleResolution', 'node10', '--noEmit', 'typed/json.cts').catch(String);
  const line = said.split('\n').find((text) => /\bTS\d+\b.*node10/u.test(text));
  if (line === undefined)
    throw new Error(`TypeScript 7.0 was expected to refuse node10: ${said.slice(0, 300)}`);
  throw new Absent(line.replace(/^.*(?=TS\d)/u, ''));
}

// npm installs a peer unasked, so Zod is taken away again.
async function typesAlone(version: string, { folder, tarballs }: Ground): Promise<undefined> {
  const project = join(folder, `types-alone-${version}`);
  const [schema = ''] = tarballs;
  await install(project, [schema, `typescript@${version}`]);
  rmSync(join(project, 'node_modules/zod'), { recursive: true });
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  cpSync(typesOnly, join(project, 'types-only.mts'));
  await tsc(project, ...bare, 'types-only.mts');
  await node('types-only.mjs', { cwd: project });
  return;
}
