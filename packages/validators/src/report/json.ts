import type { Finding } from '../finding.ts';
import { spec } from '../model.ts';
import { jsonText } from './escape.ts';
import type { Report } from './report.ts';
import type { ReportFormat } from './report-format.ts';

/** A report as it stands in JSON. */
export interface JsonReport extends Report {
  /** The version of the specification against which was judged. */
  readonly chancery: string;
  /** What wrote the report. */
  readonly tool: { readonly name: string; readonly version: string };
}

/** One JSON object: what the report holds, under the names of the library. */
export const json: ReportFormat = {
  name: 'json',
  summary: 'one JSON object with findings, account and summary',
  *write({ valid, findings, counts, account, files, summary }, { tool }) {
    const { name, version } = tool;
    const before = jsonText({ chancery: spec.version, tool: { name, version }, valid });
    yield `${before.slice(0, -'\n}'.length)},\n  "findings": ${findings.length === 0 ? '[]' : '[\n'}`;
    for (const [index, finding] of findings.entries()) yield member(finding, index === findings.length - 1);
    yield `${findings.length === 0 ? '' : '  ]'},${jsonText({ counts, account, files, summary }).slice(1)}\n`;
  },
};

function member(finding: Finding, isLast: boolean): string {
  return `    ${jsonText(finding).replaceAll('\n', '\n    ')}${isLast ? '' : ','}\n`;
}
