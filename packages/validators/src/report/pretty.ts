import { accountBlock } from './account-block.ts';
import { findingBlock } from './finding-block.ts';
import { notShownLines } from './not-shown.ts';
import { palette } from './palette.ts';
import type { Report } from './report.ts';
import type { ReportContext, ReportFormat } from './report-format.ts';
import { summaryBlock } from './summary-block.ts';
import { linesByFile } from './text-lines.ts';

/** For people at a terminal: every finding with the lines it speaks of, then the summary, the verdicts and the account. */
export const pretty: ReportFormat = {
  name: 'pretty',
  summary: 'for people: findings with the lines they speak of, summary and account',
  *write(report, context) {
    const colours = palette(context.coloured);
    const lines = linesByFile(context.lines);
    const style = { colours, lines, width: context.width };
    for (const finding of report.findings) yield block(findingBlock(finding, style));
    for (const line of notShownLines(report, context.known)) yield block([line]);
    yield* reasons(report, context);
    if (!context.quiet && report.account.read > 0) yield block(summaryBlock(report, style));
    yield block(accountBlock(report, { colours, quiet: context.quiet }), '');
  },
};

/** Below the findings, so that they stay together: why each rule that found something exists, in the order of the findings. */
function* reasons({ findings }: Report, { rules, reason }: ReportContext): Generator<string> {
  if (reason === undefined) return;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of new Set(findings.map(({ rule }) => rule))) {
    const rule = byId.get(id);
    if (rule !== undefined) yield reason(rule);
  }
}

function block(lines: readonly string[], end = '\n'): string {
  return `${lines.join('\n')}\n${end}`;
}
