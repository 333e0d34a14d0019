import { bundleWithEsbuild, sizeOf, start } from '../bundle.ts';
import type { Cell, Ground, Group } from '../outcome.ts';
import { node } from '../project.ts';
import { same } from '../questions.ts';

type Bundle = (cwd: string, program: string, out: string) => Promise<unknown>;

const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: bundleWithEsbuild,
  rollup: (cwd, program, out) =>
    start(cwd, 'rollup/dist/bin/rollup', [
      '--config',
      'rollup.config.mjs',
      '--input',
      program,
      '--file',
      out,
    ]),
  vite: (cwd, program, out) =>
    start(cwd, 'vite/bin/vite.js', ['build', '--config', 'vite.config.mjs', '--mode', `${program}:${out}`]),
};

/** What is left of one import, at most, as a share of what is left of all: a program that uses little brings little. */
const parts: Readonly<Record<string, readonly [part: string, whole: string, share: number]>> = {
  'one vocabulary': ['one-vocabulary.mjs', 'all-schemas.mjs', 0.5],
  'one record': ['one-record.mjs', 'all-schemas.mjs', 0.8],
  'one dataset of the fixtures': ['one-dataset.mjs', 'all-datasets.mjs', 0.2],
};

/** Bundlers, as projects for browsers use them. */
export const bundling: Group = {
  name: 'bundlers',
  about: 'esbuild, rollup and vite, the newest on npm',
  cells: (ground) => Object.entries(bundlers).flatMap(([name, bundle]) => cellsOf(name, bundle, ground)),
};

function cellsOf(name: string, bundle: Bundle, { project, expected }: Ground): readonly Cell[] {
  const bundled = async (program: string) => {
    const out = `bundles/${name}-${program}`;
    await bundle(project, program, out);
    return { out, size: sizeOf(project, out) };
  };
  return [
    {
      what: `${name}: the whole, bundled for a browser`,
      check: async () => {
        const { out, size } = await bundled('whole.mjs');
        const [answer, right] = [await node(out, { cwd: project }), expected].map(withoutCases);
        same(answer ?? '', right ?? '');
        return kilobytes(size);
      },
    },
    {
      what: `${name}: @chancery/schema/types`,
      check: async () => {
        const { size } = await bundled('types-alone.mjs');
        // The line break at the end of an empty file is no code.
        if (size > 1) throw new Error(`${size} bytes are left, expected none`);
        return '0 bytes';
      },
    },
    ...Object.entries(parts).map(([what, [part, all, share]]) => ({
      what: `${name}: ${what}`,
      check: async () => {
        const whole = await bundled(all);
        const { size } = await bundled(part);
        const told = `${kilobytes(size)} of ${kilobytes(whole.size)}`;
        if (size > share * whole.size) throw new Error(`${told}: more than ${100 * share}% of the whole`);
        return told;
      },
    })),
  ];
}

// The cases are megabytes, which is nothing to bundle; in a browser the group chromium runs them.
function withoutCases(answer: string): string {
  return JSON.stringify({ ...JSON.parse(answer), cases: [] }, null, 1);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
