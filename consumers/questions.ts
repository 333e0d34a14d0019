import type { Cell, Ground } from './outcome.ts';

/** Programs that must answer as expected. */
const answering = { ESM: 'esm.mjs', CJS: 'cjs.cjs', 'ESM and CJS in one process': 'both.mjs' };

/** Programs that check what they find themselves. */
const checking = {
  'JSON with import attributes': 'json-entries.mjs',
  'every entry of exports': 'entries.mjs',
  'streams of files and of the web': 'streams.mjs',
};

/** The questions to a runtime that reads files; `start` runs a program in it and gives what it printed. */
export function questions(
  runtime: string,
  { expected }: Ground,
  start: (program: string) => Promise<string>,
): readonly Cell[] {
  return [
    ...Object.entries(answering).map(([what, program]) => ({
      what: `${runtime}: ${what}`,
      check: async () => same(await start(program), expected),
    })),
    ...Object.entries(checking).map(([what, program]) => ({
      what: `${runtime}: ${what}`,
      check: async () => (await start(program)).trim(),
    })),
  ];
}

/** Throws where an answer is not the expected one, and tells where they part. */
export function same(answer: string, expected: string): undefined {
  if (answer.trim() === expected.trim()) return;
  const [lines, others] = [answer.split('\n'), expected.split('\n')];
  const at = lines.findIndex((line, n) => line !== others[n]);
  throw new Error(`line ${at + 1} of the answer is ${lines[at]}, expected ${others[at]}`);
}
