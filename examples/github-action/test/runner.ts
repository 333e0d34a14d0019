import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, run } from '../../../test/tarballs/project.ts';

/** A step of a job or of a composite action, as far as it is looked at here. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What became of a step. */
export interface Ran extends Outcome {
  readonly step: Step;
}

/** What a job left behind: the steps that were run, and what they gave to those that follow. */
export interface JobOutcome {
  readonly ran: readonly Ran[];
  readonly failed: boolean;
  readonly outputs: ReadonlyMap<string, string>;
}

/**
 * Runs the shell lines of steps as a runner does, with `bash -eo pipefail`, one after the other; steps that use an action
 * are passed over. After a failure only steps run whose condition asks for it. `inputs` are those of a composite action.
 */
export async function runSteps(
  steps: readonly Step[],
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<JobOutcome> {
  const outputs = new Map<string, string>();
  const ran: Ran[] = [];
  const failed = () => ran.some(({ status }) => status !== 0);
  for (const step of steps) {
    if (step.run === undefined || (failed() && !step.if?.includes('!cancelled()'))) continue;
    ran.push({ step, ...(await runStep(step, folder, inputs)) });
    for (const [name, value] of outputsIn(folder)) outputs.set(`steps.${step.id}.outputs.${name}`, value);
  }
  return { ran, failed: failed(), outputs };
}

function runStep(step: Step, folder: string, inputs: Readonly<Record<string, string>>): Promise<Outcome> {
  const variables = {
    ...Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluated(text, inputs)]),
    ),
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'github-output'),
  };
  writeFileSync(variables.GITHUB_OUTPUT, '');
  writeFileSync(join(folder, 'step.sh'), evaluated(step.run ?? '', inputs));
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const path = `PATH=${join(folder, 'bin')}:${process.env.PATH}`;
  return run('env', [path, ...set, 'bash', '--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], folder);
}

/** A text with the inputs that it names. Throws where it names another thing. */
function evaluated(text: string, inputs: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ (?:inputs\.)?(\S+) \}\}/gu, (_, name: string) => {
    const value = inputs[name];
    if (value === undefined) throw new Error(`There is no input ${name}`);
    return value;
  });
}

function outputsIn(folder: string): readonly (readonly [string, string])[] {
  const lines = readFileSync(join(folder, 'github-output'), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]);
}
