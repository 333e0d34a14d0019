import type { Tarballs } from './project.ts';

/** What became of one cell of the matrix. What does not exist is no failure, and no success either. */
export interface Outcome {
  readonly group: string;
  readonly what: string;
  readonly result: 'passed' | 'failed' | 'skipped' | 'does not exist';
  /** Why it failed or was not run; a measure, where it passed. */
  readonly reason: string;
}

/** What every group may use: tarballs, a folder that is thrown away, and the project that most of them share. */
export interface Ground {
  readonly folder: string;
  readonly tarballs: Tarballs;
  /** A project in which the tarballs, Zod and the programs are installed. */
  readonly project: string;
  /** What the programs answer; every other runtime must answer the same. */
  readonly expected: string;
}

/** One kind of consumers: its name is what `--only` takes. */
export interface Group {
  readonly name: string;
  readonly about: string;
  cells(ground: Ground): Promise<readonly Cell[]> | readonly Cell[];
}

/** One cell. Its check gives a measure or nothing, and throws where something is wrong. */
export interface Cell {
  readonly what: string;
  readonly check: () => Promise<string | undefined>;
}

/** Is thrown where a cell cannot be run on this machine. */
export class Skipped extends Error {}

/** Is thrown where what a cell is about was given up by its makers. */
export class Absent extends Error {}

/** Runs a cell to its outcome. */
export async function outcomeOf(group: string, { what, check }: Cell): Promise<Outcome> {
  try {
    return { group, what, result: 'passed', reason: (await check()) ?? '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Skipped) return { group, what, result: 'skipped', reason };
    if (error instanceof Absent) return { group, what, result: 'does not exist', reason };
    return { group, what, result: 'failed', reason };
  }
}
