import { createRequire } from 'node:module';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type * as Recheck from 'recheck';
import { analyse } from 'scslre';

/** An expression as `RegExp` takes it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

// Its part in plain JavaScript has no types of its own and starts no other process.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof Recheck;
const judged = new Map<string, readonly string[]>();

/**
 * Why an expression may take more than linear time, in a few words; empty when it cannot. Repetitions beside and inside each
 * other are looked at in the whole; whether one repeated group can be read in two ways is asked of that group alone, where
 * the answer takes no time.
 */
export function slownessOf({ source, flags }: Pattern): readonly string[] {
  try {
    const { reports } = analyse({ source, flags });
    const whole = reports.map(
      ({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} (${type})`,
    );
    return [...whole, ...repeatedGroups({ source, flags }).flatMap((group) => ambiguityOf(group, flags))];
  } catch (error) {
    return [`cannot be read: ${String(error)}`];
  }
}

function repeatedGroups({ source, flags }: Pattern): readonly string[] {
  const groups: string[] = [];
  const unicode = flags.includes('u');
  const tree = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  visitRegExpAST(tree, {
    onQuantifierEnter({ max, element }) {
      if (max > 1 && /Group$/u.test(element.type)) groups.push(element.raw);
    },
  });
  return groups;
}

function ambiguityOf(group: string, flags: string): readonly string[] {
  const source = `^(?:${group})*$`;
  const known = judged.get(source) ?? judge(source, flags.replace(/[gy]/gu, ''));
  judged.set(source, known);
  return known;
}

function judge(source: string, flags: string): readonly string[] {
  const found = checkSync(source, flags, { timeout: 20_000 });
  if (found.status === 'safe') return [];
  return [`${found.status === 'vulnerable' ? found.complexity.summary : found.status} (${source})`];
}
