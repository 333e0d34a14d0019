import { jsonSchemas } from '../scripts/json-schemas.ts';
import { schemaFile } from '../src/spec.ts';
import { names } from './judges.ts';
import { type JsonSchema, publishedAs } from './published.ts';

/** The schema of every public name, with each reference replaced by what it refers to. */
export type Trees = ReadonlyMap<string, JsonSchema>;

/** What the files on disk describe. */
export const treesOnDisk: Trees = treesOf(new Map(names.map((name) => [name, publishedAs(name)])));

/** What the Zod schemas describe now: where the two drift apart, instances come from both sides. */
export const treesOfZod: Trees = treesOf(jsonSchemas() as ReadonlyMap<string, JsonSchema>);

/** The tree of a name. */
export function treeOf(trees: Trees, name: string): JsonSchema {
  const tree = trees.get(name);
  if (tree === undefined) throw new Error(`There is no JSON Schema for ${name}.`);
  return tree;
}

/** The trees of schemas that refer to each other by file name. */
export function treesOf(schemas: ReadonlyMap<string, JsonSchema>): Trees {
  const files = new Map([...schemas].map(([name, schema]) => [schemaFile(name), schema]));
  return new Map([...schemas].map(([name, schema]) => [name, grown(schema, files)]));
}

function grown(schema: JsonSchema, files: ReadonlyMap<string, JsonSchema>): JsonSchema {
  if (typeof schema === 'boolean') return schema;
  if (schema.$ref !== undefined) return grown(files.get(schema.$ref) ?? {}, files);
  const { properties, items, anyOf, oneOf } = schema;
  const members = Object.entries(properties ?? {}).map(([key, part]) => [key, grown(part, files)]);
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(members) }),
    ...(items && { items: grown(items, files) }),
    ...(anyOf && { anyOf: anyOf.map((part) => grown(part, files)) }),
    ...(oneOf && { oneOf: oneOf.map((part) => grown(part, files)) }),
  };
}
