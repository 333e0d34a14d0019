import catalogueData from '@chancery/schema/catalogue.json' with { type: 'json' };
import bundle from '@chancery/schema/schemas/chancery.schema.json' with { type: 'json' };
import type { AnyRecord } from '@chancery/schema/types';
import { once } from './memory/once.ts';
import { shapes } from './shapes.ts';

/** The word that tells the nine records apart. */
export type RecordType = AnyRecord['type'];

/** The record of a type. */
export type RecordOf<T extends RecordType> = Extract<AnyRecord, { type: T }>;

/** The part of JSON Schema in which the specification is published. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer';
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A schema with the name under which it is published, where it is. */
export interface NamedSchema {
  readonly name: string | undefined;
  readonly schema: Schema;
}

/** A field that holds references: its path, with `*` for every member of a list, and the types it may point to. */
export interface ReferenceField {
  readonly path: readonly string[];
  readonly types: readonly RecordType[];
}

/** The version of the specification that this validator speaks, and where its pages are. */
export const spec = catalogueData.spec;

/** The record types, in the order of the specification. */
export const recordTypes = catalogueData.types.map(({ type }) => type) as readonly RecordType[];

/** Asked for only where something is to be explained: what is built does not parse the schemas before. */
const definitions = once(
  () => new Map(Object.entries(bundle.$defs as unknown as Readonly<Record<string, Schema>>)),
);

const referenceFields = new Map(
  catalogueData.types.map(({ type, references }) => [type, references as readonly ReferenceField[]]),
);

const referenceTargets = new Map(
  Object.entries(catalogueData.references as Record<string, readonly string[]>),
);

const schemaNames = new Map(catalogueData.types.map(({ type, schema }) => [type, schema]));

/** Whether the specification defines a schema of this name. */
export function isDefined(name: string): boolean {
  return definitions().has(name);
}

/** The published schema of this name. An unknown name is a mistake of the caller. */
export function definition(name: string): Schema {
  const schema = definitions().get(name);
  if (schema === undefined) throw new ReferenceError(`The specification defines no ${name}`);
  return schema;
}

/** Whether a word is one of the nine record types. */
export function isRecordType(word: unknown): word is RecordType {
  return typeof word === 'string' && schemaNames.has(word);
}

/** The name of the schema of a record type, such as `Visit`. */
export function schemaName(type: RecordType): string {
  return schemaNames.get(type) ?? type;
}

/** Where the records of a type hold references. */
export function referencesOf(type: RecordType): readonly ReferenceField[] {
  return referenceFields.get(type) ?? [];
}

/** The record types to which the references of a named schema may point; `undefined` where it is no reference. */
export function targetsOf(name: string | undefined): readonly string[] | undefined {
  return name === undefined ? undefined : referenceTargets.get(name);
}

const links = new WeakMap<Schema, NamedSchema>();

/** Follows `$ref` to the schema that it names. */
export function resolved(schema: Schema): NamedSchema {
  return links.get(schema) ?? followed(schema);
}

function followed(schema: Schema): NamedSchema {
  const name = schema.$ref?.slice('#/$defs/'.length);
  const link = { name, schema: name === undefined ? schema : definition(name) };
  links.set(schema, link);
  return link;
}

const members = new WeakMap<Schema, ReadonlyMap<string, NamedSchema>>();

/** The properties of a schema by name, each as the schema that it names. */
export function propertiesOf(schema: Schema): ReadonlyMap<string, NamedSchema> {
  return members.get(schema) ?? readProperties(schema);
}

function readProperties(schema: Schema): ReadonlyMap<string, NamedSchema> {
  const properties = Object.entries(schema.properties ?? {});
  const named = new Map(properties.map(([name, property]) => [name, resolved(property)]));
  members.set(schema, named);
  return named;
}

/** Whether a path of this record type could hold a value; list indexes may be any. */
export function namesField(type: RecordType, path: readonly string[]): boolean {
  return path.length > 0 && schemasAt(definition(schemaName(type)), path).length > 0;
}

/** The names of the properties that an object at a path of this record type may have. */
export function propertiesAt(type: RecordType, path: readonly string[]): readonly string[] {
  const schemas = schemasAt(definition(schemaName(type)), path);
  return schemas.flatMap((schema) => [...propertiesOf(schema).keys()]);
}

/** The schemas of what may stand at a path, one for every branch that leads there. */
function schemasAt(link: Schema, path: readonly string[]): readonly Schema[] {
  const { schema } = resolved(link);
  const [step, ...rest] = path;
  // Beside a type, an `anyOf` only says which properties must be there.
  const branches = schema.type === undefined ? (schema.anyOf ?? []) : [];
  const found = branches.flatMap((branch) => schemasAt(branch, path));
  if (found.length > 0) return found;
  if (step === undefined) return [schema];
  if (schema.items !== undefined)
    return /^(?:0|[1-9][0-9]*)$/u.test(step) ? schemasAt(schema.items, rest) : [];
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, step))
    return schemasAt(schema.properties[step] ?? {}, rest);
  return typeof schema.additionalProperties === 'object' || isAnything(schema) ? [{}] : [];
}

/** Whether a schema admits every value. */
export function isAnything(schema: Schema): boolean {
  return (
    schema.type === undefined &&
    schema.enum === undefined &&
    schema.anyOf === undefined &&
    schema.oneOf === undefined
  );
}

const idPattern = /^[a-z]+\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const referencePattern = once(() => new RegExp(shapes.recordReference, 'u'));

/** The record type of a well-formed id; `undefined` for anything else. */
export function typeOfId(text: unknown): RecordType | undefined {
  if (typeof text !== 'string' || text.length > 200 || !idPattern.test(text)) return undefined;
  const type = text.slice(0, text.indexOf('/'));
  return isRecordType(type) ? type : undefined;
}

/** A reference taken apart: the dataset that it names, if it does, and the id there. */
export interface ReferenceParts {
  readonly dataset: string | undefined;
  readonly id: string;
  readonly type: RecordType;
}

/** Takes a well-formed reference apart; `undefined` for anything else. */
export function parseReference(text: unknown): ReferenceParts | undefined {
  if (typeof text !== 'string' || !referencePattern().test(text)) return undefined;
  const hash = text.indexOf('#');
  const id = text.slice(hash + 1);
  const type = id.slice(0, id.indexOf('/'));
  return isRecordType(type)
    ? { dataset: hash === -1 ? undefined : text.slice(0, hash), id, type }
    : undefined;
}
