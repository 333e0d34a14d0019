import { type Report, rules, validate } from '../src/index.ts';
import type { ReportContext, ReportFormat } from '../src/report/report-format.ts';
import { TextLines } from '../src/report/text-lines.ts';
import { decode } from '../src/source/bytes.ts';
import { type Case, caseFiles, datasetOf } from './rules-cases.ts';

/** The report on a conformance case, and what a format needs to know beside it. */
export interface ReportCase {
  readonly name: string;
  readonly report: Report;
  readonly context: ReportContext;
}

/** The reports on all conformance cases of the rules. */
export function reportCases(): readonly ReportCase[] {
  return [...caseFiles()].flatMap(([file, { cases }]) => cases.map((one) => reportOn(one, file)));
}

/** A report as a format writes it. */
export function written(format: ReportFormat, report: Report, context: ReportContext): string {
  return [...format.write(report, context)].join('');
}

function reportOn(one: Case, file: string): ReportCase {
  const { name, form, bytes, text } = one;
  const input =
    bytes === undefined ? (text ?? JSON.stringify(datasetOf(one), null, 2)) : Buffer.from(bytes, 'latin1');
  const report = validate(input, { file, ...(form === undefined ? {} : { form }) });
  const source = typeof input === 'string' ? input : decode(input).text;
  const tool = { name: '@chancery/validators', version: '0.0.0' };
  const context = {
    tool,
    rules,
    coloured: false,
    width: undefined,
    quiet: false,
    lines: () => new TextLines(source),
  };
  return { name: `${file}: ${name}`, report, context };
}
