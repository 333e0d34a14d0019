import examplesData from '../../generated/examples.json' with { type: 'json' };
import type { Severity } from '../finding.ts';
import { terminalText } from '../report/escape.ts';
import type { Palette } from '../report/palette.ts';
import { wrapped } from '../report/wording.ts';
import type { Rule } from '../rules/define-rule.ts';
import { factsOf } from './known-rules.ts';

/** Data that a rule accepts or rejects, as a reader sees it, and what is said of it. */
interface Example {
  readonly name: string;
  readonly text: string;
  readonly findings?: readonly Told[];
}

interface Told {
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
}

interface Examples {
  readonly accepted: Example;
  readonly rejected: Example;
}

/** How a page is drawn. */
export interface PageStyle {
  readonly colours: Palette;
  /** The width of the terminal, if there is one. */
  readonly width: number | undefined;
}

const examplesByRule = examplesData as Readonly<Record<string, Examples>>;

/** What a rule of Chancery accepts and rejects; nothing of a rule that has no conformance cases here. */
export function examplesOf(id: string): Examples | undefined {
  return Object.hasOwn(examplesByRule, id) ? examplesByRule[id] : undefined;
}

/** The page of a rule: what must hold, why, what it accepts and what it rejects. Safe for a terminal. */
export function* rulePage(rule: Rule, style: PageStyle): Generator<string> {
  const { colours } = style;
  const { id, severity, set, stage, since, url } = factsOf(rule);
  yield `${colours.strong(id)}  ${colours[severity](severity)}  set ${set}, stage ${stage}, since ${since}\n`;
  yield `\n${sentence(rule.summary, style)}\n${sentence(rule.why, style)}`;
  const examples = examplesOf(id);
  if (examples !== undefined) {
    yield `\n${colours.good('Accepted')}: ${example(examples.accepted, style)}`;
    yield `\n${colours[severity]('Rejected')}: ${example(examples.rejected, style)}`;
  }
  yield `\n${colours.faint(url)}\n`;
}

/** What stands below findings of a rule: what must hold, why, and what it accepts; the findings show what it rejects. */
export function ruleReason({ id, summary, why }: Pick<Rule, 'id' | 'summary' | 'why'>, style: PageStyle) {
  const { colours } = style;
  const examples = examplesOf(id);
  const accepted = examples && `\n  ${colours.good('Accepted')}: ${example(examples.accepted, style)}`;
  return `${colours.strong(`Why ${id}`)}\n${sentence(`${summary} ${why}`, style)}${accepted ?? ''}\n`;
}

function example({ name, text, findings = [] }: Example, style: PageStyle): string {
  const lines = text.trimEnd().split('\n');
  const data = lines.map((line) => `${line === '' ? '' : `  ${terminalText(line)}`}\n`).join('');
  return `${terminalText(name)}\n\n${data}${findings.map((one) => told(one, style)).join('')}`;
}

function told({ severity, pointer, message }: Told, style: PageStyle): string {
  const where = pointer === '' ? '' : ` at ${pointer}`;
  return `\n  ${style.colours[severity](severity)}${terminalText(where)}\n${sentence(message, style)}`;
}

function sentence(text: string, { width }: PageStyle): string {
  const lines = wrapped(terminalText(text), Math.max(40, Math.min(width ?? 80, 100)) - 3);
  return lines.map((line) => `  ${line}\n`).join('');
}
