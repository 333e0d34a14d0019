import { spec } from '../model.ts';
import { jsonText } from '../report/escape.ts';
import { palette } from '../report/palette.ts';
import type { Rule } from '../rules/define-rule.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCodes } from './exit-code.ts';
import { factsOf, ruleNamed } from './known-rules.ts';
import { writeAll } from './output.ts';
import { examplesOf, rulePage } from './rule-page.ts';
import { tool } from './tool.ts';
import { UsageError } from './usage.ts';
import { lastValue, type Verb } from './verb.ts';

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
    await writeAll(terminal.output, isJson ? [asJson(rule)] : rulePage(rule, style));
    return exitCodes.valid;
  },
};

function asJson(rule: Rule): string {
  const { name, version } = tool;
  const facts = { chancery: spec.version, tool: { name, version }, rule: factsOf(rule) };
  return `${jsonText({ ...facts, ...examplesOf(rule.id) })}\n`;
}
