import type { Finding, Severity } from '../finding.ts';
import { accountLine } from './account-block.ts';
import { annotationProperty, annotationText, terminalText } from './escape.ts';
import { notShownLines } from './not-shown.ts';
import { palette } from './palette.ts';
import type { FileVerdict } from './report.ts';
import type { ReportFormat } from './report-format.ts';
import { summaryBlock } from './summary-block.ts';
import { owner, relatedSentence } from './whereabouts.ts';

/** Annotations for a GitHub workflow, one a finding; then, as plain lines of its log, summary, verdicts and account. */
export const github: ReportFormat = {
  name: 'github',
  summary: 'annotations for a GitHub workflow, then account and summary in its log',
  *write(report, { quiet, known }) {
    for (const finding of report.findings) yield annotation(finding);
    const summary = summaryBlock(report, { colours: palette(false), width: undefined });
    const told = report.files.filter(({ valid }) => !(quiet && valid));
    const lines = [
      ...notShownLines(report, known),
      ...(quiet || report.account.read === 0 ? [] : summary),
      ...told.map(verdictLine),
      accountLine(report),
    ];
    yield `${lines.map(terminalText).join('\n')}\n`;
  },
};

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

function annotation(finding: Finding): string {
  const { severity, rule, message, place, related, url } = finding;
  const region = place && {
    file: place.file,
    line: place.line,
    col: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
  const properties = Object.entries({ ...region, title: rule }).map(
    ([name, value]) => `${name}=${annotationProperty(String(value))}`,
  );
  const lines = [message, ...owner(finding), ...related.map(relatedSentence), url];
  return `::${commands[severity]} ${properties.join(',')}::${lines.map(annotationText).join('%0A')}\n`;
}

/** The name of a file stands at the end: what begins a line may be a command. */
function verdictLine({ file, valid, account }: FileVerdict): string {
  const why = account.unreadable > 0 || !account.complete ? ' (not all of it was read)' : '';
  return `${valid ? 'Valid' : `Not valid${why}`}: ${file}`;
}
