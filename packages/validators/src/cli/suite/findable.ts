import type { Severity } from '../../finding.ts';
import { rules } from '../../rules/index.ts';
import { nearest } from '../../spelling.ts';
import type { ExpectedFinding } from './case-file.ts';

const severities = new Map<string, Severity>(rules.map(({ id, severity }) => [id, severity]));
const levels: readonly Severity[] = ['note', 'warning', 'error'];

/** Why nobody can find what a case expects: a rule that is not known here, or a severity that is not below its own. */
export function whyNotFindable({ rule, severity }: ExpectedFinding): readonly string[] {
  const highest = severities.get(rule);
  if (highest === undefined) {
    const near = nearest(rule, severities.keys());
    const meant = near === undefined ? '' : `; did you mean ${near}?`;
    return [`expects ${rule}, but there is no such rule${meant}`];
  }
  if (severity === undefined || levels.indexOf(severity) < levels.indexOf(highest)) return [];
  return [`expects ${rule} as a ${severity}, which is not below its own severity, ${highest}`];
}
