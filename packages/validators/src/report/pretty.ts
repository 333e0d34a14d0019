import { grouped } from '../finding.ts';
import { accountBlock } from './account-block.ts';
import { findingBlock } from './finding-block.ts';
import { palette } from './palette.ts';
import type { Report } from './report.ts';
import type { ReportContext, ReportFormat } from './report-format.ts';
import { summaryBlock } from './summary-block.ts';
import { TextLines } from './text-lines.ts';
import { counted } from './wording.ts';

/** For people at a terminal: every finding with the lines it speaks of, then the summary, the verdicts and the account. */
export const pretty: ReportFormat = {
  name: 'pretty',
  summary: 'for people: findings with the lines they speak of, summary and account',
  *write(report, context) {
    const colours = palette(context.coloured);
    const lines = linesByFile(context);
    const style = { colours, lines, width: context.width };
    for (const finding of report.findings) yield block(findingBlock(finding, style));
    yield* untold(report, context);
    if (!context.quiet && report.account.read > 0) yield block(summaryBlock(report, style));
    yield block(accountBlock(report, { colours, quiet: context.quiet }), '');
  },
};

function block(lines: readonly string[], end = '\n'): string {
  return `${lines.join('\n')}\n${end}`;
}

function linesByFile({ source }: ReportContext): (file: string) => TextLines | undefined {
  const known = new Map<string, TextLines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = source(file);
      known.set(file, text === undefined ? undefined : new TextLines(text));
    }
    return known.get(file);
  };
}

function* untold({ counts, findings }: Report, { known = 0 }: ReportContext): Generator<string> {
  if (known > 0) yield block([`${counted(known, 'finding')} listed in the baseline, and not shown.`]);
  const more = counts.error + counts.warning + counts.note - known - findings.length;
  if (more > 0)
    yield block([
      `${counted(more, 'more finding')} counted, but not shown: the limit is ${grouped(findings.length)} (--max-findings).`,
    ]);
}
