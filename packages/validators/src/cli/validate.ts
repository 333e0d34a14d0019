import type { Severity } from '../finding.ts';
import { accountLine } from '../report/account-block.ts';
import { formats } from '../report/formats.ts';
import { pretty } from '../report/pretty.ts';
import type { ReportContext, ReportFormat } from '../report/report-format.ts';
import { decode } from '../source/bytes.ts';
import type { Run } from '../validate.ts';
import { createValidator } from '../validator.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCode } from './exit-code.ts';
import { bytesOf, type Input, InputError, inputsOf } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { isSameFile, outputOption, writeOutput } from './output-file.ts';
import { settingOptions, settingsOf } from './settings-options.ts';
import type { Terminal } from './terminal.ts';
import { tool } from './tool.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Verb } from './verb.ts';

/** Checks datasets and writes a report. */
export const validate: Verb = {
  name: 'validate',
  operands: '[file...]',
  does: 'checks datasets and reports what is wrong with them',
  details: [
    'Checks datasets, JSON documents or NDJSON, and reports what is wrong with them.',
    'Without a file, or for -, it reads standard input. The files of a run may refer',
    'to each other. A file whose name starts with - goes after --.',
  ],
  options: [
    {
      name: 'format',
      value: 'pretty',
      choices: formats.map(({ name }) => name),
      summary: 'how to report; pretty if left out',
    },
    {
      name: 'fail-on',
      value: 'error',
      choices: ['error', 'warning', 'note'],
      summary: 'from where on to exit with 1; error if left out',
    },
    ...settingOptions,
    outputOption,
    { name: 'quiet', summary: 'no summary, no word on valid files' },
    colorOption,
    helpOption,
  ],
  examples: [
    'chancery validate visits.ndjson',
    'chancery validate --format json --output report.json visits.json',
    'chancery validate --config record-cited=off --fail-on note visits.json',
    'curl -s https://example.org/visits.ndjson | chancery validate -',
  ],
  async run(invocation, terminal) {
    const run = createValidator(settingsOf(invocation)).run();
    const inputs = inputsOf(invocation.operands, terminal);
    await refuseToOverwrite(inputs, invocation);
    const report = await writeOutput(invocation, terminal, async (output) => {
      const bytes = await readInto(run, inputs, terminal);
      const report = run.finish();
      const context = contextOf(invocation, { output, environment: terminal.environment }, bytes);
      await writeAll(output, formatOf(invocation).write(report, context));
      return report;
    });
    if (invocation.values.has('output') && !invocation.values.has('quiet'))
      await tell(terminal, accountLine(report));
    return exitCode(report, (lastValue(invocation, 'fail-on') ?? 'error') as Severity);
  },
};

async function refuseToOverwrite(inputs: readonly Input[], invocation: Invocation): Promise<void> {
  const file = lastValue(invocation, 'output');
  for (const { name } of file === undefined ? [] : inputs)
    if (await isSameFile(file ?? '', name))
      throw new UsageError(`--output would overwrite the input ${name}`);
}

/** Reads every input into the run. One that cannot be opened is told, counts as not read, and keeps no other from it. */
async function readInto(
  run: Run,
  inputs: readonly Input[],
  terminal: Terminal,
): Promise<Map<string, Uint8Array>> {
  const known = new Map<string, Uint8Array>();
  for (const input of inputs) {
    try {
      const bytes = await bytesOf(input);
      run.read(bytes, input);
      known.set(input.name, bytes);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      run.miss(input.name);
      await tell(terminal, `${input.name} ${error.message}`);
    }
  }
  return known;
}

function formatOf(invocation: Invocation): ReportFormat {
  const wanted = lastValue(invocation, 'format');
  return formats.find(({ name }) => name === wanted) ?? pretty;
}

function contextOf(
  invocation: Invocation,
  { output, environment }: Pick<Terminal, 'output' | 'environment'>,
  bytes: Map<string, Uint8Array>,
): ReportContext {
  return {
    tool,
    coloured: wantsColour(invocation, { output, environment }),
    width: output.width,
    quiet: lastValue(invocation, 'quiet') !== undefined,
    source: (file) => {
      const known = bytes.get(file);
      return known && decode(known).text;
    },
  };
}
