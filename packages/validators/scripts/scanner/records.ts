import { definition, type RecordType, recordTypes, type Schema, schemaName } from '../../src/model.ts';
import { typesIn } from './forms.ts';
import { identity } from './objects.ts';
import { namesText } from './record-names.ts';
import { saysOnly, UnknownSchemaError } from './subset.ts';
import type { Writer } from './writer.ts';

/** A property that records have: the types that have it, and what it is in each of them. */
interface Property {
  readonly name: string;
  readonly owners: readonly RecordType[];
  /** One call for all owners, where it is the same in all. */
  readonly call: string | undefined;
}

type Schemas = ReadonlyMap<RecordType, Schema>;

/** In one number are as many bits as may be there without a sign. */
const bits = 31;
const all = typesIn(recordTypes);

/**
 * The text of what walks over a record of any type, its properties in any order. It is cut into several functions: for each
 * that it optimizes an engine takes memory, if only for a moment, and much for a long one.
 */
export function recordText(writer: Writer): string {
  const schemas = new Map(recordTypes.map((type) => [type, schemaOf(type)]));
  const properties = propertiesOf(schemas, writer);
  const varying = properties.filter(({ call }) => call === undefined);
  const names = ['type', ...properties.map(({ name }) => name)];
  const words = Array.from({ length: Math.ceil(names.length / bits) }, (_, number) => `has${number}`);
  return [
    namesText(names),
    `const ownersOf = Uint16Array.of(${[all, ...properties.map(({ owners }) => typesIn(owners))].join(', ')});`,
    `const laterAt = new Int32Array(${varying.length + 1});`,
    ...varying.map((property) => varyingText(property, schemas, writer)),
    ownText(varying),
    commonText(properties),
    requiredText(names, words, schemas),
    headText(names, words, varying),
    tailText(names, words, varying),
  ].join('\n');
}

/** All properties but the type, which has the number 0: first those that differ from type to type. */
function propertiesOf(schemas: Schemas, writer: Writer): readonly Property[] {
  const names = new Set([...schemas.values()].flatMap(({ properties = {} }) => Object.keys(properties)));
  names.delete('type');
  const properties = [...names].map((name) => propertyOf(name, schemas, writer));
  const isVarying = ({ call }: Property) => call === undefined;
  return [...properties.filter(isVarying), ...properties.filter((property) => !isVarying(property))];
}

function propertyOf(name: string, schemas: Schemas, writer: Writer): Property {
  const owned = [...schemas].flatMap(([type, { properties = {} }]) => {
    const property = properties[name];
    return property === undefined ? [] : [{ type, property }];
  });
  const [first] = owned;
  const owners = owned.map(({ type }) => type);
  const isOne = new Set(owned.map(({ property }) => identity(property))).size === 1;
  return { name, owners, call: isOne && first !== undefined ? writer.call(first.property, name) : undefined };
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

function varyingText({ name }: Property, schemas: Schemas, writer: Writer): string {
  const cases = recordTypes.flatMap((type, number) => {
    const property = schemas.get(type)?.properties?.[name];
    if (property === undefined) return [];
    return [`case ${number}: return ${writer.call(property, `${type}${name}`)};`];
  });
  return switchText(`${varyingName(name)}(type: number, at: number)`, 'type', cases);
}

function varyingName(name: string): string {
  return `walkOwn${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function ownText(varying: readonly Property[]): string {
  const cases = varying.map(({ name }, index) => `case ${index + 1}: return ${varyingName(name)}(type, at);`);
  return switchText('walkOwn(name: number, type: number, at: number)', 'name', cases);
}

function commonText(properties: readonly Property[]): string {
  const cases = properties.flatMap(({ call }, index) =>
    call === undefined ? [] : [`case ${index + 1}: return ${call};`],
  );
  return switchText('walkCommon(name: number, at: number)', 'name', cases);
}

function switchText(head: string, what: string, cases: readonly string[]): string {
  return `function ${head}: number {
switch (${what}) {
${cases.join('\n')}
default: return stop;
}
}`;
}

function requiredText(names: readonly string[], words: readonly string[], schemas: Schemas): string {
  const cases = [...schemas.values()].map(({ required = [] }, number) => {
    const places = required.map((name) => placeOf(names.indexOf(name)));
    const sum = (which: string) => places.reduce((all, [has, bit]) => (has === which ? all | bit : all), 0);
    const tests = words.flatMap((which) =>
      sum(which) === 0 ? [] : [`(${which} & ${sum(which)}) === ${sum(which)}`],
    );
    return `case ${number}: return ${tests.join(' && ')};`;
  });
  const parameters = words.map((word) => `${word}: number`).join(', ');
  return `function isWhole(type: number, ${parameters}): boolean {
switch (type) {
${cases.join('\n')}
default: return false;
}
}`;
}

/** A value that differs from type to type is held against its type at the end, where that is not known yet. */
function headText(names: readonly string[], words: readonly string[], varying: readonly Property[]): string {
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
at = skip(at);
while (b[at] === 0x22) {
const name = recordName(at + 1);
if (name === ${names.length}) return -1;
${words.map(onceText).join(' else ')}
at = colon(at + (nameLengths[name] as number));
owners &= ownersOf[name] as number;
if (name > ${varying.length}) {
at = walkCommon(name, at);
if (name === ${names.indexOf('when')}) {
startStart = whenStart;
startEnd = whenStartEnd;
endStart = whenEnd;
endEnd = whenEndEnd;
}
} else if (name === 0) {
type = b[at] === 0x22 ? recordType(at + 1) : ${recordTypes.length};
if (type === ${recordTypes.length}) return -1;
at += 1 + (typeLengths[type] as number);
if (b[at] !== 0x22) return -1;
at += 1;
} else {
const value = at;
if (type < 0) {
later |= 1 << name;
laterAt[name] = at;
at = json(at, 0);
} else at = walkOwn(name, type, at);
if (name === ${names.indexOf('id')}) {
idStart = value;
idEnd = at;
}
}`;
}

function onceText(word: string, number: number, words: readonly string[]): string {
  const bit = number === 0 ? '1 << name' : `1 << (name - ${number * bits})`;
  const text = `if ((${word} & (${bit})) !== 0) return -1;\n${word} |= ${bit};`;
  return number === words.length - 1 ? `{\n${text}\n}` : `if (name < ${(number + 1) * bits}) {\n${text}\n}`;
}

function tailText(names: readonly string[], words: readonly string[], varying: readonly Property[]): string {
  const late = varying.map(
    ({ name }, index) =>
      `if ((later & ${2 << index}) !== 0 && ${varyingName(name)}(type, laterAt[${index + 1}] as number) === stop) return -1;`,
  );
  const [hasCitations, citations] = placeOf(names.indexOf('citations'));
  return `at = skip(at);
if (b[at] !== 0x2c) break;
at += 1;
at = skip(at);
if (b[at] !== 0x22) return -1;
}
if (b[at] !== 0x7d || type < 0 || ((owners >> type) & 1) === 0) return -1;
if (later !== 0) {
${late.join('\n')}
}
if (!isWhole(type, ${words.join(', ')})) return -1;
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

function placeOf(index: number): readonly [string, number] {
  return [`has${Math.floor(index / bits)}`, 1 << (index % bits)];
}
