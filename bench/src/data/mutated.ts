import { changedAt } from '../../../packages/schema/test/changed-at.ts';
import { type Mutation, mutationsOf } from '../../../packages/schema/test/mutations.ts';
import type { JsonSchema } from '../../../packages/schema/test/published.ts';
import { oneOf, type Random } from '../../../packages/schema/test/random.ts';
import { treeOf, treesOnDisk } from '../../../packages/schema/test/trees.ts';
import { type RecordType, recordNames } from '../schemas.ts';

interface Part {
  readonly path: readonly (string | number)[];
  readonly schema: JsonSchema;
}

/** A record with one step away from what the schema asks, somewhere in it. The result may still be valid. */
export function mutated(record: { readonly type: RecordType }, random: Random): unknown {
  const tree = treeOf(treesOnDisk, recordNames[record.type]);
  const parts = partsOf(record, { path: [], schema: tree }).filter(
    ({ schema }) => stepsFrom(schema).length > 0,
  );
  const { path, schema } = oneOf(parts, random);
  return changedAt(record, path, (value) => oneOf(stepsFrom(schema), random).apply(value, random));
}

// A text of 100,000 letters takes more time than a thousand records.
function stepsFrom(schema: JsonSchema): readonly Mutation[] {
  return mutationsOf(schema).filter(({ keyword }) => keyword !== 'maxLength');
}

function partsOf(value: unknown, { path, schema }: Part): Part[] {
  const branch = (schema.type === undefined ? (schema.oneOf ?? schema.anyOf) : undefined)?.find(
    ({ required = [] }) => required.every((key) => Object.hasOwn(Object(value), key)),
  );
  if (branch !== undefined) return partsOf(value, { path, schema: branch });
  return [
    { path, schema },
    ...members(value, schema).flatMap(([key, member, part]) =>
      partsOf(member, { path: [...path, key], schema: part }),
    ),
  ];
}

function members(
  value: unknown,
  schema: JsonSchema,
): readonly (readonly [string | number, unknown, JsonSchema])[] {
  if (Array.isArray(value)) return value.map((member, index) => [index, member, schema.items ?? {}]);
  return Object.entries(schema.properties ?? {})
    .filter(([key]) => Object.hasOwn(Object(value), key))
    .map(([key, part]) => [key, (value as Readonly<Record<string, unknown>>)[key], part]);
}
