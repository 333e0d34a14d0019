import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeDesk } from '../../../test/readme/desk.ts';
import { followed } from '../../../test/readme/follow.ts';
import { makeStock } from '../../../test/readme/stock.ts';
import { mistakesInAction, mistakesInWorkflow } from './mistakes.ts';
import { type JobOutcome, runSteps, type Step } from './runner.ts';

interface Workflow {
  readonly jobs: { readonly validate: { readonly steps: readonly Step[] } };
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: { readonly sarif: { readonly value: string } };
  readonly runs: { readonly steps: readonly Step[] };
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const workflows = ['validate.yml', 'validate-with-action.yml'].map((file) => `.github/workflows/${file}`);
const wrong = 'data/2025/plans.json';
const folders: string[] = [];

let stock: string;
let desk: string;

beforeAll(async () => {
  stock = await makeStock();
  folders.push(stock);
});

beforeEach(() => {
  desk = makeDesk(stock);
  folders.push(dirname(desk));
  cpSync(join(folder, 'data'), join(desk, 'data'), { recursive: true });
});

afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

describe.each(workflows)('%s', (file) => {
  it('is a workflow', () => {
    expect(mistakesInWorkflow(read(file))).toEqual([]);
  });

  it('checks pull requests, and asks for no more than it needs', () => {
    const { on, ...workflow } = parse(read(file)) as { on: object };
    expect(JSON.stringify(on)).toContain('pull_request');
    expect(workflow).toMatchObject({
      permissions: { contents: 'read' },
      jobs: { validate: { permissions: { contents: 'read', 'security-events': 'write' } } },
    });
  });

  it('uploads what was written, whether or not the data is right', () => {
    const upload = stepsOf(file).at(-1);
    expect(upload?.uses).toMatch(/^github\/codeql-action\/upload-sarif@v[0-9]+$/u);
    expect(upload?.if).toMatch(/!cancelled\(\)/u);
  });
});

it('action.yml is an action', () => {
  expect(mistakesInAction(read('action.yml'))).toEqual([]);
});

it.each([
  [mistakesInWorkflow, '.github/workflows/validate.yml', 'runs-on:', 'run-on:'],
  [mistakesInWorkflow, '.github/workflows/validate.yml', '!cancelled()', '!canceled()'],
  [mistakesInAction, 'action.yml', 'using: composite', 'uses: composite'],
])('%o in %s, where a key is wrong', (mistakesIn, file, right, wrong) => {
  expect(mistakesIn(read(file).replace(right, wrong))).not.toEqual([]);
});

describe('the workflow', () => {
  const steps = stepsOf('.github/workflows/validate.yml');

  it('fails on data that is wrong, annotates it, and writes SARIF', async () => {
    putWrong();
    const { ran, failed } = await runSteps(steps, desk);
    expect(failed).toBe(true);
    expect(ran.map(({ step: { name }, status }) => [name, status])).toEqual([
      ['Install', 0],
      ['Annotate', 1],
      ['Write SARIF', 1],
    ]);
    expect(annotationsOf(ran[1]?.stdout)).toEqual([
      `::error file=${wrong},line=12,col=17,endLine=12,endColumn=27,title=value-in-vocabulary`,
      `::error file=${wrong},line=13,col=47,endLine=13,endColumn=59,title=span-ordered`,
      '::error file=data/2025/visits.ndjson,line=4,col=74,endLine=4,endColumn=86,title=date-real',
    ]);
    expect(rulesIn(join(desk, `${steps.at(-1)?.with?.sarif_file}`))).toEqual([
      'value-in-vocabulary',
      'span-ordered',
      'date-real',
    ]);
  });

  it('passes once the data is right', async () => {
    putRight();
    const { ran, failed } = await runSteps(steps, desk);
    expect(failed).toBe(false);
    expect(ran).toHaveLength(3);
    expect(rulesIn(join(desk, 'chancery.sarif'))).toEqual([]);
  });
});

describe('the action', () => {
  const { inputs, outputs, runs } = parse(read('action.yml')) as Action;
  const defaults = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]));
  const sarifIn = (job: JobOutcome) =>
    job.outputs.get(outputs.sarif.value.slice('${{ '.length, -' }}'.length)) ?? '';

  const given = stepsOf('.github/workflows/validate-with-action.yml').find(({ uses }) => uses === './')?.with;

  it('fails on data that is wrong, annotates it, and says where the SARIF is', async () => {
    const job = await runSteps(runs.steps, desk, { ...defaults, ...(given as Record<string, string>) });
    expect(job.ran.map(({ status }) => status)).toEqual([0, 0, 1]);
    expect(annotationsOf(job.ran[2]?.stdout)).toHaveLength(2);
    expect(job.ran[2]?.stdout).toContain('Valid: data/2025/visits.ndjson');
    expect(rulesIn(sarifIn(job))).toHaveLength(2);
  });

  it('fails from the severity on that is asked for', async () => {
    putRight();
    const noted = { ...defaults, 'fail-on': 'note' };
    expect((await runSteps(runs.steps, desk, defaults)).failed).toBe(false);
    expect((await runSteps(runs.steps, desk, noted)).failed).toBe(true);
  });

  it('fails where nothing matches', async () => {
    const job = await runSteps(runs.steps, desk, { ...defaults, files: 'dat/**/*.json' });
    expect(job.ran.at(-1)?.status).toBe(3);
  });

  it('is given only inputs that it has', () => {
    const given = stepsOf('.github/workflows/validate-with-action.yml').find(
      ({ uses }) => uses === './',
    )?.with;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given ?? {})));
  });
});

describe('the page', () => {
  // `npx vitest run examples/github-action -u` writes the output anew.
  it('shows what its steps print', async () => {
    const page = 'examples/github-action/README.md';
    expect(existsSync(join(desk, wrong))).toBe(true);
    await expect(await followed(page, read('README.md'), desk)).toMatchFileSnapshot(
      join(folder, 'README.md'),
    );
  });
});

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function stepsOf(file: string): readonly Step[] {
  return (parse(read(file)) as Workflow).jobs.validate.steps;
}

function annotationsOf(output = ''): readonly string[] {
  return [...output.matchAll(/^::error .*?(?=::)/gmu)].map(([line]) => line);
}

function rulesIn(file: string): readonly string[] {
  const { runs } = JSON.parse(readFileSync(file, 'utf8')) as {
    runs: [{ results: { level: string; ruleId: string }[] }];
  };
  return runs[0].results.filter(({ level }) => level === 'error').map(({ ruleId }) => ruleId);
}

function putWrong(): void {
  const path = join(desk, 'data/2025/visits.ndjson');
  writeFileSync(path, readFileSync(path, 'utf8').replace('2025-05-27', '2025-05-37'));
}

function putRight(): void {
  const text = readFileSync(join(desk, wrong), 'utf8');
  writeFileSync(join(desk, wrong), text.replace('anounced', 'announced').replace('2025-09-28', '2025-10-02'));
}
