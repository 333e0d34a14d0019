import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, run } from './project.ts';

/** A way in which TypeScript finds modules. */
export type Resolution = 'node10' | 'node16' | 'bundler';

const strict = {
  target: 'ES2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  isolatedModules: true,
  esModuleInterop: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  rootDir: '.',
};

// Zod's declarations name the URL of the web: the types of Node have it, and the library DOM.
const web = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };
const ofNode = { lib: ['ES2022'], types: ['node'] };

const resolutions = {
  node10: {
    options: { ...strict, ...web, module: 'CommonJS', moduleResolution: 'node10' },
    files: ['use.cts', 'json.cts'],
  },
  node16: {
    options: { ...strict, ...ofNode, module: 'Node16', moduleResolution: 'Node16' },
    files: ['use.cts', 'use.mts', 'json.cts'],
  },
  bundler: {
    options: { ...strict, ...web, module: 'ESNext', moduleResolution: 'Bundler' },
    files: ['use.mts', 'json.mts'],
  },
};

/** Type checks the programs under one resolution, writes them as JavaScript and runs that. Throws on any complaint. */
export async function compile(project: string, version: string, resolution: Resolution): Promise<undefined> {
  const { options, files } = resolutions[resolution];
  const outDir = `out-${resolution}`;
  // TypeScript 6 asks who uses what version 7 removes to say so.
  const deprecated = version === '6.0' && resolution === 'node10' ? { ignoreDeprecations: '6.0' } : {};
  const config = {
    compilerOptions: { ...options, ...deprecated, outDir },
    files: files.map((file) => `typed/${file}`),
  };
  // What is typed is the same in both kinds of modules.
  cpSync(join(project, 'typed/use.mts'), join(project, 'typed/use.cts'));
  rmSync(join(project, outDir), { recursive: true, force: true });
  writeFileSync(join(project, `tsconfig.${resolution}.json`), JSON.stringify(config));
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', `tsconfig.${resolution}.json`], { cwd: project });
  for (const file of files) await node(join(outDir, 'typed', file.replace('ts', 'js')), { cwd: project });
  return;
}
