import { definition, type RecordType, recordTypes, type Schema, schemaName } from '../../src/model.ts';
import { typesIn } from './forms.ts';
import { identity } from './objects.ts';
import { saysOnly, UnknownSchemaError } from './subset.ts';
import { switchOver } from './words.ts';
import type { Writer } from './writer.ts';

/** A property that records have: the types that have it, and what it is in each of them. */
interface Property {
  readonly name: string;
  readonly owners: readonly RecordType[];
  /** One call for all owners, where it is the same in all. */
  readonly call: string | undefined;
}

/** In one number are as many bits as may be there without a sign. */
const bits = 31;
const all = typesIn(recordTypes);

/** The text of what walks over a record of any type, its properties in any order. */
export function recordText(writer: Writer): string {
  const schemas = new Map(recordTypes.map((type) => [type, schemaOf(type)]));
  const names = [...new Set([...schemas.values()].flatMap(({ properties = {} }) => Object.keys(properties)))];
  const words = Array.from({ length: Math.ceil(names.length / bits) }, (_, number) => `has${number}`);
  const properties = names.filter((name) => name !== 'type').map((name) => propertyOf(name, schemas, writer));
  const varying = properties.filter(({ call }) => call === undefined);
  const found = (name: string) => {
    const property = properties.find((one) => one.name === name);
    const body = property === undefined ? typeText : valueText(property, varying.indexOf(property));
    return `${bitText(names.indexOf(name))}\nat = colon(at + ${name.length + 2});\n${body}`;
  };
  return [
    ...varying.map((property) => varyingText(property, schemas, writer)),
    headText(varying, words),
    switchOver(names, { at: 'at + 1', mark: '"', found, otherwise: 'return -1;', returns: false }),
    tailText(names, words, schemas, varying),
  ].join('\n');
}

function schemaOf(type: RecordType): Schema {
  const schema = definition(schemaName(type));
  saysOnly(schema, schemaName(type), 'type', 'properties', 'required', 'additionalProperties');
  const { properties = {}, required = [], additionalProperties } = schema;
  const isTyped = properties.type?.const === type && required.includes('type') && required.includes('id');
  if (!isTyped || additionalProperties !== false)
    throw new UnknownSchemaError(
      `${schemaName(type)} is not told by its type, or has properties of any name.`,
    );
  return schema;
}

function propertyOf(name: string, schemas: ReadonlyMap<RecordType, Schema>, writer: Writer): Property {
  const owned = [...schemas].flatMap(([type, { properties = {} }]) => {
    const property = properties[name];
    return property === undefined ? [] : [{ type, property }];
  });
  const [first] = owned;
  const owners = owned.map(({ type }) => type);
  const isOne = new Set(owned.map(({ property }) => identity(property))).size === 1;
  return { name, owners, call: isOne && first !== undefined ? writer.call(first.property, name) : undefined };
}

function bitText(index: number): string {
  const [has, bit] = placeOf(index);
  return `if ((${has} & ${bit}) !== 0) return -1;\n${has} |= ${bit};`;
}

function placeOf(index: number): readonly [string, number] {
  return [`has${Math.floor(index / bits)}`, 1 << (index % bits)];
}

const typeText = `type = b[at] === 0x22 ? recordType(at + 1) : ${recordTypes.length};
if (type === ${recordTypes.length}) return -1;
at += 1 + (typeLengths[type] as number);
if (b[at] !== 0x22) return -1;
at += 1;`;

/** A value that differs from type to type is held against its type at the end, where that is not known yet. */
function valueText({ name, owners, call }: Property, varying: number): string {
  const owner = typesIn(owners) === all ? '' : `owners &= ${typesIn(owners)};\n`;
  if (name === 'when') return `${owner}at = ${call};\n${rememberWhen}`;
  if (call !== undefined) return `${owner}at = ${call};`;
  const before = name === 'id' ? 'idStart = at;\n' : '';
  const after = name === 'id' ? '\nidEnd = at;' : '';
  return `${before}if (type < 0) {
later |= ${1 << varying};
${name}At = at;
at = json(at, 0);
} else {
at = ${varyingName(name)}(type, at);
}${after}`;
}

