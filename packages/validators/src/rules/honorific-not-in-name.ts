import { defineRule } from './define-rule.ts';

/**
 * Words before a name that are no part of any. Those that are also names, such as Sheikh, King, Major or Dame, are missing;
 * short forms that are also names, such as Gen or Hon, count with their dot.
 */
const honorifics = [
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'professor', 'hon.', 'amb.', 'ambassador', 'sen.', 'rep.', 'gen.'],
  ...['lt', 'col.', 'capt', 'rev', 'sir', 'shri', 'smt', 'mme', 'monsieur', 'madame', 'herr', 'frau', 'h.e'],
  ...['his excellency', 'her excellency', 'the honourable', 'the honorable', 'prime minister', 'president'],
  ...['foreign minister', 'foreign secretary', 'vice president', 'chancellor', 'senator', 'general'],
];

/** By their first letter, the longest ones first. */
const byLetter = new Map(
  honorifics.map((word) => {
    const alike = honorifics.filter((other) => other.charAt(0) === word.charAt(0));
    return [word.charAt(0), alike.sort((a, b) => b.length - a.length)];
  }),
);

export const honorificNotInName = defineRule({
  id: 'honorific-not-in-name',
  stage: 'rules',
  about: ['official'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'The name of a person has no title or rank before it.',
  why: 'Titles and ranks change and are written differently; with them two records of one person are not seen to be one. They have a property of their own, prefixes, and posts stand in tenures.',
  reads: { own: ['name'] },
  message: ({ honorific }: { honorific: string }) =>
    `The name begins with "${honorific}"; a title or rank belongs into prefixes, a post into tenures.`,
  check({ name }, { report }) {
    const honorific = name === undefined ? undefined : honorificOf(name);
    if (honorific !== undefined) report({ at: '/name', params: { honorific } });
  },
});

/** The honorific at the beginning of a name, as written, where a name follows. */
function honorificOf(name: string): string | undefined {
  const start = name.slice(0, 30).toLowerCase();
  const found = byLetter
    .get(start.charAt(0))
    ?.find((word) => start.startsWith(`${word} `) || start.startsWith(`${word}. `));
  if (found === undefined) return undefined;
  const end = start.charAt(found.length) === '.' ? found.length + 1 : found.length;
  return name.slice(0, end);
}
