import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { JsonSchema } from '../../packages/schema/test/published.ts';

/** The types of records, by the word in their field `type`. */
export const recordNames = {
  visit: 'Visit',
  meeting: 'Meeting',
  official: 'Official',
  organization: 'Organization',
  position: 'Position',
  initiative: 'Initiative',
  statement: 'Statement',
  outcome: 'Outcome',
  source: 'Source',
} as const;

/** A type of records. */
export type RecordType = keyof typeof recordNames;

const require = createRequire(import.meta.url);
const read = new Map<string, JsonSchema>();

/** The published schema in a file, as any user of the package reads it. */
export function published(file: string): JsonSchema {
  const schema: JsonSchema =
    read.get(file) ?? JSON.parse(readFileSync(require.resolve(`@chancery/schema/schemas/${file}`), 'utf8'));
  read.set(file, schema);
  return schema;
}

/** The files that a schema refers to, each behind those that it refers to itself; the schema's own file comes last. */
export function filesOf(file: string): readonly string[] {
  const needed = referencesIn(published(file)).flatMap(filesOf);
  return [...new Set([...needed, file])];
}

/** The file in which a record of that type is described. */
export function fileOf(type: RecordType): string {
  return `${type}.schema.json`;
}

function referencesIn(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(referencesIn);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  );
}
