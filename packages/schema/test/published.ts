import { readdirSync, readFileSync } from 'node:fs';
import { kebab, spec } from '../src/spec.ts';

/** A published JSON Schema, or a part of one, with the keywords that Chancery uses. */
export interface JsonSchema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Where the generated files lie, and those of JSON Schema among them. */
export const generatedFolder = new URL('../generated/', import.meta.url);
export const schemaFolder = new URL(`json/${spec.version}/`, generatedFolder);

/** The name of the one file that holds all the others. */
export const bundleFile = 'chancery.schema.json';

/** Every published file as it lies on disk, by file name. */
export const published: ReadonlyMap<string, JsonSchema> = new Map(
  readdirSync(schemaFolder)
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, schemaFolder), 'utf8')) as JsonSchema]),
);

/** The published schema of a public name. */
export function publishedAs(name: string): JsonSchema {
  return fileOf(`${kebab(name)}.schema.json`);
}

/** The alternatives of a union; beside a type they are a condition that says what must be present, not a union. */
export function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.type === undefined ? (schema.oneOf ?? schema.anyOf ?? []) : [];
}

function fileOf(file: string): JsonSchema {
  const schema = published.get(file);
  if (schema === undefined) throw new Error(`There is no ${file} among the published schemas.`);
  return schema;
}
