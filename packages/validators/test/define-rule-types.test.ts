import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { defineRule, type Rule } from '../src/index.ts';

/** The beginning of every rule below. */
const start = `
import { defineRule } from '../src/index.ts';
const facts = { stage: 'rules', set: 'core', severity: 'error', since: '1.0.0', summary: 'What.', why: 'Why.' } as const;
const silent = { ...facts, id: 'silent', message: () => 'A sentence.', check() {} };
const unsettled = { ...facts, id: 'unsettled', message: () => 'A sentence.', gather: () => [] };
`;

const check = (body: string) => `defineRule({
  ...facts,
  id: 'a-check',
  about: ['meeting'],
  reads: { own: ['partOf', 'when'], visit: ['when', 'presence'] },
  message: ({ days }: { days: number }) => days + ' days late.',
  check(meeting, { find, report, asOf }) {
    for (const reference of meeting.partOf ?? []) {
      const found = find(reference);
      ${body}
    }
  },
});`;

const gather = (facts: string, settled: string) => `defineRule({
  ...facts,
  id: 'a-gathering',
  about: ['visit', 'meeting'],
  reads: { own: ['status'] },
  message: ({ times }: { times: number }) => times + ' times.',
  gather: (record) => [{ key: record.status, facts: ${facts} }],
  settle(key, all, report) {
    ${settled}
  },
});`;

/** What compiles, and one step away what does not; the complaint names the field that is not declared. */
const pairs: readonly (readonly [name: string, right: string, wrong: string, complaint: RegExp])[] = [
  ['a field of its own record', check('meeting.when;'), check('meeting.place;'), /'place' does not exist/u],
  [
    'a field of a record that was found',
    check("if (found?.type === 'visit') found.presence;"),
    check("if (found?.type === 'visit') found.place;"),
    /'place' does not exist/u,
  ],
  [
    'a field that is declared of its own type, but not of others of that type',
    check("if (found?.type === 'visit') found.when;"),
    check("if (found?.type === 'meeting') found.when;"),
    /'when' does not exist/u,
  ],
  [
    'a field that only one of the possible types has',
    check('found?.id;'),
    check('found?.when;'),
    /'when' does not exist/u,
  ],
  [
    'the params of its message',
    check('report({ params: { days: 2 } });'),
    check("report({ params: { days: 'two' } });"),
    /'string' is not assignable to type 'number'/u,
  ],
  ['a clock that may be absent', check('asOf?.length;'), check('asOf.length;'), /possibly 'undefined'/u],
  [
    'a field of a record that is gathered',
    gather('record.id', ''),
    gather('record.participants', ''),
    /'participants' does not exist/u,
  ],
  [
    'the facts that were gathered',
    gather('record.id', 'all[0]?.facts.length;'),
    gather('record.id', 'all[0]?.facts.days;'),
    /'days' does not exist/u,
  ],
  [
    'the params of what is settled',
    gather('null', "report('visit/one', { params: { times: 2 } });"),
    gather('null', "report('visit/one', { params: {} });"),
    /'times' is missing/u,
  ],
  [
    'a field that its type has',
    "defineRule({ ...silent, about: ['meeting'], reads: { own: ['round'] } });",
    "defineRule({ ...silent, about: ['meeting'], reads: { own: ['visitType'] } });",
    /"visitType"' is not assignable/u,
  ],
  [
    'a type that exists',
    "defineRule({ ...silent, about: ['source'], reads: { own: [] } });",
    "defineRule({ ...silent, about: ['treaty'], reads: { own: [] } });",
    /"treaty"' is not assignable/u,
  ],
  [
    'a field that the other type has',
    "defineRule({ ...silent, about: ['visit'], reads: { own: [], organization: ['country'] } });",
    "defineRule({ ...silent, about: ['visit'], reads: { own: [], organization: ['stops'] } });",
    /"stops"' is not assignable/u,
  ],
  [
    'what settles what was gathered',
    "defineRule({ ...unsettled, settle() {}, about: ['visit'], reads: { own: [] } });",
    "defineRule({ ...unsettled, about: ['visit'], reads: { own: [] } });",
    /'settle' is missing|No overload/u,
  ],
];

const texts = pairs.flatMap(([, right, wrong], index): [string, string][] => [
  [`right-${index}.ts`, right],
  [`wrong-${index}.ts`, wrong],
]);
const complaints = compile(new Map(texts));

describe('defineRule', () => {
  it.each(pairs.map(([name, , , complaint], index) => ({ name, complaint, index })))(
    'takes $name, and does not compile one step away',
    ({ complaint, index }) => {
      expect(complaints.get(`right-${index}.ts`)).toBe('');
      expect(complaints.get(`wrong-${index}.ts`)).toMatch(complaint);
    },
  );

  it('gives one type for both forms', () => {
    const rule = defineRule({
      ...{ stage: 'rules', set: 'core', severity: 'error', since: '1.0.0', summary: 'What.', why: 'Why.' },
      id: 'a-check',
      about: ['meeting'],
      reads: { own: ['partOf'] },
      message: () => 'A sentence.',
      check(meeting, { find }) {
        expectTypeOf(meeting.id).toEqualTypeOf<`meeting/${string}`>();
        expectTypeOf(meeting).not.toHaveProperty('place');
        expectTypeOf(find('visit/one')?.type).toEqualTypeOf<'visit' | undefined>();
      },
    });
    expectTypeOf(rule).toEqualTypeOf<Rule>();
    expect(rule.id).toBe('a-check');
  });
});

/** Compiles texts as if they were files beside this one; what is wrong with each, in words. */
function compile(bodies: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const configFile = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, here);
  options.incremental = false;
  delete options.tsBuildInfoFile;
  const host = ts.createCompilerHost(options);
  const files = new Map([...bodies].map(([name, body]) => [here + name, start + body]));
  const { fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map([...bodies.keys()].map((name) => [name, told(program, here + name)]));
}

function told(program: ts.Program, path: string): string {
  const file = program.getSourceFile(path);
  const all = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
}
