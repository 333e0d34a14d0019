import parse from '@changesets/parse';
import type { Difference, Effect } from './difference.ts';
import { isBeforeOne, nextVersion, versionIn } from './versions.ts';

/** What a changeset asks for, from the smallest to the largest step. */
export const kinds = ['none', 'patch', 'minor', 'major'] as const;
export type Kind = (typeof kinds)[number];

/** What is known when a difference is judged. */
export interface Standing {
  /** The version of the packages, before the changesets are used up. */
  readonly version: string;
  /** The `$id` of the bundle that was released last, and of the one of today. */
  readonly released: string;
  readonly now: string;
  /** The texts of all changesets. */
  readonly changesets: readonly string[];
}

/** The package that publishes the schemas. */
const packageName = '@chancery/schema';

/** The smallest kind of changeset for a difference: before 1.0 what breaks takes `minor`, and all else `patch`. */
export function demandedKind(effect: Effect, version: string): Kind {
  if (effect === 'wording') return 'patch';
  if (isBeforeOne(version)) return effect === 'breaking' ? 'minor' : 'patch';
  return effect === 'breaking' ? 'major' : 'minor';
}

/** The largest kind that a changeset asks for of the package with the schemas; `undefined` where none names it. */
export function askedKind(changesets: readonly string[]): Kind | undefined {
  const asked = changesets
    .flatMap((text) => parse(text).releases)
    .filter(({ name }) => name === packageName)
    .map(({ type }) => type);
  return kinds.findLast((kind) => asked.includes(kind));
}

/** What is wrong between the differences and the changesets, one text each; none where the changesets ask for enough. */
export function kindProblems(differences: readonly Difference[], standing: Standing): readonly string[] {
  return [...tooSmallKind(differences, standing), ...tooSmallStep(differences, standing)];
}

/** A difference as a line: where, what, what it does, and the changeset that it takes. */
export function lineOf({ schema, pointer, change, effect, because }: Difference, version: string): string {
  const place = pointer === '' ? schema : `${schema} ${pointer}`;
  const what = effect === 'wording' ? 'wording only' : effect;
  return `${place}: ${change}; ${what}: ${because}; takes ${demandedKind(effect, version)}`;
}

function tooSmallKind(differences: readonly Difference[], { version, released, changesets }: Standing) {
  const asked = askedKind(changesets);
  const isEnough = (demanded: Kind) => asked !== undefined && kinds.indexOf(asked) >= kinds.indexOf(demanded);
  const wanting = differences.filter(({ effect }) => !isEnough(demandedKind(effect, version)));
  if (wanting.length === 0) return [];
  const demanded = wanting.map(({ effect }) => demandedKind(effect, version));
  const kind = kinds.findLast((one) => demanded.includes(one));
  return [
    [
      `The schemas differ from those that were released as ${versionIn(released)}. That takes a changeset of kind ` +
        `${kind} for ${packageName}; ${asked === undefined ? 'no changeset names it' : `the largest one is ${asked}`}.`,
      ...wanting.map((difference) => `- ${lineOf(difference, version)}`),
      `Write it with \`npm run changeset\`: choose ${packageName}, then ${kind}, and say in a sentence what changes.`,
    ].join('\n'),
  ];
}

function tooSmallStep(differences: readonly Difference[], { version, released, now }: Standing) {
  const [from, to] = [versionIn(released), versionIn(now)];
  const breaking = differences.filter(({ effect }) => effect === 'breaking');
  const isSmall = from !== to && !isBeforeOne(from) && from.split('.')[0] === to.split('.')[0];
  if (!isSmall || breaking.length === 0) return [];
  return [
    [
      `The specification goes from ${from} to ${to}, but data breaks: that takes ${nextVersion(from, true)}.`,
      ...breaking.map((difference) => `- ${lineOf(difference, version)}`),
    ].join('\n'),
  ];
}
