import { grouped } from '../finding.ts';
import type { Report } from './report.ts';
import { counted } from './wording.ts';

type Shown = Pick<Report, 'counts' | 'findings'>;

/** How many findings are counted but not shown, because there are more than a report keeps; `known` ones stand in a baseline. */
export function notShown({ counts, findings }: Shown, known = 0): number {
  return counts.error + counts.warning + counts.note - known - findings.length;
}

/** Lines that say which findings are not shown, and why. */
export function notShownLines(report: Shown, known = 0): readonly string[] {
  const more = notShown(report, known);
  const shown = `${grouped(report.findings.length)} are, of one record 100 at most (--max-findings shows more)`;
  return [
    ...(known > 0 ? [`${counted(known, 'finding')} listed in the baseline, and not shown.`] : []),
    ...(more > 0 ? [`${counted(more, 'more finding')} counted, but not shown: ${shown}.`] : []),
  ];
}
