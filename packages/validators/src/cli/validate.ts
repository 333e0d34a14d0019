import type { Severity } from '../finding.ts';
import { accountLine } from '../report/account-block.ts';
import { formatNamed, formatNames } from '../report/formats.ts';
import { palette } from '../report/palette.ts';
import type { ReportContext } from '../report/report-format.ts';
import { activeRules } from '../settings.ts';
import { createValidator } from '../validator.ts';
import { baselineOf, baselineOptions } from './baseline-options.ts';
import { colorOption, helpOption, wantsColour } from './common-options.ts';
import { inputsNamed } from './globs.ts';
import type { Input } from './inputs.ts';
import { tell, writeAll } from './output.ts';
import { outputOption, writeOutput } from './output-option.ts';
import { readInto } from './reading.ts';
import { settingOptions, settingsOf } from './settings-options.ts';
import type { Terminal } from './terminal.ts';
import { tool } from './tool.ts';
import { UsageError } from './usage.ts';
import { type Invocation, lastValue, type Verb } from './verb.ts';
import { workersIn, workersOption } from './workers-option.ts';

/** Checks datasets and writes a report. */
export const validate: Verb = {
  name: 'validate',
  operands: '[file...]',
  does: 'checks datasets and reports what is wrong with them',
  details: ['Checks files, JSON or NDJSON, that may refer to each other, or standard input.'],
  options: [
    {
      name: 'format',
      value: 'pretty',
      choices: formatNames,
      summary: formatNames.join(', '),
    },
    {
      name: 'fail-on',
      value: 'error',
      choices: ['error', 'warning', 'note'],
      summary: 'from where on to exit with 1; error if left out',
    },
    ...settingOptions,
    workersOption,
    outputOption,
    ...baselineOptions,
    { name: 'explain', summary: 'why each rule that found something exists' },
    { name: 'quiet', summary: 'no summary, no word on valid files' },
    colorOption,
    helpOption,
  ],
  examples: [
    'chancery validate --explain visits.ndjson',
    'chancery validate --format json --output report.json "data/**/*.json"',
  ],
  async run(invocation, terminal) {
    refuseToExplain(invocation);
    const workers = workersIn(invocation);
    const baseline = await baselineOf(invocation, settingsOf(invocation));
    const run = createValidator(baseline.settings).run();
    const inputs = await inputsNamed(invocation.operands, terminal);
    await refuseToOverwrite(inputs, invocation);
    const judged = await writeOutput(invocation, terminal, async (output) => {
      const { settings } = baseline;
      await readInto(run, inputs, { terminal, settings, workers, quiet: invocation.values.has('quiet') });
      const judged = baseline.judge(run.finish());
      const rules = [...activeRules(baseline.settings).byId.values()];
      const context = await contextOf(invocation, { output, environment: terminal.environment }, inputs);
      const all = { ...context, rules, known: judged.known };
      const format = await formatNamed(formatIn(invocation));
      await writeAll(output, format.write(judged.report, all));
      return judged;
    });
    if (invocation.values.has('output') && !invocation.values.has('quiet'))
      await tell(terminal, accountLine(judged.report));
    return judged.settle((lastValue(invocation, 'fail-on') ?? 'error') as Severity, terminal);
  },
};

/** Programs that read the other formats ask for a rule by its id. */
function refuseToExplain(invocation: Invocation): void {
  const format = formatIn(invocation);
  if (!invocation.values.has('explain') || format === 'pretty') return;
  throw new UsageError(
    `--explain is for people and the format pretty, not ${format}; \`chancery explain --format json <rule>\` is for programs`,
  );
}

async function refuseToOverwrite(inputs: readonly Input[], invocation: Invocation): Promise<void> {
  for (const option of ['output', 'write-baseline']) {
    const file = lastValue(invocation, option);
    if (file === undefined) continue;
    const { isSameFile } = await import('./output-file.ts');
    for (const { name } of inputs)
      if (await isSameFile(file, name)) throw new UsageError(`--${option} would overwrite the input ${name}`);
  }
}

function formatIn(invocation: Invocation): string {
  return lastValue(invocation, 'format') ?? 'pretty';
}

async function contextOf(
  invocation: Invocation,
  { output, environment }: Pick<Terminal, 'output' | 'environment'>,
  inputs: readonly Input[],
): Promise<Omit<ReportContext, 'rules'>> {
  const coloured = wantsColour(invocation, { output, environment });
  const style = { colours: palette(coloured), width: output.width };
  const pages = invocation.values.has('explain') ? await import('./rule-page.ts') : undefined;
  return {
    tool,
    coloured,
    width: output.width,
    ...(pages === undefined ? {} : { reason: (rule) => pages.ruleReason(rule, style) }),
    quiet: lastValue(invocation, 'quiet') !== undefined,
    lines: (file) => inputs.find(({ name }) => name === file)?.lines(),
  };
}
