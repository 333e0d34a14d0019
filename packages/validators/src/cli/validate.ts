import type { Severity } from '../finding.ts';
import { formats } from '../report/formats.ts';
import { pretty } from '../report/pretty.ts';
import type { ReportContext, ReportFormat } from '../report/report-format.ts';
import { activeRules } from '../settings.ts';
import type { Run } from '../validate.ts';
import { createValidator } from '../validator.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { exitCode } from './exit-code.ts';
import { type Input, InputError, inputsOf } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { settingOptions, settingsOf } from './settings-options.ts';
import type { Terminal } from './terminal.ts';
import { tool } from './tool.ts';
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
      summary: formats.map(({ name }) => name).join(', '),
    },
    {
      name: 'fail-on',
      value: 'error',
      choices: ['error', 'warning', 'note'],
      summary: 'from where on to exit with 1; error if left out',
    },
    ...settingOptions,
    { name: 'quiet', summary: 'no summary, no word on valid files' },
    colorOption,
    helpOption,
  ],
  examples: [
    'chancery validate visits.ndjson',
    'chancery validate --format json people.json visits.json > report.json',
    'chancery validate --config record-cited=off --fail-on note visits.json',
    'curl -s https://example.org/visits.ndjson | chancery validate -',
  ],
  async run(invocation, terminal) {
    const settings = settingsOf(invocation);
    const run = createValidator(settings).run();
    const inputs = inputsOf(invocation.operands, terminal);
    await readInto(run, inputs, terminal);
    const report = run.finish();
    const rules = [...activeRules(settings).byId.values()];
    const context = { ...contextOf(invocation, terminal, inputs), rules };
    await writeAll(terminal.output, formatOf(invocation).write(report, context));
    return exitCode(report, (lastValue(invocation, 'fail-on') ?? 'error') as Severity);
  },
};

/** Reads every input into the run. One that cannot be opened is told, counts as not read, and keeps no other from it. */
async function readInto(run: Run, inputs: readonly Input[], terminal: Terminal): Promise<void> {
  for (const input of inputs) {
    try {
      await run.stream(input.open(), input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      await tell(terminal, `${input.name} ${error.message}`);
    }
  }
}

function formatOf(invocation: Invocation): ReportFormat {
  const wanted = lastValue(invocation, 'format');
  return formats.find(({ name }) => name === wanted) ?? pretty;
}

function contextOf(
  invocation: Invocation,
  terminal: Terminal,
  inputs: readonly Input[],
): Omit<ReportContext, 'rules'> {
  return {
    tool,
    coloured: wantsColour(invocation, terminal),
    width: terminal.output.width,
    quiet: lastValue(invocation, 'quiet') !== undefined,
    source: (file) => inputs.find(({ name }) => name === file)?.text(),
  };
}
