import { spec } from '../model.ts';
import { jsonText } from '../report/escape.ts';
import { type Palette, palette } from '../report/palette.ts';
import { counted, wrapped } from '../report/wording.ts';
import type { Rule, Stage } from '../rules/define-rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { factsOf } from './known-rules.ts';
import { writeAll } from './output.ts';
import type { Sink } from './terminal.ts';
import { tool } from './tool.ts';
import { lastValue, type Verb } from './verb.ts';

/** Lists the rules that data is checked by. */
export const rules: Verb = {
  name: 'rules',
  operands: '',
  does: 'lists the rules that data is checked by',
  details: [
    'Lists every rule: its id, severity, set, stage, and what must hold.',
    'Rules of the set `core` say what the data must be; those of `quality` what a',
    'careful editor would ask. `validate --config` grades or switches them off,',
    '`explain` shows one with examples.',
  ],
  options: [
    {
      name: 'format',
      value: 'pretty',
      choices: ['pretty', 'json'],
      summary: 'a list for people, or JSON',
    },
    colorOption,
    helpOption,
  ],
  examples: ['chancery rules', 'chancery rules --format json > rules.json'],
  async run(invocation, terminal) {
    const colours = palette(wantsColour(invocation, terminal));
    const isJson = lastValue(invocation, 'format') === 'json';
    await writeAll(terminal.output, isJson ? [asJson()] : asList(colours, terminal.output));
    return 0;
  },
};

function asJson(): string {
  const { name, version } = tool;
  const facts = { chancery: spec.version, tool: { name, version }, rules: allRules.map(factsOf) };
  return `${jsonText(facts)}\n`;
}

const stages: Readonly<Record<Stage, string>> = {
  source: 'Stage source: the bytes and the JSON',
  structure: 'Stage structure: the shape of records',
  references: 'Stage references: what records say of each other by id',
  rules: 'Stage rules: what is told',
};

function* asList(colours: Palette, { width }: Sink): Generator<string> {
  for (const [stage, title] of Object.entries(stages)) {
    yield `${colours.strong(title)}\n`;
    for (const rule of allRules.filter((one) => one.stage === stage)) yield listed(rule, colours, width);
    yield '\n';
  }
  yield `${counted(allRules.length, 'rule')}\n`;
}

const idWidth = Math.max(...allRules.map(({ id }) => id.length));

/** A rule on one line; on a terminal that is too narrow for it, the sentence goes below. */
function listed({ id, severity, set, summary }: Rule, colours: Palette, width: number | undefined): string {
  const grade = `${colours[severity](severity.padEnd(7))}  ${set.padEnd(7)}`;
  const head = `  ${colours.strong(id.padEnd(idWidth))}  ${grade}`;
  if (width === undefined) return `${head}  ${summary}\n`;
  return `${[head.trimEnd(), ...wrapped(summary, Math.max(40, width) - 7).map((line) => `      ${line}`)].join('\n')}\n`;
}
