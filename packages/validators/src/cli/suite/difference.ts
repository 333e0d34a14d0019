import { rules } from '../../rules/index.ts';
import type { ExpectedFinding } from './case-file.ts';

/** What a case expects and was not found, and what was found and it does not expect. */
export interface Difference {
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
  /** Why nothing could be compared. */
  readonly reason?: string;
}

const severities = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));

/** Compares what a case expects with what was found: the order does not matter, how often does. */
export function difference(
  expected: readonly ExpectedFinding[],
  found: readonly ExpectedFinding[],
): Difference {
  const [wanted, told] = [inLines(expected), inLines(found)];
  return { missing: without(wanted, told), surplus: without(told, wanted) };
}

/** Compares a mere yes or no: accepted is what has no finding. */
export function differenceOfVerdict(expected: readonly ExpectedFinding[], accepted: boolean): Difference {
  if (accepted === (expected.length === 0)) return { missing: [], surplus: [] };
  const reason = accepted ? 'is accepted, but should be refused' : 'is refused, but should be accepted';
  return { missing: [], surplus: [], reason };
}

/** Findings as lines that can be compared. */
function inLines(findings: readonly ExpectedFinding[]): readonly string[] {
  return findings
    .map(({ rule, pointer, severity = severities.get(rule) }) => `${severity} ${rule} ${pointer}`)
    .sort();
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
