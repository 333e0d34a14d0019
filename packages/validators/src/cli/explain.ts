import examplesData from '../../generated/examples.json' with { type: 'json' };
import type { Severity } from '../finding.ts';
import { spec } from '../model.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import { type Palette, palette } from '../report/palette.ts';
import { wrapped } from '../report/wording.ts';
import type { Rule } from '../rules/define-rule.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { factsOf, ruleNamed } from './known-rules.ts';
import { writeAll } from './output.ts';
import { tool } from './tool.ts';
import { UsageError } from './usage.ts';
import { lastValue, type Verb } from './verb.ts';

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

const examplesByRule = new Map(Object.entries(examplesData as Readonly<Record<string, Examples>>));

/** Explains one rule: what must hold, why, what it accepts and what it rejects. */
export const explain: Verb = {
  name: 'explain',
  operands: '<rule>',
  does: 'explains a rule: what must hold, why, and examples',
  details: [
    'Explains a rule: what must hold and why, data that it accepts, data that it',
    'rejects, and what it says of them. The examples are conformance cases; theirs',
    'is a small invented cast. `chancery rules` lists the rules.',
  ],
  options: [
    { name: 'format', value: 'pretty', choices: ['pretty', 'json'], summary: 'for people, or JSON' },
    colorOption,
    helpOption,
  ],
  examples: ['chancery explain meeting-within-visit', 'chancery explain --format json date-real'],
  async run(invocation, terminal) {
    const [id, more] = invocation.operands;
    if (id === undefined) throw new UsageError('No rule was named: chancery explain meeting-within-visit');
    if (more !== undefined) throw new UsageError('explain takes one rule');
    const rule = ruleNamed(id);
    const style = { colours: palette(wantsColour(invocation, terminal)), width: terminal.output.width };
    const isJson = lastValue(invocation, 'format') === 'json';
    await writeAll(terminal.output, isJson ? [asJson(rule)] : asPage(rule, style));
    return exitCodes.valid;
  },
};

function asJson(rule: Rule): string {
  const { name, version } = tool;
  const examples = examplesByRule.get(rule.id);
  return `${jsonText({ chancery: spec.version, tool: { name, version }, rule: factsOf(rule), ...examples })}\n`;
}

interface Style {
  readonly colours: Palette;
  readonly width: number | undefined;
}

function* asPage(rule: Rule, style: Style): Generator<string> {
  const { colours } = style;
  const { id, severity, set, stage, since, url } = factsOf(rule);
  yield `${colours.strong(id)}  ${colours[severity](severity)}  set ${set}, stage ${stage}, since ${since}\n`;
  yield `\n${sentence(rule.summary, style)}\n${sentence(rule.why, style)}`;
  const examples = examplesByRule.get(id);
  if (examples !== undefined) {
    yield `\n${colours.good('Accepted')}: ${example(examples.accepted, style)}`;
    yield `\n${colours[severity]('Rejected')}: ${example(examples.rejected, style)}`;
  }
  yield `\n${colours.faint(url)}\n`;
}

function example({ name, text, findings = [] }: Example, style: Style): string {
  const lines = text.trimEnd().split('\n');
  const data = lines.map((line) => `  ${terminalText(line)}\n`).join('');
  return `${terminalText(name)}\n\n${data}${findings.map((one) => told(one, style)).join('')}`;
}

function told({ severity, pointer, message }: Told, style: Style): string {
  const where = pointer === '' ? '' : ` at ${pointer}`;
  return `\n  ${style.colours[severity](severity)}${terminalText(where)}\n${sentence(message, style)}`;
}

function sentence(text: string, { width }: Style): string {
  const lines = wrapped(terminalText(text), Math.max(40, Math.min(width ?? 80, 100)) - 3);
  return lines.map((line) => `  ${line}\n`).join('');
}