const rememberWhen = `startStart = whenStart;
startEnd = whenStartEnd;
endStart = whenEnd;
endEnd = whenEndEnd;`;

function varyingName(name: string): string {
  return `walkOwn${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function varyingText({ name }: Property, schemas: ReadonlyMap<RecordType, Schema>, writer: Writer): string {
  const cases = recordTypes.flatMap((type, number) => {
    const property = schemas.get(type)?.properties?.[name];
    if (property === undefined) return [];
    return [`case ${number}: return ${writer.call(property, `${type}${name}`)};`];
  });
  return `function ${varyingName(name)}(type: number, at: number): number {
switch (type) {
${cases.join('\n')}
default: return stop;
}
}`;
}

function headText(varying: readonly Property[], words: readonly string[]): string {
  return `function record(start: number): number {
if (b[start] !== 0x7b) return -1;
let at = start + 1;
let type = -1;
let owners = ${all};
let later = 0;
${words.map((word) => `let ${word} = 0;`).join('\n')}
let idStart = -1;
let idEnd = -1;
let startStart = -1;
let startEnd = -1;
let endStart = -1;
let endEnd = -1;
${varying.map(({ name }) => `let ${name}At = -1;`).join('\n')}
if (byte(at) <= 0x20) at = space(at);
while (b[at] === 0x22) {`;
}

function tailText(
  names: readonly string[],
  words: readonly string[],
  schemas: ReadonlyMap<RecordType, Schema>,
  varying: readonly Property[],
): string {
  const late = varying.map(
    ({ name }, bit) =>
      `if ((later & ${1 << bit}) !== 0 && ${varyingName(name)}(type, ${name}At) === stop) return -1;`,
  );
  const [hasCitations, citations] = placeOf(names.indexOf('citations'));
  return `if (byte(at) <= 0x20) at = space(at);
if (b[at] !== 0x2c) break;
at += 1;
if (byte(at) <= 0x20) at = space(at);
if (b[at] !== 0x22) return -1;
}
if (b[at] !== 0x7d || type < 0 || ((owners >> type) & 1) === 0) return -1;
if (later !== 0) {
${late.join('\n')}
}
${requiredText(names, words, schemas)}
seen.type = type;
seen.idStart = idStart + 1 + moved;
seen.idEnd = idEnd - 1 + moved;
seen.isEscaped = b[idStart + 1 + (typeLengths[type] as number)] === 0x5c;
seen.cited = (${hasCitations} & ${citations}) !== 0;
seen.startStart = startStart < 0 ? -1 : startStart + 1 + moved;
seen.startEnd = startStart < 0 ? -1 : startEnd - 1 + moved;
seen.endStart = endStart < 0 ? -1 : endStart + 1 + moved;
seen.endEnd = endStart < 0 ? -1 : endEnd - 1 + moved;
return at + 1;
}`;
}

function requiredText(
  names: readonly string[],
  words: readonly string[],
  schemas: ReadonlyMap<RecordType, Schema>,
): string {
  const cases = [...schemas.values()].map(({ required = [] }, number) => {
    const places = required.map((name) => placeOf(names.indexOf(name)));
    const sum = (which: string) => places.reduce((all, [has, bit]) => (has === which ? all | bit : all), 0);
    const tests = words.flatMap((which) =>
      sum(which) === 0 ? [] : [`(${which} & ${sum(which)}) !== ${sum(which)}`],
    );
    return `case ${number}:\nif (${tests.join(' || ')}) return -1;\nbreak;`;
  });
  return `switch (type) {\n${cases.join('\n')}\ndefault:\nreturn -1;\n}`;
}
