import type { Invocation, ReportingDescriptor, Run } from 'sarif';
import { spec } from '../model.ts';
import { jsonLine, pageUri, sarifText } from './escape.ts';
import { Fingerprints } from './fingerprints.ts';
import { notShown } from './not-shown.ts';
import type { Report } from './report.ts';
import type { ReportContext, ReportedRule, ReportFormat } from './report-format.ts';
import { sarifResult } from './sarif-result.ts';

const version = '2.1.0';
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 for code scanning: a result a finding, with all rules that were run; the account is among the properties of the run. */
export const sarif: ReportFormat = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors',
  *write(report, context) {
    const head = { $schema: schema, version, runs: [runOf(report, context)] };
    const indexes = new Map(context.rules.map(({ id }, index) => [id, index]));
    const prints = new Fingerprints();
    yield `${jsonLine(head).slice(0, -'}]}'.length)},"results":[\n`;
    for (const [index, finding] of report.findings.entries()) {
      const result = sarifResult(finding, indexes.get(finding.rule), prints.of(finding));
      yield `${jsonLine(result)}${index === report.findings.length - 1 ? '' : ','}\n`;
    }
    const { valid, counts, account, files, summary } = report;
    const properties = { valid, counts, notShown: notShown(report, context.known), account, files, summary };
    yield `],"properties":${jsonLine(properties)}}]}\n`;
  },
};

/** A run without its results and without the properties that follow them. */
function runOf(report: Report, { tool, rules }: ReportContext): Run {
  const { name, version } = tool;
  return {
    tool: { driver: { name, version, informationUri: spec.base, rules: rules.map(descriptorOf) } },
    invocations: [invocationOf(report)],
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
  };
}

function descriptorOf({ id, stage, set, severity, summary, why }: ReportedRule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText(`${summary} ${why}`) },
    helpUri: pageUri(`${spec.base}rules/${id}`),
    defaultConfiguration: { level: severity },
    properties: { set, stage },
  };
}

/** Where a part of the input was not read, the check did not do all that was asked of it. */
function invocationOf({ account: { complete } }: Report): Invocation {
  if (complete) return { executionSuccessful: true };
  const text = 'A part of the input was not read, so there may be more records and more findings.';
  return {
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: 'error', message: { text } }],
  };
}
