import { createHash } from 'node:crypto';
import { fileOf, type RecordType, recordNames } from '../schemas.ts';
import { type Field, type Language, literal, regex, translated } from './translate.ts';

/** In types with tags, from which typia writes code; it counts UTF-16 units, and cannot say what keys are like. */
const language: Language = {
  head: [
    "import typia, { type tags } from 'typia';",
    "type Kept<T extends 'string' | 'number', K extends string, V extends string> =",
    '  tags.TagBase<{ target: T; kind: K; value: undefined; validate: V; exclusive: true }>;\n',
  ].join('\n'),
  // What may be anything may also be left out here; so everything that JSON knows is named.
  anything: () => '(string | number | boolean | null | any[] | Record<string, any>)',
  text: ({ pattern, least, most }) => {
    const isOpen = least === 0 && !Number.isFinite(most);
    return [
      'string',
      ...(pattern === undefined ? [] : [kept('string', 'follows', `${regex(pattern)}.test($input)`)]),
      ...(isOpen ? [] : [kept('string', 'fits', `fits($input, ${least}, ${most})`)]),
    ].join(' & ');
  },
  words: (words) => words.map(literal).join(' | '),
  number: ({ whole, minimum, maximum }) => {
    const integer = whole ? ` & ${kept('number', 'whole', 'Number.isInteger($input)')}` : '';
    const least = Number.isFinite(minimum) ? ` & tags.Minimum<${minimum}>` : '';
    const most = Number.isFinite(maximum) ? ` & tags.Maximum<${maximum}>` : '';
    return `number${integer}${least}${most}`;
  },
  truth: () => 'boolean',
  list: (member, least) => `(${member})[] & tags.MinItems<${least}>`,
  object: (fields, oneOf) => {
    if (oneOf.length === 0) return closed(fields);
    return oneOf.map((key) => closed(fields.map((field) => demanded(field, key)))).join(' | ');
  },
  slots: () => 'Record<string, any>',
  union: (branches) => branches.join(' | '),
};

/** A program of TypeScript that asks typia for a judge of every type of records. */
export function typiaProgram(): string {
  const types = Object.keys(recordNames) as RecordType[];
  const schemas = translated(types.map(fileOf), language);
  const aliases = schemas.replaceAll(/^export const (\w+) = \/\* @__PURE__ \*\/ /gmu, 'export type $1 = ');
  const judges = Object.values(recordNames).map(
    (name) => `export const is${name} = typia.createEquals<${name}>();\n`,
  );
  return `${aliases}${judges.join('')}`;
}

/** By this the code that typia wrote shows of which program it was made. */
export function fingerprint(): string {
  return createHash('sha256').update(typiaProgram()).digest('hex').slice(0, 16);
}

function kept(target: string, kind: string, expression: string): string {
  return `Kept<${literal(target)}, ${literal(kind)}, ${literal(expression)}>`;
}

function demanded(field: Field, key: string): Field {
  return field.key === key ? { ...field, required: true } : field;
}

function closed(fields: readonly Field[]): string {
  return `{ ${fields.map(({ key, value, required }) => `${key}${required ? '' : '?'}: ${value}`).join('; ')} }`;
}
