import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { short, table } from '../measure/figures.ts';
import { ajvCode } from '../peers/ajv.ts';
import { schemasafeOf } from '../peers/schemasafe.ts';
import { typeboxSchema } from '../peers/typebox.ts';
import { type RecordType, recordNames } from '../schemas.ts';
import type { Answer } from './question.ts';

/** A program that somebody would bundle: for one type of records, or for all of them. */
interface Program {
  readonly name: string;
  /** Its text for some types. */
  text(types: readonly RecordType[]): string;
}

const folder = fileURLToPath(new URL('../..', import.meta.url));
const all = Object.keys(recordNames) as RecordType[];

const programs: readonly Program[] = [
  {
    name: 'chancery, types alone',
    text: (types) => importing(types, '@chancery/schema/types', 'type '),
  },
  {
    name: 'chancery, guards, each from its own entry',
    text: (types) => types.map((type) => exporting([type], `@chancery/schema/guard/${type}`, 'is')).join(''),
  },
  {
    name: 'chancery, guards',
    text: (types) => exporting(types, '@chancery/schema/guard', 'is'),
  },
  { name: 'chancery, schemas with zod', text: (types) => exporting(types, '@chancery/schema') },
  { name: 'zod, the same schemas', text: (types) => exporting(types, '@chancery/schema/zod') },
  { name: 'zod/mini', text: (types) => exporting(types, './generated/zod-mini.mjs') },
  { name: 'valibot', text: (types) => exporting(types, './generated/valibot.mjs') },
  { name: 'arktype', text: (types) => exporting(types, './generated/arktype.mjs') },
  { name: 'sury', text: (types) => exporting(types, './generated/sury.mjs') },
  { name: 'typia', text: (types) => exporting(types, './generated/typia.mjs', 'is') },
  { name: 'ajv standalone', text: ajvCode },
  { name: 'schemasafe module', text: schemasafeModules },
  { name: 'typebox, compiled in place', text: typeboxProgram },
];

/** How many bytes does a web page load? */
export async function size(): Promise<Answer> {
  const rows: string[][] = [];
  const sizes = new Map<string, readonly number[]>();
  for (const { name, text } of programs) {
    const both = [await gzipped(text(['visit'])), await gzipped(text(all))];
    sizes.set(name, both);
    rows.push([name, ...both.map((bytes) => short(bytes / 1000))]);
  }
  return {
    title: 'Size: what does a bundle gain?',
    text: `${introduction}\n\n${table(['', 'visits alone, kB', 'all nine types, kB'], rows)}`,
    ratios: Object.fromEntries([
      [
        'size, guard of visits: zod/mini over it',
        ratio(sizes, 'zod/mini', 'chancery, guards, each from its own entry', 0),
      ],
      ['size, all guards: zod/mini over them', ratio(sizes, 'zod/mini', 'chancery, guards', 1)],
      [
        'size, schema of visits: the same of zod over it',
        ratio(sizes, 'zod, the same schemas', 'chancery, schemas with zod', 0),
      ],
    ]),
    headlines: [
      [
        'a guard of one type in a bundle, gzip',
        kilobytes(sizes, 'chancery, guards, each from its own entry', 0),
      ],
      ['the guards of all nine types', kilobytes(sizes, 'chancery, guards', 1)],
      ['the same schemas in zod/mini', kilobytes(sizes, 'zod/mini', 1)],
    ],
  };
}

const introduction = `Bundled by esbuild as one ES module for a browser, minified, then gzip at its best. Everything that is needed to judge a record is in it.`;

async function gzipped(text: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return code.length === 0 ? 0 : gzipSync(code, { level: 9 }).length;
}

function kilobytes(sizes: ReadonlyMap<string, readonly number[]>, name: string, column: number): string {
  return `${short((sizes.get(name)?.[column] ?? Number.NaN) / 1000)} kB`;
}

function ratio(
  sizes: ReadonlyMap<string, readonly number[]>,
  other: string,
  ours: string,
  column: number,
): number {
  return (sizes.get(other)?.[column] ?? 0) / (sizes.get(ours)?.[column] ?? 0);
}

function exporting(types: readonly RecordType[], from: string, prefix = ''): string {
  return `export { ${types.map((type) => `${prefix}${recordNames[type]}`).join(', ')} } from '${from}';\n`;
}

function importing(types: readonly RecordType[], from: string, prefix: string): string {
  return `import { ${types.map((type) => `${prefix}${recordNames[type]}`).join(', ')} } from '${from}';\n`;
}

function schemasafeModules(types: readonly RecordType[]): string {
  return types.map((type) => `export const ${type} = ${schemasafeOf(type).toModule()}\n`).join('');
}

function typeboxProgram(types: readonly RecordType[]): string {
  const lines = types.map(
    (type) => `export const ${type} = Compile(${JSON.stringify(typeboxSchema(type))});\n`,
  );
  return `import { Compile } from 'typebox/compile';\n${lines.join('')}`;
}
