import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createValidator, rules } from '@chancery/validators';
import { describe, expect, it } from 'vitest';
import { typeCheck } from '../../../packages/schema/test/type-check.ts';
import { blocksOf, outputOf, withTexts } from '../../../test/readme/blocks.ts';
import { node, type Outcome } from '../../../test/tarballs/project.ts';
import envelope from '../cases/envelope.json' with { type: 'json' };
import cases from '../cases/profile-followed.json' with { type: 'json' };
import schema from '../generated/newsroom.schema.json' with { type: 'json' };
import { type NewsVisit, newsroom } from '../src/newsroom.ts';
import { ownRules } from '../src/rules.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const root = join(folder, '../..');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const validator = createValidator({ profile: newsroom.jsonSchema, rules: [...rules, ...ownRules] });

const visit = {
  type: 'visit',
  id: 'visit/spring',
  status: 'completed',
  when: { start: '2024-05-14' },
  visitType: 'state',
  citations: [{ source: 'source/gazette' }],
  extensions: { 'org.example.protocol': { honours: 'full' } },
} satisfies NewsVisit;

describe('the profile', () => {
  it('is written as it is', () => {
    expect(schema).toEqual(newsroom.jsonSchema);
  });

  it('accepts the data of the spring, and refuses that of the autumn', () => {
    expect(newsroom.Dataset.safeParse(JSON.parse(read('data/spring.json'))).success).toBe(true);
    const [header = '', ...lines] = read('data/autumn.ndjson').trim().split('\n');
    expect(newsroom.DatasetHeader.safeParse(JSON.parse(header)).success).toBe(true);
    const accepted = lines.map((line) => newsroom.AnyRecord.safeParse(JSON.parse(line)).success);
    expect(accepted).toEqual([true, false, false, true]);
  });

  it.each([
    ['a visit as it should be', {}, true],
    ['no source', { citations: undefined }, false],
    ['a kind of visit that the newsroom does not cover', { visitType: 'private' }, false],
    ['a topic that it does not cover', { topics: ['culture'] }, false],
    [
      'a note of protocol that is wrong',
      { extensions: { 'org.example.protocol': { honours: 'some' } } },
      false,
    ],
    ['a note under another key', { extensions: { 'org.example.other': 1 } }, true],
  ])('judges %s alike, by Zod and by the validator', (_, change, isValid) => {
    const record = JSON.parse(JSON.stringify({ ...visit, ...change })) as object;
    const dataset = { ...envelope, records: [...envelope.records, record] };
    expect(newsroom.Dataset.safeParse(dataset).success).toBe(isValid);
    expect(validator.validate(dataset).valid).toBe(isValid);
  });
});

describe('the rule of our own', () => {
  it.each([
    ['full', []],
    ['reduced', ['newsroom-state-visit-honours']],
  ])('is run with the others: %s honours', (honours, expected) => {
    const record = { ...visit, extensions: { 'org.example.protocol': { honours } } };
    const { findings } = validator.validate({ ...envelope, records: [...envelope.records, record] });
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('newsroom'))).toEqual(expected);
  });
});

describe('the types', () => {
  const generated = read('generated/newsroom-types.ts');

  it('are those that Zod infers', () => {
    const text = `import type * as z from 'zod';
import type { Dataset, Meeting, Protocol, Visit } from '../../../examples/newsroom/generated/newsroom-types.ts';
import type * as own from '../../../examples/newsroom/src/newsroom.ts';
type True<T extends true> = T;
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends (<X>() => X extends B ? 1 : 2) ? true : false;
type Both<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export type A = True<Same<own.NewsVisit, Visit>>;
export type B = True<Same<own.NewsMeeting, Meeting>>;
export type C = True<Same<own.NewsDataset, Dataset>>;
export type D = True<Both<z.infer<typeof own.Protocol>, Protocol>>;
`;
    expect(typeCheck(new Map([['newsroom-proof.ts', text]])).get('newsroom-proof.ts')).toEqual([]);
  });

  it('are what the command line writes of the profile', async () => {
    const { stdout } = await chancery(['types', '--profile', 'generated/newsroom.schema.json']);
    // The first line names the version of the command line.
    expect(stdout.split('\n').slice(1)).toEqual(generated.split('\n').slice(1));
  });
});

describe('the cases', () => {
  it.each(cases.cases)('hold against the whole profile: $name', ({ records, findings }) => {
    const found = validator.validate({ ...envelope, records: [...records, ...envelope.records] }).findings;
    expect(found.filter(({ rule }) => rule === 'profile-followed')).toMatchObject(findings);
    expect(found.filter(({ severity }) => severity === 'error')).toHaveLength(findings.length);
  });
});

describe('the check', () => {
  it.each([
    ['data/spring.json', 0],
    ['data/autumn.ndjson', 1],
  ])('of %s ends with the code %i', async (file, status) => {
    expect(await program(join(folder, 'src/check.ts'), [file])).toMatchObject({ status, stderr: '' });
  });
});

describe('the page', () => {
  const page = read('README.md');
  const blocks = blocksOf(page);

  // `npx vitest run examples/newsroom -u` writes the outputs anew.
  it('shows what its commands print', async () => {
    const texts = await Promise.all(
      blocks.flatMap((block) => {
        const shown = outputOf(block, page);
        return shown === undefined
          ? []
          : [run(block.text.trim()).then(({ stdout }) => [shown, stdout] as const)];
      }),
    );
    await expect(withTexts(page, new Map(texts))).toMatchFileSnapshot(join(folder, 'README.md'));
  });

  it('shows what the sources say', () => {
    for (const { file, text } of blocks.filter(({ language }) => language === 'ts'))
      expect(read(file)).toContain(text);
  });
});

function run(line: string): Promise<Outcome> {
  const [, words = ''] = /^npx chancery (.*)$/u.exec(line) ?? [];
  if (words !== '') return chancery(words.split(' '));
  const [, files = ''] = /^npm run --silent check -- (.*)$/u.exec(line) ?? [];
  return program(join(folder, 'src/check.ts'), files.split(' '));
}

function chancery(words: readonly string[]): Promise<Outcome> {
  return program(join(root, 'packages/validators/src/cli/main.ts'), words);
}

function program(file: string, words: readonly string[]): Promise<Outcome> {
  return node(
    folder,
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    '--conditions=@chancery/source',
    file,
    ...words,
  );
}
