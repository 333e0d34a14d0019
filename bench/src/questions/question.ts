/** How thoroughly a question is asked. */
export interface Asking {
  /** How much is measured; 1 is what `npm run results` does. */
  readonly effort: number;
  /** The size of the files of a stream, at an effort of 1. */
  readonly megabytes: number;
  /** Whether the program of sourcemeta is installed, and reads the first file of a stream as well. */
  readonly sourcemeta: boolean;
  readonly clock: 'wall' | 'cpu';
  readonly seed: number;
  /** What is told while it goes on. */
  tell(line: string): void;
}

/** What was found: a chapter of the results, and the ratios that are held against floors. */
export interface Answer {
  readonly title: string;
  /** Markdown below the title. */
  readonly text: string;
  readonly ratios: Readonly<Record<string, number>>;
  /** The figures for a reader in a hurry: what was measured, and how it came out. */
  readonly headlines: readonly (readonly [what: string, figure: string])[];
}

/** A question, asked by its name on the command line. */
export type Question = (asking: Asking) => Promise<Answer>;
