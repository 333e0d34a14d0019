import { isDeepStrictEqual } from 'node:util';
import * as published from '@chancery/schema';
import type { AnyRecord } from '@chancery/schema/types';
import * as originals from '@chancery/schema/zod';
import * as z from 'zod';
import { randomFrom } from '../../../packages/schema/test/random.ts';
import { drawn, parsed } from '../data/records.ts';
import { median, ratioOf, short, spread, table } from '../measure/figures.ts';
import { type Contender, measured } from '../measure/rounds.ts';
import { type Load, loadsFor } from './guard.ts';
import type { Answer, Asking } from './question.ts';

/** One thing that is asked of a schema, in three makes: ours, plain Zod's, and compiled by Zod. */
interface Task {
  readonly name: string;
  /** How many values one run takes, and how they are called. */
  readonly count: number;
  run(visit: z.ZodType, dataset: z.ZodType): number;
}

/** How fast are the schemas that Chancery exports, beside plain Zod? */
export async function zod(asking: Asking): Promise<Answer> {
  const tasks = tasksFor(asking);
  const compared = agree(loadsFor(asking).flatMap(valuesOf));
  const results = tasks.map((task) => ({ task, times: timesOf(task, asking) }));
  const rows = results.map(({ task, times: [ours = [], plain = [], compiled = []] }) => [
    task.name,
    short((median(plain) * 1e6) / task.count),
    spread(ratioOf(plain, ours)),
    spread(ratioOf(plain, compiled)),
  ]);
  const head = ['', 'zod, ns each', 'chancery, × zod', 'z.compile, × zod'];
  return {
    title: 'The Zod schemas: how much faster than plain Zod?',
    text: `${introduction(compared)}\n\n${table(head, rows)}`,
    ratios: Object.fromEntries(
      results.map(({ task, times: [ours = [], plain = []] }) => [
        `zod, ${task.name}: × zod`,
        ratioOf(plain, ours).median,
      ]),
    ),
    headlines: [
      ['`Visit.safeParse` on valid visits', `${short(fasterAt(results, 0))} × plain Zod`],
      [
        '`Visit.safeParse` on visits wrong in one place',
        `${short(fasterAt(results, 2))} × plain Zod, the same issues`,
      ],
    ],
  };
}

function fasterAt(
  results: readonly { readonly times: readonly (readonly number[])[] }[],
  row: number,
): number {
  const [ours = [], plain = []] = results[row]?.times ?? [];
  return ratioOf(plain, ours).median;
}

function introduction(compared: number): string {
  return `The exported schemas beside those of \`@chancery/schema/zod\`, from which they are made, as they are and compiled by Zod.
Before any timing, results and issues of all three were found equal on ${compared} values.`;
}

function tasksFor(asking: Asking): readonly Task[] {
  const [valid, , wrong] = loadsFor(asking).map(valuesOf);
  if (valid === undefined || wrong === undefined) throw new Error('There is nothing to parse');
  const whole = datasetOf(asking);
  const spoilt = { ...whole, records: [...whole.records.slice(0, -1), { type: 'visit' }] };
  return [
    { name: 'Visit.safeParse, valid', count: valid.length, run: (visit) => succeeding(visit, valid) },
    { name: 'Visit.parse, valid', count: valid.length, run: (visit) => parsing(visit, valid) },
    {
      name: 'Visit.safeParse, wrong in one place',
      count: wrong.length,
      run: (visit) => succeeding(visit, wrong),
    },
    {
      name: `Dataset.safeParse, ${whole.records.length} records, valid`,
      count: 1,
      run: (_, dataset) => succeeding(dataset, [whole]),
    },
    {
      name: `Dataset.safeParse, ${whole.records.length} records, the last one wrong`,
      count: 1,
      run: (_, dataset) => succeeding(dataset, [spoilt]),
    },
  ];
}

function valuesOf({ samples }: Load): readonly unknown[] {
  return samples.map(({ value }) => value);
}

function datasetOf({ effort, seed }: Asking): { readonly records: readonly unknown[] } {
  const records = parsed(drawn({ visits: Math.ceil(60 * effort), seed }));
  const header = {
    chancery: '0.1',
    id: 'https://example.org/bench',
    title: 'For measurements',
    lang: 'en',
    license: 'CC0-1.0',
    issued: '2026-01-31',
  };
  const dataset = { ...header, records: records as unknown as readonly AnyRecord[] };
  const { error } = originals.Dataset.safeParse(dataset);
  if (error !== undefined) throw new Error(`The dataset is not valid: ${error.message}`);
  return dataset;
}

function succeeding(schema: z.ZodType, values: readonly unknown[]): number {
  let accepted = 0;
  for (const value of values) if (schema.safeParse(value).success) accepted += 1;
  return accepted;
}

/** Parses; what comes out is counted by its keys, so that it has to be there. */
function parsing(schema: z.ZodType, values: readonly unknown[]): number {
  let keys = 0;
  for (const value of values) keys += Object.keys(schema.parse(value) as object).length;
  return keys;
}

const makes = [
  { name: 'chancery', visit: published.Visit, dataset: published.Dataset },
  { name: 'zod', visit: originals.Visit, dataset: originals.Dataset },
  { name: 'z.compile', visit: z.compile(originals.Visit), dataset: z.compile(originals.Dataset) },
] as const satisfies readonly { name: string; visit: z.ZodType; dataset: z.ZodType }[];

function timesOf(task: Task, { effort, seed, clock, tell }: Asking): readonly (readonly number[])[] {
  tell(task.name);
  const contenders: readonly Contender[] = makes.map(({ name, visit, dataset }) => ({
    name,
    run: () => task.run(visit, dataset),
  }));
  const results = measured(contenders, {
    rounds: Math.ceil(15 * effort),
    turn: 50,
    random: randomFrom(seed),
    clock,
  });
  if (new Set(results.map(({ sum }) => sum)).size !== 1)
    throw new Error(`${task.name}: the three do not agree`);
  return results.map(({ times }) => times);
}

/** Whether all makes answer the same to every value, issues included. Throws where they do not. */
export function agree(values: readonly unknown[]): number {
  for (const value of values) {
    const [ours, plain, compiled] = makes.map(({ visit }) => answerOf(visit, value));
    if (!isDeepStrictEqual(ours, plain) || !isDeepStrictEqual(compiled, plain))
      throw new Error(`The answers differ on ${JSON.stringify(value)}`);
  }
  return values.length;
}

function answerOf(schema: z.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value);
  return success ? data : error?.issues;
}
