import { describe, expect, it } from 'vitest';
import { type Report, rules } from '../src/index.ts';
import { call } from './cli-terminal.ts';
import { asNdjson, small } from './small-dataset.ts';

/** One mistake for each stage after source, and one for the set quality. */
const citations = [{ source: 'source/a' }];
const records = [
  ...small.records,
  { type: 'visit', id: 'visit/structure', status: 'complete', visitType: 'private', citations },
  {
    type: 'meeting',
    id: 'meeting/references',
    status: 'completed',
    partOf: ['visit/nowhere'],
    participants: [{ description: 'Two delegations' }],
    citations,
  },
  {
    type: 'visit',
    id: 'visit/rules',
    status: 'completed',
    when: { start: '2025-05-02', end: '2025-05-01' },
    visitType: 'private',
    citations,
  },
  { type: 'visit', id: 'visit/quality', status: 'completed', visitType: 'private' },
];
const stdin = asNdjson({ ...small, records });

const structure = ['value-in-vocabulary'];
const selections: readonly (readonly [args: readonly string[], fired: readonly string[]])[] = [
  [[], ['record-cited', 'reference-resolves', 'span-ordered', ...structure]],
  [
    ['--rules', 'core'],
    ['reference-resolves', 'span-ordered', ...structure],
  ],
  [
    ['--rules', 'quality'],
    ['record-cited', ...structure],
  ],
  [['--rules', 'source'], structure],
  [['--rules', 'structure'], structure],
  [
    ['--rules', 'references'],
    ['reference-resolves', ...structure],
  ],
  [
    ['--rules', 'rules'],
    ['record-cited', 'span-ordered', ...structure],
  ],
  [
    ['--rules', 'span-ordered'],
    ['span-ordered', ...structure],
  ],
  [
    ['--rules', 'quality, span-ordered'],
    ['record-cited', 'span-ordered', ...structure],
  ],
  [
    ['--rules', 'quality', '--rules=references'],
    ['record-cited', 'reference-resolves', ...structure],
  ],
  [
    ['--rules', 'core', '--config', 'record-cited=off'],
    ['reference-resolves', 'span-ordered', ...structure],
  ],
  [
    ['--rules', 'core', '--config', 'span-ordered=off'],
    ['reference-resolves', ...structure],
  ],
];

describe('validate', () => {
  it.each(selections)('%j runs what it names, and what says what a dataset is', async (args, fired) => {
    const { code, out } = await call(['validate', '--format', 'json', ...args], { stdin });
    expect(code).toBe(1);
    expect(Object.keys((JSON.parse(out) as Report).summary.rules.fired)).toEqual([...fired].sort());
  });

  it('counts the rules that were run', async () => {
    const { out } = await call(['validate', '--rules', 'references'], { stdin });
    const run = rules.filter(
      ({ id, stage }) => stage !== 'rules' && id !== 'deprecated-property-unused',
    ).length;
    expect(out).toContain(`Rules    ${run} run`);
  });

  it('never leaves out what says that something could not be read', async () => {
    const { code } = await call(['validate', '--rules', 'quality'], { stdin: stdin.replace('{', '') });
    expect(code).toBe(3);
  });
});

it.each([
  ['structure', undefined],
  ['references', { resolved: 8, external: 0, unresolved: 1 }],
])('--rules %s counts references where a rule looks at them', async (names, references) => {
  const { out } = await call(['validate', '--rules', names, '--format', 'json', '-'], { stdin });
  expect((JSON.parse(out) as Report).summary.references).toEqual(references);
  const { out: text } = await call(['validate', '--rules', names, '-'], { stdin });
  expect(text.includes('references resolved')).toBe(references !== undefined);
});
