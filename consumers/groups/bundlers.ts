import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../test/tarballs/project.ts';
import { bundleWithEsbuild, sizeOf, start } from '../bundle.ts';
import type { Cell, Ground, Group } from '../outcome.ts';
import { node } from '../project.ts';
import { same } from '../questions.ts';

interface Part {
  readonly what: string;
  readonly part: string;
  readonly whole: string;
  readonly strangers: (project: string) => readonly string[];
}

const records = [
  'visit',
  'meeting',
  'official',
  'organization',
  'position',
  'initiative',
  'statement',
  'outcome',
];

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

/** Programs that import one thing, each with the larger one that imports all, and the sentences of what must be left out. */
const parts: readonly Part[] = [
  {
    what: 'one vocabulary',
    part: 'one-vocabulary.mjs',
    whole: 'all-schemas.mjs',
    strangers: (project) => records.map((name) => sentenceOf(project, name)),
  },
  {
    what: 'one record',
    part: 'one-record.mjs',
    whole: 'all-schemas.mjs',
    strangers: (project) =>
      records.filter((name) => name !== 'visit').map((name) => sentenceOf(project, name)),
  },
  {
    what: 'one dataset of the fixtures',
    part: 'one-dataset.mjs',
    whole: 'all-datasets.mjs',
    strangers: () => ['Misri', 'Tillerson'],
  },
];

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
    ...parts.map(({ what, part, whole, strangers }) => ({
      what: `${name}: ${what}`,
      check: async () => {
        const all = await bundled(whole);
        const { out, size } = await bundled(part);
        const text = readFileSync(join(project, out), 'utf8');
        const brought = strangers(project).filter((sentence) => text.includes(sentence));
        if (brought.length > 0) throw new Error(`it brings what it does not use: ${brought.join(' ')}`);
        return `${kilobytes(size)} of ${kilobytes(all.size)}`;
      },
    })),
  ];
}

// Both the Zod schema of a record and its JSON Schema have the sentence that describes it.
function sentenceOf(project: string, record: string): string {
  const file = `node_modules/@chancery/schema/generated/json/0.1/${record}.schema.json`;
  return readJson<{ description: string }>(project, file).description;
}

// The cases are megabytes, which is nothing to bundle; in a browser the group chromium runs them.
function withoutCases(answer: string): string {
  return JSON.stringify({ ...JSON.parse(answer), cases: [] }, null, 1);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`;
}
