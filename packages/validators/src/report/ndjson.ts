import { spec } from '../model.ts';
import { jsonLine } from './escape.ts';
import { notShown } from './not-shown.ts';
import type { ReportFormat } from './report-format.ts';

/** One JSON object a line: every finding as it stands in `json`, at the end the verdict with the account. */
export const ndjson: ReportFormat = {
  name: 'ndjson',
  summary: 'one JSON object a line: each finding, at the end the verdict with account and summary',
  *write(report, { tool: { name, version }, known }) {
    for (const finding of report.findings) yield `${jsonLine({ type: 'finding', ...finding })}\n`;
    const { valid, counts, account, files, summary } = report;
    const head = { type: 'verdict', chancery: spec.version, tool: { name, version }, valid, counts };
    yield `${jsonLine({ ...head, notShown: notShown(report, known), account, files, summary })}\n`;
  },
};
