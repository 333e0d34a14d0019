import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom, shuffled } from '../../../packages/schema/test/random.ts';
import { nodeTaking, type Taken } from '../measure/child.ts';
import { median, quantile, short, table } from '../measure/figures.ts';
import type { Answer, Asking } from './question.ts';

/** A whole process: a script with its arguments, and the exit code that is right. */
interface Start {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly status?: number;
}

const commandLine = fileURLToPath(new URL('../../../packages/validators/dist/cli.cjs', import.meta.url));
// A script here finds what is installed for the measurements.
const cache = new URL('../../node_modules/.cache/start/', import.meta.url);

/** What is imported alone, ours and others'. */
const imported = [
  ...['@chancery/schema/types', '@chancery/schema/guard', '@chancery/schema', '@chancery/validators'],
  ...['zod', 'zod/mini', 'valibot', 'sury', 'typebox/compile', 'arktype', '@exodus/schemasafe'],
  'ajv/dist/2020.js',
] as const;

/** How long does a process take before it has done anything? */
export async function start(asking: Asking): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-start-'));
  try {
    const starts = startsIn(folder);
    const taken = await takenBy(starts, asking);
    return answer(starts, taken);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const header = {
  type: 'dataset',
  chancery: '0.1',
  id: 'https://example.org/one',
  title: 'One visit',
  lang: 'en',
  issued: '2025-06-30',
};
const citations = [{ source: 'source/a' }];
const records = [
  { type: 'source', id: 'source/a', kind: 'document', name: 'A document' },
  { type: 'organization', id: 'organization/aldora', name: 'Aldora', kind: 'state', citations },
  {
    type: 'visit',
    id: 'visit/a',
    status: 'completed',
    when: { start: '2025-05-27' },
    visitType: 'private',
    participants: [{ who: 'organization/aldora' }],
    citations,
  },
];
const wrong = { type: 'visit', id: 'visit/a', status: 'done', when: { start: '2025-02-30' } };
const empty = 'an empty Node';

function startsIn(folder: string): readonly Start[] {
  const script = (name: string, text: string) => written(join(fileURLToPath(cache), `${name}.mjs`), text);
  const valid = written(join(folder, 'valid.ndjson'), lines([header, ...records]));
  const invalid = written(join(folder, 'invalid.ndjson'), lines([header, ...records.slice(0, 2), wrong]));
  return [
    { name: empty, script: script('empty', '') },
    { name: 'chancery --version', script: commandLine, args: ['--version'] },
    { name: 'chancery validate, a small valid file', script: commandLine, args: ['validate', valid] },
    {
      name: 'chancery validate, a small invalid file',
      script: commandLine,
      args: ['validate', invalid],
      status: 1,
    },
    ...imported.map((name, index) => ({
      name: `import '${name}'`,
      script: script(`import-${index}`, `import '${name}';\n`),
    })),
  ];
}

function written(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

async function takenBy(
  starts: readonly Start[],
  { effort, seed, tell }: Asking,
): Promise<ReadonlyMap<string, readonly Taken[]>> {
  const random = randomFrom(seed);
  const taken = new Map(starts.map(({ name }) => [name, [] as Taken[]]));
  tell(`${starts.length} processes, ${Math.ceil(15 * effort)} times each`);
  for (let round = 0; round < Math.ceil(15 * effort); round += 1) {
    for (const { name, script, args, status = 0 } of shuffled(starts, random)) {
      const each = await nodeTaking(script, args);
      if (each.status !== status)
        throw new Error(`${name}: exit code ${each.status}, expected ${status}\n${each.out}`);
      taken.get(name)?.push(each);
    }
  }
  return taken;
}

function answer(starts: readonly Start[], taken: ReadonlyMap<string, readonly Taken[]>): Answer {
  const walls = (name: string) => (taken.get(name) ?? []).map(({ wall }) => wall * 1000);
  const nothing = walls(empty);
  const rows = starts.map(({ name }) => {
    const over = walls(name).map((wall, round) => wall - (nothing[round] ?? 0));
    const cpu = median((taken.get(name) ?? []).map((each) => each.cpu * 1000));
    return [
      name,
      name === empty
        ? ''
        : `${short(median(over))} (${short(quantile(over, 0.1))}–${short(quantile(over, 0.9))})`,
      short(median(walls(name))),
      short(cpu),
      short(median((taken.get(name) ?? []).map(({ peak }) => peak / 1e6))),
    ];
  });
  const ratio = (name: string) => median(nothing) / median(walls(name));
  return {
    title: 'Start: how long until a process is done?',
    text: `${introduction}\n\n${table(['', 'ms over an empty Node', 'ms', 'CPU, ms', 'peak, MB'], rows)}`,
    ratios: Object.fromEntries(
      starts.slice(1, 6).map(({ name }) => [`start, ${name}: × an empty Node`, ratio(name)]),
    ),
    headlines: starts
      .slice(2, 4)
      .map(({ name }) => [
        `start: \`${name.replace(', ', '`, ')}`,
        `${short(median(walls(name).map((wall, round) => wall - (nothing[round] ?? 0))))} ms over an empty Node`,
      ]),
  };
}

const introduction = `Whole processes, one after the other, in another order in each round; the first column is the difference to an empty Node in
the same round. The small file has three records; in the invalid one, one of them has two mistakes, which are explained. What is imported is used
for nothing. Each figure includes a millisecond or two for a module that reads the kernel's count at the end, the empty Node as well.`;
