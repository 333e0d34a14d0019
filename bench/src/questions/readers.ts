import { fileURLToPath } from 'node:url';
import { scannerFile } from './scanner.ts';

/** Somebody who reads a file of NDJSON in a process of its own. */
export interface Reader {
  readonly name: string;
  /** The script and its arguments for a file. */
  command(file: string): { readonly script: string; readonly args: readonly string[] };
  /** What it says of the file: records without the header, and how many of them it accepts. */
  count(out: string): Count;
  /** The share of valid records that it accepts at least; none where it looks at no rule. */
  readonly accepts?: number;
  /** Ours are held against floors. */
  readonly isOurs?: true;
}

/** Records that were read, and those of them that were accepted. */
export interface Count {
  readonly records: number;
  readonly accepted: number;
}

/** The reader that all others are compared with. */
export const bare = 'JSON.parse of every line';

/** The reader that tells how much the scanner proves. */
export const scanning = 'the scanner alone';

const commandLine = fileURLToPath(new URL('../../../packages/validators/dist/cli.cjs', import.meta.url));

/** Bare loops, the same with a validator, and Chancery as it is used. */
export const readers: readonly Reader[] = [
  program('count lines, nothing else', 'count-lines'),
  program(bare, 'parse'),
  program('node:readline and JSON.parse', 'parse-readline'),
  { ...program('JSON.parse and the guard', 'parse-guard'), accepts: 1, isOurs: true },
  { ...program('JSON.parse and plain Zod', 'parse-zod'), accepts: 1 },
  {
    ...program(scanning, 'scan'),
    command: (file) => ({ script: programFile('scan'), args: [file, scannerFile()] }),
    accepts: 0.99,
    isOurs: true,
  },
  validate('structure', ['--rules', 'structure']),
  validate('structure, two workers', ['--rules', 'structure', '--workers', '2']),
  validate('references', ['--rules', 'references']),
  validate('all rules', []),
];

function program(name: string, file: string): Reader {
  return {
    name,
    command: (data) => ({ script: programFile(file), args: [data] }),
    count: (out) => {
      const { lines, accepted }: { lines: number; accepted: number } = JSON.parse(out);
      return { records: lines - 1, accepted };
    },
  };
}

function validate(what: string, options: readonly string[]): Reader {
  return {
    name: `chancery validate, ${what}`,
    command: (file) => ({
      script: commandLine,
      args: ['validate', '--max-findings', '10', ...options, file],
    }),
    count: (out) => {
      const account = /([0-9,]+) records? read = ([0-9,]+) valid/u.exec(out) ?? [];
      const [records = 0, accepted = 0] = account.slice(1).map((text) => Number(text.replaceAll(',', '')));
      return { records, accepted };
    },
    accepts: 1,
    isOurs: true,
  };
}

function programFile(name: string): string {
  return fileURLToPath(new URL(`../../programs/${name}.mjs`, import.meta.url));
}
