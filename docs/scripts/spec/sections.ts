import { readFileSync } from 'node:fs';
import { kebab } from '@chancery/schema/codegen';
import { fieldsOf, fieldsTable } from './fields.ts';
import { code, table } from './markdown.ts';
import { type Definitions, type Schema, vocabularies } from './published.ts';
import { type LinkTo, limitsInWords, valueInWords } from './value-in-words.ts';

const root = new URL('../../../', import.meta.url);
const shownCases = 10;
const longest = 60;

interface ValueCase {
  readonly name: string;
  readonly value: unknown;
  readonly findings: readonly unknown[];
}

/** All that the schema of a public name says, under a heading of that name. */
export function section(name: string, definitions: Definitions, linkTo: LinkTo): string {
  const schema = definitions[name];
  if (schema === undefined) throw new Error(`No schema of the name ${name}`);
  return [`### ${name}`, schema.description ?? '', ...contents(name, schema, linkTo), schemaLink(name)].join(
    '\n\n',
  );
}

/** Where the JSON Schema of a name is, from a page of the specification. */
export function schemaLink(name: string): string {
  const file = `${kebab(name)}.schema.json`;
  return `JSON Schema: [\`${file}\`](../../../packages/schema/generated/json/0.1/${file})`;
}

/** The words of a vocabulary, each with its meaning. */
export function wordsTable(name: string): string {
  const { words } = vocabularies[name] ?? { words: [] };
  return table(
    ['word', 'meaning'],
    words.map(({ word, meaning }) => [code(word), meaning]),
  );
}

/** One row for each name: those that differ in little but their names. */
export function formsTable(names: readonly string[], definitions: Definitions): string {
  const rows = names.map((name) => {
    const { description = '', maxLength = '' } = definitions[name] ?? {};
    const file = `../../../packages/schema/generated/json/0.1/${kebab(name)}.schema.json`;
    return [`[${name}](${file})`, description, String(maxLength)];
  });
  return table(['name', 'meaning', 'characters, at most'], rows);
}

function contents(name: string, schema: Schema, linkTo: LinkTo): readonly string[] {
  if (vocabularies[name] !== undefined) return vocabulary(name, schema);
  if (schema.oneOf !== undefined)
    return [`One of ${schema.oneOf.map((option) => valueInWords(option, linkTo)).join(', ')}.`];
  if (schema.properties !== undefined || schema.anyOf !== undefined)
    return [fieldsTable(fieldsOf(schema), linkTo), ...demands(schema)];
  if (schema.propertyNames !== undefined)
    return [bullets(['An object.', ...limitsInWords(schema.propertyNames).map((text) => `Keys: ${text}`)])];
  if (schema.type === 'string') return [bullets(['A text.', ...limitsInWords(schema)]), ...cases(name)];
  return [];
}

function vocabulary(name: string, schema: Schema): readonly string[] {
  if (vocabularies[name]?.open !== true) return ['*Closed: no other word is used.*', wordsTable(name)];
  return [
    '*Open: other words of the same form are used as well.*',
    wordsTable(name),
    bullets(limitsInWords(schema)),
  ];
}

/** What an object demands beyond its required fields: one of several, or one of two forms. */
function demands({ properties, anyOf = [] }: Schema): readonly string[] {
  const keys = anyOf.map(({ required = [] }) => required.map(code).join(', '));
  if (keys.length === 0) return [];
  return [
    properties === undefined ? `It has ${keys.join(' or ')}.` : `It has at least one of ${keys.join(', ')}.`,
  ];
}

function cases(name: string): readonly string[] {
  const path = `packages/fixtures/conformance/values/${kebab(name)}.json`;
  const { cases: all } = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {
    cases: readonly ValueCase[];
  };
  const short = all.filter(
    ({ value }) => typeof value === 'string' && JSON.stringify(value).length <= longest,
  );
  const accepted = short.filter(({ findings }) => findings.length === 0).slice(0, shownCases);
  const refused = short.filter(({ findings }) => findings.length > 0).slice(0, shownCases);
  const rows = [...accepted, ...refused].map(({ name: told, value, findings }) => [
    code(JSON.stringify(value)),
    findings.length === 0 ? 'accepted' : 'refused',
    told,
  ]);
  return [
    table(['value', '', 'what it is'], rows),
    `Of ${all.length} [conformance cases](../../../${path}).`,
  ];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
