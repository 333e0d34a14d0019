import { grouped } from '../finding.ts';
import type { Report } from './report.ts';
import { counted } from './wording.ts';

/** How many findings are counted but not shown, because there are more than a report keeps. */
export function notShown({ counts, findings }: Pick<Report, 'counts' | 'findings'>): number {
  return counts.error + counts.warning + counts.note - findings.length;
}

/** A line that says so, where it is so. */
export function notShownLines(report: Pick<Report, 'counts' | 'findings'>): readonly string[] {
  const more = notShown(report);
  const limit = `the limit is ${grouped(report.findings.length)} (--max-findings)`;
  return more === 0 ? [] : [`${counted(more, 'more finding')} counted, but not shown: ${limit}.`];
}
