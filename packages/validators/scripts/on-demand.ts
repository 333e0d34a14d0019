import { readFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Options } from 'tsup';
import { objectOf, parsedText } from './json-on-demand.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Build = Parameters<Plugin['setup']>[0];

/** How a program is taken apart. */
export interface Parts {
  /** The file that is started. What it imports is there from the start, and no other part brings it along again. */
  readonly main: string;
  /** Modules that are loaded when one of their functions is first called, wherever they are imported. */
  readonly functions: readonly string[];
}

/** Says of a path that it is to be resolved as if this plugin were not there. */
const asItIs = { isAsItIs: true };

/** JSON that is longer is a part of its own. */
const shortJson = 10_000;

/**
 * Takes a program apart into files that are read when they are needed: those of a dynamic import, of modules of which only
 * functions are imported, and of JSON. All that is needed from the start comes in one file. What esbuild writes as modules
 * becomes CommonJS, which Node starts sooner, and of which a part can be loaded in the middle of a function.
 */
export function onDemand({ main, functions }: Parts): Plugin {
  const stubs = new Set(functions.map((file) => resolve(file)));
  return {
    name: 'on-demand',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:') || pluginData === asItIs) return undefined;
        const found = await build.resolve(path, { kind, importer, resolveDir, pluginData: asItIs });
        return found.external ? undefined : { path: named(found.path), namespace: 'part' };
      });
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, namespace, resolveDir }) => {
        const file = resolve(resolveDir, path);
        const isStub = kind === 'import-statement' && namespace !== 'part' && stubs.has(file);
        return isStub ? { path: named(file), namespace: 'stub', sideEffects: false } : undefined;
      });
      build.onLoad({ filter: /\.json$/, namespace: 'part' }, async ({ path }) => {
        return startingWith(main, `export default ${parsedText(await jsonIn(path))};`);
      });
      build.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => {
        return startingWith(main, `export * from ${JSON.stringify(`./${path}`)};`);
      });
      build.onLoad({ filter: /\.ts$/, namespace: 'stub' }, ({ path }) => stubOf(path));
      build.onLoad({ filter: /\.json$/ }, ({ path }) => jsonObject(path));
      build.onEnd(async ({ outputFiles = [] }) => {
        for (const file of outputFiles)
          if (file.path.endsWith('.cjs')) file.contents = await asCommonJs(file.text, build);
      });
    },
  };
}

const ownUrl = 'require("node:url").pathToFileURL(__filename).href';

/** Packages that may not be installed stay as they are: they may be modules. */
async function asCommonJs(text: string, { esbuild, initialOptions }: Build): Promise<Uint8Array> {
  const {
    target = 'es2022',
    platform = 'node',
    minifyWhitespace = false,
    minifySyntax = false,
  } = initialOptions;
  const required = text
    .replaceAll(/\bimport\(("(?:\.{1,2}\/[^"]*\.cjs|node:[^"]*)")\)/gu, 'require($1)')
    .replaceAll('import.meta.url', ownUrl);
  const options = { target, platform, minifyWhitespace, minifySyntax, format: 'cjs' } as const;
  return new TextEncoder().encode((await esbuild.transform(required, options)).code);
}

/** By the path from here, as the name of a file holds a hash of it, which is the same wherever it is built. */
function named(path: string): string {
  return relative('.', path);
}

/** A part needs all that is there from the start: otherwise what several of them need would be split off it. */
function startingWith(main: string, text: string) {
  return { contents: `import ${JSON.stringify(`./${main}`)};\n${text}`, resolveDir: resolve('.') };
}

async function stubOf(path: string) {
  const text = await readFile(path, 'utf8');
  const names = [...text.matchAll(/^export (?:async )?function\*? (\w+)/gmu)].map(([, name]) => name);
  const functions = names.map((name) => {
    return `let ${name}$;\nexport function ${name}(...given) { return (${name}$ ??= part().${name})(...given); }`;
  });
  const part = `function part() { return import(${JSON.stringify(`./${basename(path)}`)}); }`;
  return { contents: [part, ...functions].join('\n'), resolveDir: resolve(dirname(path)) };
}

async function jsonObject(path: string) {
  const value = await jsonIn(path);
  const isShort = JSON.stringify(value).length < shortJson;
  const read = isShort ? parsedText(value) : `import(${JSON.stringify(`./${basename(path)}`)}).default`;
  return { contents: objectOf(value, read), resolveDir: resolve(dirname(path)) };
}

async function jsonIn(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8'));
}
