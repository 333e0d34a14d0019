import { randomFrom } from '../../../packages/schema/test/random.ts';
import { instances, type Ready, ready, verdictsOf } from '../data/agreement.ts';
import { mutated } from '../data/mutated.ts';
import { drawn, parsed, type Sample, shapesOf } from '../data/records.ts';
import { median, ratioOf, short, spread, table } from '../measure/figures.ts';
import { measured, type Times } from '../measure/rounds.ts';
import type { Judges } from '../peers/peer.ts';
import { peers } from '../peers/peers.ts';
import { versionOf } from '../peers/versions.ts';
import { zod } from '../peers/zod.ts';
import { aloneTimes } from './alone.ts';
import type { Answer, Asking } from './question.ts';

/** What is judged: each sample with the type of record that it should be. */
export interface Load {
  readonly name: string;
  readonly samples: readonly { readonly type: Sample['type']; readonly value: unknown }[];
}

/** How fast is one record told from something else? */
export async function guard(asking: Asking): Promise<Answer> {
  const { agreement, counts } = await agreed(asking);
  const timed = agreement.filter(({ differing }) => differing === 0);
  const loads = loadsFor(asking);
  const results = loads.map((load) => ({ load, times: timesOf(timed, load, asking) }));
  const alone = await aloneTimes(
    timed.map(({ peer }) => peer.name),
    asking,
  );
  const chapters = results.map(({ load, times }, index) =>
    chapter(load, times, index === 0 ? alone : new Map()),
  );
  return {
    title: 'One record: is it what the schema says?',
    text: [introduction, counts, ...chapters, ...agreement.flatMap(complaint)].join('\n\n'),
    ratios: Object.assign({}, ...results.map(({ load, times }) => ratios(load, times))),
    headlines: results.slice(0, 1).map(headline),
  };
}

/** Visits, and records of all types, valid and each wrong in one place. */
export function loadsFor({ effort, seed }: Pick<Asking, 'effort' | 'seed'>): readonly Load[] {
  const random = randomFrom(seed);
  const all = parsed(drawn({ visits: Math.ceil(1000 * effort), seed }));
  const visits = all.filter(({ type }) => type === 'visit');
  const mixed = all.filter((_, index) => index % 8 === 0);
  return [
    { name: 'valid visits', samples: visits.map(withType) },
    { name: 'valid records of all types', samples: mixed.map(withType) },
    { name: 'visits wrong in one place', samples: visits.map((each) => wrong(each, random)) },
  ];
}

/** One run over a load; the sum is the number of accepted samples. */
export function runOf(judges: Judges, { samples }: Load): () => number {
  return () => {
    let accepted = 0;
    for (const { type, value } of samples) if (judges[type](value)) accepted += 1;
    return accepted;
  };
}

function withType(value: Sample): Load['samples'][number] {
  return { type: value.type, value };
}

// A step that leads to another valid record is taken again.
function wrong(record: Sample, random: () => number): Load['samples'][number] {
  const value = mutated(record, random);
  return zodAccepts(record.type, value) ? wrong(record, random) : { type: record.type, value };
}

const zodJudges = await zod.load();

function zodAccepts(type: Sample['type'], value: unknown): boolean {
  return zodJudges[type](value);
}

async function agreed({ effort, seed, tell }: Asking) {
  const random = randomFrom(seed);
  const all = instances(parsed(drawn({ visits: Math.ceil(400 * effort), seed: seed + 1 })), random);
  const right = verdictsOf(zodJudges, all);
  const accepted = right.filter(Boolean).length;
  const counts = `Before any timing, all verdicts were compared on ${all.length} values, of which ${accepted} are valid.`;
  tell(counts);
  const agreement: Ready[] = [];
  for (const peer of peers) agreement.push(await ready(peer, all, right));
  return { agreement, counts };
}

function timesOf(
  timed: readonly Ready[],
  load: Load,
  { effort, seed, clock, tell }: Asking,
): readonly Times[] {
  tell(
    `${load.name}: ${load.samples.length}, in ${shapesOf(load.samples.map(({ value }) => Object(value)))} shapes`,
  );
  const contenders = timed.map(({ peer, judges }) => ({ name: peer.name, run: runOf(judges, load) }));
  const times = measured(contenders, {
    rounds: Math.ceil(15 * effort),
    turn: 50,
    random: randomFrom(seed),
    clock,
  });
  const sums = new Set(times.map(({ sum }) => sum));
  if (sums.size !== 1) throw new Error(`Not all found as many valid ones: ${[...sums].join(', ')}`);
  return times;
}

const introduction = `The whole schema is kept by every contender: closed objects, patterns, lengths in code points, vocabularies, unions.
ajv, schemasafe and TypeBox read the published JSON Schema; for the others [a program](src/translations/translate.ts) wrote
[its translation](generated). Records come out of JSON.parse, in three orders of keys.`;

function chapter(
  { name, samples }: Load,
  times: readonly Times[],
  alone: ReadonlyMap<string, number>,
): string {
  const zodTimes = timesNamed(times, zod.name);
  const sorted = [...times].sort((a, b) => median(a.times) - median(b.times));
  const rows = sorted.map(({ name, times: own }) => [
    `${name} ${versionOf(name)}`.trim(),
    short((median(own) * 1e6) / samples.length),
    spread(ratioOf(zodTimes, own)),
    ...(alone.size === 0 ? [] : [short(alone.get(name) ?? Number.NaN)]),
  ]);
  const shapes = shapesOf(samples.map(({ value }) => Object(value)));
  const head = [
    '',
    'ns each',
    '× zod safeParse',
    ...(alone.size === 0 ? [] : ['ns each, alone in its process']),
  ];
  return `### ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${samples.length} of them in ${shapes} shapes; ${times[0]?.sum} accepted by each.\n\n${table(head, rows)}`;
}

function ratios({ name }: Load, times: readonly Times[]): Record<string, number> {
  const [ours, published, ...others] = times;
  const rivals = others.map((other) => ratioOf(other.times, ours?.times ?? []).median);
  const plain = timesNamed(times, zod.name);
  return {
    [`guard, ${name}: × zod`]: ratioOf(plain, ours?.times ?? []).median,
    [`guard, ${name}: × the best peer`]: Math.min(...rivals),
    [`safeParse, ${name}: × zod`]: ratioOf(plain, published?.times ?? []).median,
  };
}

function headline({ times }: { readonly times: readonly Times[] }): readonly [string, string] {
  const [ours, , ...others] = times;
  const plain = ratioOf(timesNamed(times, zod.name), ours?.times ?? []).median;
  const rivals = others.map(({ name, times: theirs }) => ({
    name,
    by: ratioOf(theirs, ours?.times ?? []).median,
  }));
  const [best = { name: '', by: Number.NaN }] = rivals.sort((a, b) => a.by - b.by);
  return [
    'a guard on valid visits of many shapes',
    `${short(plain)} × \`safeParse\` of plain Zod, ${short(best.by)} × the best peer (${best.name})`,
  ];
}

function timesNamed(times: readonly Times[], wanted: string): readonly number[] {
  return times.find(({ name }) => name === wanted)?.times ?? [];
}

function complaint({ peer, differing, example }: Ready): readonly string[] {
  if (differing === 0) return [];
  return [
    `${peer.name} is not timed: ${differing} of its verdicts differ, one on \`${JSON.stringify(example)}\`.`,
  ];
}
