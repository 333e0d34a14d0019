import { factsOf } from '../src/cli/known-rules.ts';
import { type Rule, rules } from '../src/index.ts';
import { spec } from '../src/model.ts';
import { type CaseFile, suite } from '../test/rules-cases.ts';
import { examplesText } from './rule-examples.ts';

/** The rules as data, for tools in any language. */
export const rulesFile = new URL('../generated/rules.json', import.meta.url);

/** The folder of the rule pages. */
export const pagesFolder = new URL('../../../docs/generated/rules/', import.meta.url);

interface Example {
  readonly name: string;
  readonly text: string;
  readonly findings?: readonly {
    readonly severity: string;
    readonly pointer: string;
    readonly message: string;
  }[];
}

type Examples = Readonly<Record<string, { readonly accepted: Example; readonly rejected: Example }>>;

const stages = {
  source: 'Bytes and JSON',
  structure: 'The shape of a record',
  references: 'References between records',
  rules: 'The facts',
} as const;

const caseFiles = new Map(
  [...suite.files].flatMap(([path, file]) => ('rule' in file ? [[file.rule, { path, file }] as const] : [])),
);

/** The facts of every rule, in the order of the corridor. */
export function rulesText(): string {
  const facts = rules.map((rule) => ({ ...factsOf(rule), cases: caseFiles.get(rule.id)?.path }));
  return `${JSON.stringify({ chancery: spec.version, rules: facts }, null, 2)}\n`;
}

/** The text of each page by its file name: one for each rule, and one that lists them all. */
export function rulePages(): ReadonlyMap<string, string> {
  const examples = JSON.parse(examplesText()) as Examples;
  const pages = rules.map((rule) => [`${rule.id}.md`, pageOf(rule, examples)] as const);
  return new Map([['README.md', overview()], ...pages]);
}

function overview(): string {
  const groups = Object.entries(stages).map(([stage, title]) => {
    const rows = rules
      .filter((rule) => rule.stage === stage)
      .map(
        ({ id, severity, set, summary }) => `| [${id}](${id}.md) | ${severity} | ${set} | ${cell(summary)} |`,
      );
    return [
      `## ${title}`,
      '',
      '| rule | severity | set | what must hold |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  });
  const opening = `The ${rules.length} rules, made from their sources. Those of the set core say what Chancery data is, those of the
set quality what a careful editor would ask. The severity is the highest that a rule gives.`;
  return `# Rules\n\n${opening}\n\n${groups.join('\n\n')}\n`;
}

function pageOf(rule: Rule, examples: Examples): string {
  const { id, severity, set, stage, since, about, summary, why } = rule;
  const example = examples[id];
  const cases = caseFiles.get(id);
  const facts = [severity, `set ${set}`, `stage ${stage}`, `since ${since}`];
  const types = about.length === 0 ? [] : [`about ${about.join(', ')}`];
  return [
    `# ${id}`,
    `*${[...facts, ...types].join(' · ')}*`,
    `**${summary}**`,
    why,
    ...(example === undefined ? [] : examplesOf(example.accepted, example.rejected)),
    ...(cases === undefined ? [] : casesOf(cases.path, cases.file)),
    '[All rules](README.md)',
  ]
    .join('\n\n')
    .concat('\n');
}

function examplesOf(accepted: Example, rejected: Example): readonly string[] {
  const told = (rejected.findings ?? []).map(
    ({ severity, pointer, message }) =>
      `> ${severity}${pointer === '' ? '' : ` at \`${pointer}\``}: ${message}`,
  );
  return [
    `## Accepted: ${accepted.name}`,
    fenced(accepted.text),
    `## Rejected: ${rejected.name}`,
    fenced(rejected.text),
    told.join('\n>\n'),
  ];
}

/** Text in a fence that is longer than any inside it. */
function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, ...(text.match(/`+/gu) ?? []).map(({ length }) => length + 1)));
  return `${fence}\n${visible(text.trimEnd())}\n${fence}`;
}

/** Control characters as the pictures that Unicode has for them, line breaks aside. */
function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) =>
    control < ' ' && control !== '\n' ? String.fromCodePoint(0x2400 + control.charCodeAt(0)) : control,
  );
}

function casesOf(path: string, { cases }: CaseFile): readonly string[] {
  const rows = cases.map(({ name, findings }) => {
    const told = findings.map(({ rule, pointer }) => (pointer === '' ? rule : `${rule} \`${pointer}\``));
    return `| ${cell(name)} | ${told.length === 0 ? 'accepted' : cell(told.join(', '))} |`;
  });
  const file = `../../../packages/fixtures/conformance/${path}`;
  return [
    '## Every case',
    `Their data stands in [\`${path}\`](${file}).`,
    ['| case | findings |', '|---|---|', ...rows].join('\n'),
  ];
}

/** Text in one cell of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
