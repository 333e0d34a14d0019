import type { Severity } from '../finding.ts';
import type { Report } from '../report/report.ts';

/** What the command line ends with. */
export const exitCodes = {
  valid: 0,
  findings: 1,
  wrongUsage: 2,
  unreadable: 3,
  mistakeOfOurs: 4,
  /** What shells say of a process that was ended by SIGINT, SIGPIPE or SIGTERM. */
  interrupted: 130,
  brokenPipe: 141,
  terminated: 143,
} as const;

const levels: readonly Severity[] = ['note', 'warning', 'error'];

/** The code of a report that was written: unreadable input outweighs findings at or above a severity. */
export function exitCode(report: Report, failOn: Severity): number {
  if (!isRead(report)) return exitCodes.unreadable;
  const fails = levels.slice(levels.indexOf(failOn)).some((severity) => report.counts[severity] > 0);
  return fails ? exitCodes.findings : exitCodes.valid;
}

/** What tells that something is there, but could not be read. */
const unread = [
  'json-syntax',
  'utf8-valid',
  'encoding-is-utf8',
  'json-depth-limit',
  'json-line-limit',
  'json-size-limit',
];

function isRead({ account, summary: { rules } }: Report): boolean {
  const isBroken = unread.some((rule) => Object.hasOwn(rules.fired, rule));
  return account.complete && account.unreadable === 0 && !isBroken;
}
