import type { Name, Party } from '@chancery/schema/types';
import { defineRule } from './define-rule.ts';
import { hasGap } from './gaps.ts';

/** Letters each with a number of up to nine, as in G7, P5+1 and I2U2. Larger groups outgrow their names. */
const counted = /^(?:\p{Lu}-?[0-9](?![0-9]))+(?:\+[0-9](?![0-9]))?$/u;

const words: readonly (readonly [word: RegExp, count: number])[] = [
  [/\btrilateral\b/iu, 3],
  [/\bquadrilateral\b/iu, 4],
  [/^(?:the )?quad$/iu, 4],
];

/** Roles that belong to a grouping without being counted in its name. */
const uncounted = new Set(['observer', 'partner', 'guest', 'support', 'secretariat', 'mediator', 'witness']);

export const memberCountAgrees = defineRule({
  id: 'member-count-agrees',
  stage: 'rules',
  about: ['initiative'],
  set: 'quality',
  severity: 'note',
  since: '0.1.0',
  summary: 'An initiative has as many members as its name says.',
  why: 'I2U2 is four, the P5+1 are six: a member too many or too few is easily overlooked. A list that is known to be incomplete may be shorter.',
  reads: { own: ['name', 'otherNames', 'members', 'gaps'] },
  parts: ['value', 'count', 'role', 'field', 'reason'],
  message: ({ name, expected, found }: { name: string; expected: number; found: number }) =>
    `"${name}" says ${expected}, but ${found === 1 ? 'one member is' : `${found} members are`} listed.`,
  check(initiative, { report }) {
    const { members } = initiative;
    const name = members === undefined ? undefined : namesOf(initiative).find(isCounted);
    const expected = name === undefined ? undefined : countIn(name);
    const found = members === undefined ? undefined : membersIn(members);
    if (name === undefined || expected === undefined || found === undefined || found === expected) return;
    if (found < expected && hasGap(initiative, '/members', 'incomplete')) return;
    report({ at: '/members', params: { name, expected, found } });
  },
});

function namesOf({
  name,
  otherNames = [],
}: {
  readonly name?: string;
  readonly otherNames?: readonly Name[];
}) {
  return [...(name === undefined ? [] : [name]), ...otherNames.map(({ value }) => value)].filter(
    ({ length }) => length <= 100,
  );
}

function isCounted(name: string): boolean {
  return countIn(name) !== undefined;
}

function countIn(name: string): number | undefined {
  if (counted.test(name)) return (name.match(/[0-9]/gu) ?? []).reduce((sum, digit) => sum + Number(digit), 0);
  return words.find(([word]) => word.test(name))?.[1];
}

/** How many members there are; `undefined` where one of them stands for a number that is not told. */
function membersIn(members: readonly Party[]): number | undefined {
  const counts = members
    .filter(({ role }) => role === undefined || !uncounted.has(role))
    .map(({ count }) => (count === undefined ? 1 : count.max === count.min ? count.min : undefined));
  const known = counts.filter((count) => count !== undefined);
  return known.length < counts.length ? undefined : known.reduce((sum, count) => sum + count, 0);
}
