import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answered } from '../../../test/readme/answered.ts';
import { makeStock } from '../../../test/readme/stock.ts';
import { Repository } from './repository.ts';

/** A hook of `.pre-commit-config.yaml`. */
interface Hook {
  readonly entry: string;
  readonly files: string;
  readonly language: string;
  readonly require_serial: boolean;
  readonly additional_dependencies: readonly string[];
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const visits = read('data/visits.ndjson');
const plans = read('data/plans.json');

const accepted = { status: 0 };

let stock: string;
let repository: Repository;

beforeAll(async () => {
  stock = await makeStock();
});

afterEach(() => repository.remove());

afterAll(() => rmSync(stock, { recursive: true, force: true }));

describe.each([
  ['the hook of git', 'cp hooks/pre-commit .git/hooks/pre-commit'],
  ['Husky with lint-staged', 'husky'],
])('%s', (_, installation) => {
  it('lets right datasets pass and refuses wrong ones, as they are staged', async () => {
    repository = new Repository(stock);
    expect(await repository.shell(`git init --quiet && ${installation}`)).toMatchObject({ status: 0 });
    expect(await repository.commit({ 'data/visits.ndjson': visits, 'notes.json': '{' })).toMatchObject(
      accepted,
    );

    await repository.stage({
      'data/2025/plans.json': plans,
      'data/visits.ndjson': visits.replace('05-27', '05-37'),
    });
    repository.write('data/2025/plans.json', visits);
    const { status, stdout } = await repository.commit({});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^data\/2025\/plans\.json:12:17 {2}error {2}value-in-vocabulary$/mu);
    expect(stdout).toMatch(/^data\/visits\.ndjson:4:74 {2}error {2}date-real$/mu);

    await repository.shell('git reset --quiet --hard && git rm --quiet data/visits.ndjson');
    expect(await repository.commit({})).toMatchObject(accepted);
    expect((await repository.shell('git rev-list --count HEAD')).stdout).toBe('2\n');
  });
});

describe('pre-commit', () => {
  const { repos } = parse(read('.pre-commit-config.yaml')) as { repos: [{ repo: string; hooks: [Hook] }] };
  const [{ repo, hooks }] = repos;
  const [{ entry, files, language, require_serial: isAlone, additional_dependencies: dependencies }] = hooks;

  it('installs the validator from npm, and gives it all files at once', () => {
    expect({ repo, language, isAlone, dependencies }).toEqual({
      repo: 'local',
      language: 'node',
      isAlone: true,
      dependencies: ['@chancery/validators@0.1.0'],
    });
  });

  it.each([
    ['data/visits.ndjson', true],
    ['data/2025/plans.json', true],
    ['data/README.md', false],
    ['package.json', false],
    ['old/data/visits.json', false],
  ])('gives %s to the hook: %s', (file, given) => {
    expect(new RegExp(files, 'u').test(file)).toBe(given);
  });

  it('refuses what holds a wrong dataset', async () => {
    repository = new Repository(stock);
    repository.write('data/visits.ndjson', visits);
    repository.write('data/plans.json', plans);
    const { status, stdout } = await repository.shell(`${entry} data/visits.ndjson data/plans.json`);
    expect(status).toBe(1);
    expect(stdout).toContain('value-in-vocabulary');
  });
});

describe('the page', () => {
  // `npx vitest run examples/pre-commit -u` writes the outputs anew.
  it('shows what its steps print', async () => {
    repository = new Repository(stock);
    for (const file of ['data/visits.ndjson', 'data/plans.json']) repository.write(file, read(file));
    const text = await answered(
      read('README.md'),
      async ({ text: line }) => (await repository.shell(line)).stdout,
    );
    await expect(text).toMatchFileSnapshot(join(folder, 'README.md'));
  });
});
