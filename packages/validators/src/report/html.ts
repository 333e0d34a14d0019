import type { Finding } from '../finding.ts';
import { accountLine } from './account-block.ts';
import { grouped } from './by-file.ts';
import { contentPolicy } from './content-policy.ts';
import { markupText, pageUri } from './escape.ts';
import { findingItem } from './html-finding.ts';
import { filesOf, headline, headOf, summaryOf } from './html-parts.ts';
import { style } from './html-style.ts';
import { notShownLines } from './not-shown.ts';
import type { Report } from './report.ts';
import type { ReportContext, ReportedRule, ReportFormat } from './report-format.ts';
import { linesByFile } from './text-lines.ts';
import { counted } from './wording.ts';

/** One page that needs nothing else: verdicts, counts, findings by rule, summary and account. It opens offline and runs no script. */
export const html: ReportFormat = {
  name: 'html',
  summary: 'one static page that opens offline',
  *write(report, context) {
    yield pageStart(report);
    yield headOf(report);
    yield filesOf(report);
    yield* findingsOf(report, context);
    yield summaryOf(report);
    const { name, version } = context.tool;
    yield `</main>
<footer><p class="account">${markupText(accountLine(report))}</p><p class="faint">${markupText(`${name} ${version}`)}</p></footer>
</body>
</html>
`;
  },
};

function pageStart(report: Report): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${markupText(headline(report))}</title>
<style>${style}</style>
</head>
<body>
<main>
`;
}

function* findingsOf(report: Report, { rules, lines: linesOf, known }: ReportContext): Generator<string> {
  const lines = linesByFile(linesOf);
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  const found = grouped(report.findings, ({ rule }) => rule);
  // In the order of the corridor; a rule that nobody listed comes last.
  const names = [...facts.keys(), ...found.keys()];
  yield '<section><h2>Findings</h2>\n';
  if (found.size === 0) yield '<p class="faint">There is none.</p>\n';
  for (const line of notShownLines(report, known)) yield `<p>${markupText(line)}</p>\n`;
  for (const name of new Set(names)) {
    const findings = found.get(name) ?? [];
    const [first] = findings;
    if (first === undefined) continue;
    yield ruleStart(first, findings.length, facts.get(name));
    for (const finding of findings) yield findingItem(finding, lines);
    yield '</ol></details>\n';
  }
  yield '</section>\n';
}

function ruleStart({ rule, url }: Finding, count: number, facts: ReportedRule | undefined): string {
  const summary = facts === undefined ? '' : `<span class="faint">${markupText(facts.summary)}</span>`;
  const why = facts === undefined ? '' : `${markupText(facts.why)} `;
  return `<details class="rule" open><summary><h3>${markupText(rule)}</h3> <span>· ${counted(count, 'finding')}</span>${summary}</summary>
<p class="faint">${why}<a href="${markupText(pageUri(url))}" rel="noreferrer">About this rule</a></p>
<ol>
`;
}
