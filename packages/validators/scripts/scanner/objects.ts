import { type NamedSchema, resolved, type Schema } from '../../src/model.ts';
import { saysOnly, UnknownSchemaError } from './subset.ts';
import { switchOver } from './words.ts';
import type { Writer } from './writer.ts';

/** Places inside an object that are remembered, by its schema and the name of the property. */
const remembered: Readonly<Record<string, readonly string[]>> = {
  When: ['start', 'end'],
  Identifier: ['scheme', 'value'],
};

/** What else is asked of an object at its end, by its schema. */
const demands: Readonly<Record<string, string>> = {
  Identifier:
    'if (!isIdentifier(identifierScheme + 1, identifierSchemeEnd - 1, identifierValue + 1, identifierValueEnd - 1)) return stop;',
};

/** The names of the variables that hold the places, without the declarations. */
export function rememberedNames(): readonly string[] {
  return Object.entries(remembered).flatMap(([schema, properties]) =>
    properties.flatMap((property) => placesOf(schema, property)),
  );
}

/** The body of a function that walks over an object of one of some schemas, of which the first whose properties are there counts. */
export function objectText(writer: Writer, branches: readonly NamedSchema[], where: string): string {
  for (const { schema } of branches)
    saysOnly(schema, where, 'type', 'properties', 'required', 'additionalProperties', 'anyOf');
  if (branches.some(({ schema }) => schema.additionalProperties !== false))
    throw new UnknownSchemaError(`${where} has properties of any name.`);
  const names = [...new Set(branches.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))];
  if (names.length > 31) throw new UnknownSchemaError(`${where} has more properties than bits.`);
  const found = (name: string) =>
    propertyText(
      name,
      names.indexOf(name),
      writer.call(alike(branches, name, where), `${where}${name}`),
      where,
    );
  const places = (remembered[where] ?? []).flatMap((property) => placesOf(where, property));
  return `if (b[start] !== 0x7b) return stop;
let at = start + 1;
let has = 0;
${places.map((place) => `${place} = -1;`).join('\n')}
at = skip(at);
while (b[at] === 0x22) {
${switchOver(names, { at: 'at + 1', mark: '"', found, otherwise: 'return stop;', returns: false })}
${nextText}
}
${endText(branches, names, where)}`;
}

/** Behind a value: a comma and the next name, or the end. */
export const nextText = `at = skip(at);
if (b[at] !== 0x2c) break;
at += 1;
at = skip(at);
if (b[at] !== 0x22) return stop;`;

function propertyText(name: string, bit: number, call: string, where: string): string {
  const [place, end] = (remembered[where] ?? []).includes(name) ? placesOf(where, name) : [];
  const before = place === undefined ? '' : `${place} = at;\n`;
  const after = end === undefined ? '' : `\n${end} = at;`;
  return `if ((has & ${1 << bit}) !== 0) return stop;
has |= ${1 << bit};
at = colon(at + ${name.length + 2});
${before}at = ${call};${after}`;
}

/** The one schema that a property has in all branches that know it. */
function alike(branches: readonly NamedSchema[], name: string, where: string): Schema {
  const all = branches.flatMap(({ schema }) => schema.properties?.[name] ?? []);
  const [first = {}] = all;
  if (new Set(all.map((schema) => JSON.stringify(meaning(schema)))).size > 1)
    throw new UnknownSchemaError(`${where} has several kinds of "${name}".`);
  return first;
}

/** A schema without what is said of it in words. */
export function meaning({ title: _, description: __, examples: ___, ...schema }: Schema): Schema {
  return schema;
}

function endText(branches: readonly NamedSchema[], names: readonly string[], where: string): string {
  const bitsOf = (some: readonly string[]) => some.reduce((sum, name) => sum | (1 << names.indexOf(name)), 0);
  const last = demands[where];
  const lines = branches.map(({ schema }) => {
    const required = bitsOf(schema.required ?? []);
    const other = bitsOf(names) & ~bitsOf(Object.keys(schema.properties ?? {}));
    const one = bitsOf(oneOf(schema, where));
    const conditions = [
      ...(other === 0 ? [] : [`(has & ${other}) === 0`]),
      ...(one === 0 ? [] : [`(has & ${one}) !== 0`]),
    ];
    const answer = conditions.length === 0 ? 'at + 1' : `${conditions.join(' && ')} ? at + 1 : stop`;
    return required === 0
      ? `return ${answer};`
      : `if ((has & ${required}) === ${required}) return ${answer};`;
  });
  const isOpen = lines.every((line) => line.startsWith('if'));
  return [
    'if (b[at] !== 0x7d) return stop;',
    ...(last === undefined ? [] : [last]),
    ...lines,
    ...(isOpen ? ['return stop;'] : []),
  ].join('\n');
}

/** Beside a type, an `anyOf` says which properties of which one must be there. */
function oneOf({ anyOf = [] }: Schema, where: string): readonly string[] {
  return anyOf.flatMap((branch) => {
    saysOnly(branch, where, 'properties', 'required');
    const { required = [], properties = {} } = branch;
    const saysMore = Object.entries(properties).some(
      ([name, schema]) => !isTrue(schema) || !required.includes(name),
    );
    if (required.length !== 1 || saysMore)
      throw new UnknownSchemaError(`${where} has an anyOf that says more than which property must be there.`);
    return required;
  });
}

function isTrue(schema: unknown): boolean {
  return schema === true;
}

function placesOf(schema: string, property: string): readonly [string, string] {
  const name = schema.toLowerCase() + property.charAt(0).toUpperCase() + property.slice(1);
  return [name, `${name}End`];
}

/** The name under which the schema of a property is published, or its own text. */
export function identity(link: Schema): string {
  return resolved(link).name ?? JSON.stringify(meaning(link));
}
