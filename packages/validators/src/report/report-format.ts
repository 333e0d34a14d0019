import type { Severity } from '../finding.ts';
import type { Report } from './report.ts';
import type { LineSource } from './text-lines.ts';

/** What a report may tell of a rule. */
export interface ReportedRule {
  readonly id: string;
  readonly stage: string;
  readonly set: string;
  /** The highest severity that it gives by itself. */
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
}

/** What a format needs to know beside the report. */
export interface ReportContext {
  readonly tool: { readonly name: string; readonly version: string };
  /** The rules that were run, in the order of the corridor. */
  readonly rules: readonly ReportedRule[];
  /** Whether the reader is a terminal that wants colours. */
  readonly coloured: boolean;
  /** The width of the terminal; `undefined` where there is none, and no sentence is broken. */
  readonly width: number | undefined;
  /** Whether to leave out what is beside the findings and the account. */
  readonly quiet: boolean;
  /** How many findings are not among those of the report because a baseline lists them. */
  readonly known?: number;
  /** The lines of an input by the name that findings give it; `undefined` where they cannot be had again. */
  lines(file: string): LineSource | undefined;
  /** Why a rule exists and what it accepts, as a text safe for a terminal; absent where nobody asked for it. */
  readonly reason?: (rule: ReportedRule) => string;
}

/** A way to write a report. It ends with the account: a report without it is no verdict. */
export interface ReportFormat {
  readonly name: string;
  readonly summary: string;
  /** The report in pieces, so that a long one is never held as a whole. The same report gives the same text. */
  write(report: Report, context: ReportContext): Iterable<string>;
}
