import type { CaseFile, DataCase, Envelope, ExpectedFinding, ShapeCase } from './case-file.ts';
import { type Difference, difference, differenceOfVerdict } from './difference.ts';
import { whyNotFindable } from './findable.ts';
import type { Suite } from './read-suite.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type Runner, runners } from './runners.ts';

/** A case, written down in every way in which it can be read. */
export interface WrittenCase {
  readonly name: string;
  readonly findings: readonly ExpectedFinding[];
  readonly readings: readonly Reading[];
}

/** Something else than a case expects, and who found that in what: `text (NDJSON)`. */
export interface Dissent extends Difference {
  readonly by: readonly string[];
}

/** A case on which somebody found something else than it expects. */
export interface Disagreement extends Dissent {
  readonly file: string;
  readonly name: string;
}

/** How many cases a folder has, and how often each runner was asked about them. */
export interface FolderCount {
  readonly folder: string;
  cases: number;
  readonly runs: Map<string, number>;
}

/** What came of a suite. */
export interface Outcome {
  readonly folders: readonly FolderCount[];
  readonly disagreements: readonly Disagreement[];
}

/** Runs every case of a suite through every runner. */
export async function agreement({ files, envelope }: Suite): Promise<Outcome> {
  const folders = new Map<string, FolderCount>();
  const disagreements: Disagreement[] = [];
  for (const [file, content] of files) {
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
    const count = folders.get(folder) ?? { folder, cases: 0, runs: new Map() };
    folders.set(folder, count);
    for (const one of casesIn(content, envelope)) {
      count.cases += 1;
      const dissents = await dissentsOn(one, runners, count.runs);
      disagreements.push(...dissents.map((dissent) => ({ file, name: one.name, ...dissent })));
    }
  }
  return { folders: [...folders.values()], disagreements };
}

/** The cases of a file, each written down in every way in which it can be read. */
export function casesIn(file: CaseFile, envelope: Envelope): readonly WrittenCase[] {
  if (!('schema' in file))
    return file.cases.map((one) => ({ ...named(one), readings: readingsOf(one, envelope) }));
  const { schema } = file;
  return file.cases.map((one) => ({
    ...named(one),
    readings: [{ as: 'shape', schema, value: one.value }],
  }));
}

function named({ name, findings }: ShapeCase | DataCase) {
  return { name, findings };
}

/** What was found on a case beside what it expects, each difference once. Counts how often each runner was asked. */
export async function dissentsOn(
  { findings, readings }: WrittenCase,
  asked: readonly Runner[] = runners,
  runs = new Map<string, number>(),
): Promise<readonly Dissent[]> {
  const reason = findings.flatMap(whyNotFindable)[0];
  if (reason !== undefined) return [{ by: [], missing: [], surplus: [], reason }];
  const dissents = new Map<string, Dissent>();
  for (const runner of asked) {
    for (const reading of readings) {
      const by = readings.length === 1 ? runner.name : `${runner.name} (${reading.as})`;
      const all = await differencesOf(runner, reading, findings);
      runs.set(runner.name, (runs.get(runner.name) ?? 0) + all.length);
      for (const one of all.filter(isDifferent)) add(by, one, dissents);
    }
  }
  return [...dissents.values()];
}

async function differencesOf(
  runner: Runner,
  reading: Reading,
  expected: readonly ExpectedFinding[],
): Promise<readonly Difference[]> {
  try {
    const answers = await runner.run(reading);
    return answers.map((answer) =>
      typeof answer === 'boolean' ? differenceOfVerdict(expected, answer) : difference(expected, answer),
    );
  } catch (error) {
    return [{ missing: [], surplus: [], reason: `ended with an error: ${String(error)}` }];
  }
}

function isDifferent({ missing, surplus, reason }: Difference): boolean {
  return missing.length > 0 || surplus.length > 0 || reason !== undefined;
}

function add(by: string, one: Difference, dissents: Map<string, Dissent>): void {
  const key = JSON.stringify(one);
  const others = dissents.get(key)?.by ?? [];
  dissents.set(key, { ...one, by: [...new Set([...others, by])] });
}
