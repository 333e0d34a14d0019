import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom, shuffled } from '../../../packages/schema/test/random.ts';
import { type DataFile, rewritten, writeDrawn } from '../data/files.ts';
import { nodeTaking, type Taken } from '../measure/child.ts';
import { median, ratioOf, short, table } from '../measure/figures.ts';
import type { Answer, Asking } from './question.ts';
import { bare, type Reader, readers, scanning } from './readers.ts';
import { sourcemetaOver, sourcemetaVersion } from './sourcemeta.ts';

/** One reader's runs over one file. */
interface Runs {
  readonly reader: Reader;
  readonly taken: readonly Taken[];
}

interface Chapter {
  readonly file: DataFile;
  readonly runs: readonly Runs[];
  readonly clock: Asking['clock'];
  /** What another program took, where it was asked for. */
  readonly others: readonly (readonly [name: string, taken: Taken])[];
}

/** How fast is a stream of records read and judged, and in how much memory? */
export async function stream(asking: Asking): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  try {
    const drawn = writeDrawn(folder, asking.megabytes * asking.effort, asking.seed);
    const chapters: Chapter[] = [];
    for (const style of ['ours', 'spaces', 'escapes', 'sorted', 'shuffled', 'wrong'] as const) {
      const file = style === 'ours' ? drawn : await rewritten(drawn, folder, style);
      asking.tell(`${style}: ${file.records} records, ${Math.round(file.bytes / 1e6)} MB`);
      const others = style === 'ours' && asking.sourcemeta ? await sourcemetaOver(file) : [];
      chapters.push({ file, runs: await runsOver(file, asking), clock: asking.clock, others });
      if (style !== 'ours') rmSync(file.path);
    }
    return answer(chapters);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runsOver(file: DataFile, { seed, tell, effort }: Asking): Promise<readonly Runs[]> {
  const random = randomFrom(seed);
  const taken = new Map(readers.map((reader) => [reader, [] as Taken[]]));
  for (let round = 0; round < (effort < 2 ? 2 : 3); round += 1) {
    for (const reader of shuffled(readers, random)) {
      const { script, args } = reader.command(file.path);
      const each = await nodeTaking(script, args);
      checkCount(reader, each, file);
      tell(`  ${reader.name}: ${each.wall.toFixed(2)} s, ${Math.round(each.peak / 1e6)} MB`);
      taken.get(reader)?.push(each);
    }
  }
  return [...taken].map(([reader, each]) => ({ reader, taken: each }));
}

function checkCount({ name, count, accepts = 0 }: Reader, { out, status }: Taken, file: DataFile): void {
  const { records, accepted } = count(out);
  const least = (file.records - file.changed) * accepts;
  if (status <= 1 && records === file.records && accepted >= least) return;
  const found = `${accepted} of ${records} accepted, exit code ${status}`;
  throw new Error(
    `${name}, ${file.style}: ${found}; there are ${file.records}, ${file.changed} of them changed`,
  );
}

function answer(chapters: readonly Chapter[]): Answer {
  const [first] = chapters;
  const head = ['', ...chapters.map(({ file }) => file.style), 'CPU, s', 'peak, MB'];
  const rows = (first?.runs ?? []).map(({ reader, taken }) => [
    reader.name,
    ...chapters.map((chapter) => short(ratioFor(chapter, reader.name))),
    short(median(taken.map(({ cpu }) => cpu))),
    short(Math.max(...chapters.flatMap((chapter) => peaksOf(chapter, reader.name)))),
  ]);
  const sizes = chapters.map(({ file }) => `${file.style} ${Math.round(file.bytes / 1e6)} MB`).join(', ');
  const [{ file } = { file: undefined }] = chapters;
  const facts = `${file?.records} records of all types; ${sizes}; of the last, ${chapters.at(-1)?.file.changed} records are changed in one place.`;
  return {
    title: 'A stream of records: how fast, in how much memory?',
    text: [
      introduction,
      facts,
      table(head, rows),
      ...chapters.flatMap(proven),
      ...chapters.flatMap(asideOf),
    ].join('\n\n'),
    ratios: Object.assign({}, ...chapters.map(ratiosOf)),
    headlines: headlinesOf(chapters),
  };
}

const introduction = `Whole processes over files of NDJSON, in the styles of several writers: \`ours\`, with spaces, with \`\\u\` escapes, with sorted and with
shuffled keys, and with one record in a hundred wrong. The figures are throughputs, the times on the wall compared with a bare loop of
JSON.parse over the same file (chunks and \`indexOf\`, no \`node:readline\`); CPU is that over the first file, memory the most of any by
the count of the kernel.`;

/** How many lines the scanner does not prove; it may pass on valid ones, but these cost more. */
function proven({ file, runs }: Chapter): readonly string[] {
  const scan = runs.find(({ reader }) => reader.name === scanning);
  if (scan === undefined) return [];
  const left = file.records - scan.reader.count(scan.taken[0]?.out ?? '').accepted;
  const share = ((left / file.records) * 100).toFixed(2);
  return [
    `In \`${file.style}\` the scanner leaves ${left} of ${file.records} records (${share} %) to the parser.`,
  ];
}

function asideOf(chapter: Chapter): readonly string[] {
  const bareTime = median(timesOf(chapter, bare));
  return chapter.others.map(([name, { wall, cpu, peak }]) => {
    const time = chapter.clock === 'cpu' ? cpu : wall;
    const speed = short(bareTime / time);
    return `\`${name}\` ${sourcemetaVersion} over \`${chapter.file.style}\`, once: ${speed} × JSON.parse, ${Math.round(peak / 1e6)} MB at most.`;
  });
}

function headlinesOf(chapters: readonly Chapter[]): Answer['headlines'] {
  const known = readers.filter(({ isOurs }) => isOurs).map(({ name }) => name);
  return known.flatMap((name) => {
    const valid = chapters.slice(0, -1).map((chapter) => ratioFor(chapter, name));
    if (valid.some(Number.isNaN)) return [];
    const peak = Math.max(...chapters.flatMap((chapter) => peaksOf(chapter, name)));
    const speeds = `${short(Math.min(...valid))} to ${short(Math.max(...valid))} ×`;
    return [
      [
        `NDJSON in five styles: ${name}`,
        `${speeds} bare JSON.parse, ${Math.round(peak)} MB at most`,
      ] as const,
    ];
  });
}

function ratioFor(chapter: Chapter, name: string): number {
  return ratioOf(timesOf(chapter, bare), timesOf(chapter, name)).median;
}

function ratiosOf(chapter: Chapter): Record<string, number> {
  const ours = chapter.runs.filter(({ reader }) => reader.isOurs);
  return Object.fromEntries(
    ours.map(({ reader }) => [
      `stream, ${chapter.file.style}, ${reader.name}: × JSON.parse`,
      ratioFor(chapter, reader.name),
    ]),
  );
}

function timesOf({ runs, clock }: Chapter, name: string): readonly number[] {
  return (
    runs
      .find(({ reader }) => reader.name === name)
      ?.taken.map(({ wall, cpu }) => (clock === 'cpu' ? cpu : wall)) ?? []
  );
}

function peaksOf({ runs }: Chapter, name: string): readonly number[] {
  return runs.find(({ reader }) => reader.name === name)?.taken.map(({ peak }) => peak / 1e6) ?? [];
}
