import { pretty } from '../report/pretty.ts';
import type { Report } from '../report/report.ts';
import { TextLines } from '../report/text-lines.ts';
import { rules } from '../rules/index.ts';
import { decode } from '../source/bytes.ts';
import type { Form } from '../source/form.ts';
import { createValidator } from '../validator.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { ConversionError, converted } from './conversion.ts';
import { exitCode, exitCodes } from './exit-code.ts';
import { inputsNamed } from './globs.ts';
import { bytesOf, type Input, InputError } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { outputOption, writeOutput } from './output-option.ts';
import { selectedRules } from './rule-selection.ts';
import type { Terminal } from './terminal.ts';
import { tool } from './tool.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Verb } from './verb.ts';

/** Writes a dataset in the other form. */
export const convert: Verb = {
  name: 'convert',
  operands: '[file]',
  does: 'writes a dataset as NDJSON, or as a document',
  details: [
    'Writes a document as NDJSON, or NDJSON as a document. Numbers, escapes and the',
    'order of properties stay as they are written; white space does not. Without a',
    'file, or for -, it reads standard input. What cannot be read wholly is refused.',
  ],
  options: [
    { name: 'to', value: 'form', choices: ['document', 'ndjson'], summary: 'the other form if left out' },
    outputOption,
    colorOption,
    helpOption,
  ],
  examples: [
    'chancery convert visits.json > visits.ndjson',
    'chancery convert --to document --output visits.json visits.ndjson',
  ],
  async run(invocation, terminal) {
    const [input, more] = await inputsNamed(invocation.operands, terminal);
    if (more !== undefined || input === undefined) throw new UsageError('convert takes one file');
    try {
      return await convertInput(input, invocation, terminal);
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof ConversionError)) throw error;
      const says = error instanceof InputError ? error.message : `cannot be converted: ${error.message}`;
      await tell(terminal, `${input.name} ${says}`);
      return exitCodes.unreadable;
    }
  },
};

async function convertInput(input: Input, invocation: Invocation, terminal: Terminal): Promise<number> {
  const bytes = await bytesOf(input);
  const report = readingOf(bytes, input);
  const { text } = decode(bytes);
  if (!isWhole(report)) return refuse(report, text, invocation, terminal);
  const pieces = converted(text, input.calledNdjson, lastValue(invocation, 'to') as Form | undefined);
  await writeOutput(invocation, terminal, (output) => writeAll(output, pieces));
  return exitCodes.valid;
}

/** Of the rules on shape only those that say what was not read: the others make no difference to the form. */
const aboutReading = ['spec-version-supported', 'property-known'];
const ofReading = new Set(rules.filter(({ stage }) => stage === 'source').map(({ id }) => id));

function readingOf(bytes: Uint8Array, input: Input): Report {
  const run = createValidator({ rules: selectedRules(['source']) }).run();
  run.read(bytes, input);
  const report = run.finish();
  const findings = report.findings.filter(
    ({ rule, path }) => ofReading.has(rule) || (aboutReading.includes(rule) && path === undefined),
  );
  return { ...report, findings };
}

/** A dataset that is none, or whose header is not where it should be, has no counterpart in the other form. */
const misplaced = ['dataset-expected', 'header-first', 'header-once'];

function isWhole(report: Report): boolean {
  if (exitCode(report, 'error') === exitCodes.unreadable) return false;
  return misplaced.every((rule) => !Object.hasOwn(report.summary.rules.fired, rule));
}

async function refuse(
  report: Report,
  text: string,
  invocation: Invocation,
  { errors, environment }: Terminal,
): Promise<number> {
  const coloured = wantsColour(invocation, { output: errors, environment });
  const context = {
    tool,
    coloured,
    width: errors.width,
    quiet: true,
    lines: () => new TextLines(text),
    rules,
  };
  await writeAll(errors, pretty.write(report, context));
  return exitCodes.unreadable;
}
