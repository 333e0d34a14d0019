import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeTaking } from '../measure/child.ts';
import { median, short, table } from '../measure/figures.ts';
import type { Answer, Asking } from './question.ts';

/** A program of a few lines that uses the type of a visit. */
interface Program {
  readonly name: string;
  readonly text: string;
}

/** What the compiler says of a program. */
interface Cost {
  readonly instantiations: number;
  readonly files: number;
  readonly lines: number;
  readonly seconds: number;
  readonly megabytes: number;
}

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/types/', import.meta.url));
const use = 'export const statusOf = (visit: Mine) => visit.status;\n';
const translation = (name: string) => `../../../../generated/${name}.mjs`;

const nothing = 'nothing';
const programs: readonly Program[] = [
  { name: nothing, text: 'export const one = 1;\n' },
  {
    name: 'chancery, types alone',
    text: `import type { Visit as Mine } from '@chancery/schema/types';\n${use}`,
  },
  {
    name: 'chancery, guard',
    text: `import { isVisit } from '@chancery/schema/guard';\nexport const statusOf = (value: unknown) => isVisit(value) && value.status;\n`,
  },
  {
    name: 'chancery, schema',
    text: `import { Visit } from '@chancery/schema';\nexport const statusOf = (value: unknown) => Visit.parse(value).status;\n`,
  },
  {
    name: 'zod, what it infers of the same schema',
    text: `import { Visit } from '@chancery/schema/zod';\nexport const statusOf = (value: unknown) => Visit.parse(value).status;\n`,
  },
  {
    name: 'zod/mini, inferred',
    text: `import * as z from 'zod/mini';\nimport { Visit } from '${translation('zod-mini')}';\nexport const statusOf = (value: unknown) => z.parse(Visit, value).status;\n`,
  },
  {
    name: 'valibot, inferred',
    text: `import * as v from 'valibot';\nimport { Visit } from '${translation('valibot')}';\nexport const statusOf = (value: unknown) => v.parse(Visit, value).status;\n`,
  },
  {
    name: 'arktype, inferred',
    text: `import { Visit } from '${translation('arktype')}';\nexport const statusOf = (value: unknown) => Visit.assert(value).status;\n`,
  },
  {
    name: 'sury, inferred',
    text: `import * as S from 'sury';\nimport { Visit } from '${translation('sury')}';\nexport const statusOf = (value: unknown) => S.parseOrThrow(value, Visit).status;\n`,
  },
];

/** What does the compiler of somebody pay who uses a visit? */
export async function types({ effort, tell }: Asking): Promise<Answer> {
  const costs = new Map<string, Cost>();
  for (const [index, program] of programs.entries()) {
    const runs: Cost[] = [];
    for (let run = 0; run < Math.ceil(2 * effort); run += 1) runs.push(await costOf(program, index));
    const [first] = runs;
    if (first === undefined) continue;
    costs.set(program.name, { ...first, seconds: median(runs.map(({ seconds }) => seconds)) });
    tell(`${program.name}: ${first.instantiations} instantiations`);
  }
  const base = costs.get(nothing)?.instantiations ?? 0;
  const rows = [...costs].map(([name, { instantiations, files, lines, seconds, megabytes }]) => [
    name,
    whole(instantiations - base),
    ...[whole(files), whole(lines), short(seconds), whole(megabytes)],
  ]);
  const head = ['', 'instantiations', 'files', 'lines', 'check, s', 'memory, MB'];
  const over = (name: string) => (costs.get(name)?.instantiations ?? 0) - base;
  return {
    title: 'Types: what does the compiler pay?',
    text: `${introduction}\n\n${table(head, rows)}`,
    ratios: {
      'types alone: instantiations of inferred zod over ours':
        over('zod, what it infers of the same schema') / over('chancery, types alone'),
      'schema: instantiations of inferred zod over ours':
        over('zod, what it infers of the same schema') / over('chancery, schema'),
    },
    headlines: [
      ['the type of a visit, for the compiler', `${whole(over('chancery, types alone'))} instantiations`],
      [
        'the same, inferred by Zod',
        `${whole(over('zod, what it infers of the same schema'))} instantiations`,
      ],
    ],
  };
}

const introduction = `A program of two lines that uses the type of a visit, checked by the compiler with \`strict\`, \`exactOptionalPropertyTypes\` and
\`skipLibCheck\`; instantiations are those beyond a program that imports nothing. What stands in the repository as a translation is
JavaScript, of which the compiler infers the types.`;

async function costOf({ text }: Program, index: number): Promise<Cost> {
  const folder = join(cache, String(index));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.mts'), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['program.mts'] }),
  );
  const { out, peak } = await nodeTaking(compiler, ['-p', folder, '--extendedDiagnostics']);
  const told = (name: string) =>
    Number(new RegExp(`^${name}:\\s+([0-9.]+)`, 'mu').exec(out)?.[1] ?? Number.NaN);
  if (out.includes('error TS')) throw new Error(`A program does not compile:\n${out.slice(0, 2000)}`);
  return {
    instantiations: told('Instantiations'),
    files: told('Files'),
    lines: ['Library', 'Definitions', 'TypeScript', 'JavaScript'].reduce(
      (sum, kind) => sum + (told(`Lines of ${kind}`) || 0),
      0,
    ),
    seconds: told('Check time'),
    megabytes: peak / 1e6,
  };
}

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  allowJs: true,
  // The programs lie below node_modules, where the packages of the measurements are found.
  maxNodeModuleJsDepth: 2,
};

function whole(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(?:[0-9]{3})+$)/gu, ',');
}
