import { Compile } from 'typebox/compile';
import type { JsonSchema } from '../../../packages/schema/test/published.ts';
import { fileOf, published, type RecordType } from '../schemas.ts';
import { judgesOf } from './judges.ts';
import type { Peer } from './peer.ts';

/** What TypeBox compiles from the published schemas; references are put in place, since they name files. */
export const typebox: Peer = {
  name: 'typebox compiled',
  from: 'typebox',
  load: async () =>
    judgesOf((_, type) => {
      const compiled = Compile(typeboxSchema(type));
      return (value) => compiled.Check(value);
    }),
};

/** The schema that TypeBox compiles for a type of records. */
export function typeboxSchema(type: RecordType): JsonSchema {
  return whole(published(fileOf(type)));
}

function whole(schema: JsonSchema): JsonSchema {
  const { $ref } = schema;
  if ($ref !== undefined) return whole(published($ref));
  const rules = Object.entries(schema).filter(([key, value]) => !isWords(key, value));
  return Object.fromEntries(rules.map(([key, value]) => [key, inside(value)]));
}

function inside(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(inside);
  return typeof part === 'object' && part !== null ? whole(part) : part;
}

function isWords(key: string, value: unknown): boolean {
  return ['$schema', '$id', 'title', 'description'].includes(key) && typeof value === 'string';
}
