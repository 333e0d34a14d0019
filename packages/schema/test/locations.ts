import type { Path } from './changed-at.ts';
import { branchesOf, type JsonSchema } from './published.ts';
import { type Trees, treeOf, treesOnDisk } from './trees.ts';

/** One step from a value down to a part of it, or sideways into one of the alternatives of a union. */
export type Step =
  | { readonly kind: 'property'; readonly key: string }
  | { readonly kind: 'member' }
  | { readonly kind: 'branch'; readonly index: number };

/** A place in the values of a public name, with the schema that rules there. */
export interface Location {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly schema: JsonSchema;
  /** Readable and unique: `Visit/participants/*‹who›/count/min`. */
  readonly pointer: string;
  /** The schemas among which it lies. */
  readonly trees: Trees;
}

/** A key that may stand in the slot for extensions. */
export const extensionKey = 'org.example.protocol';

/** Every place at every depth, the value itself first. */
export function locationsOf(name: string, trees: Trees = treesOnDisk): readonly Location[] {
  return below({ name, steps: [], schema: treeOf(trees, name), pointer: name, trees });
}

/** Keys and indices that lead to a location in an instance made for it: the member in question comes first in its list. */
export function pathOf({ steps }: Location): Path {
  return steps.flatMap<string | number>((step) => {
    if (step.kind === 'branch') return [];
    return step.kind === 'property' ? [step.key] : [0];
  });
}

function below(location: Location): readonly Location[] {
  return [location, ...partsOf(location).flatMap(below)];
}

function partsOf(location: Location): Location[] {
  const { properties = {}, items, additionalProperties } = location.schema;
  const branches = branchesOf(location.schema);
  return [
    ...Object.entries(properties).map(([key, schema]) => property(location, key, schema)),
    ...(additionalProperties ? [property(location, extensionKey, additionalProperties)] : []),
    ...(items ? [part(location, { kind: 'member' }, items, '/*')] : []),
    ...branches.map((schema, index) =>
      part(location, { kind: 'branch', index }, schema, `‹${label(schema)}›`),
    ),
  ];
}

function property(location: Location, key: string, schema: JsonSchema): Location {
  return part(location, { kind: 'property', key }, schema, `/${key}`);
}

function part(location: Location, step: Step, schema: JsonSchema, suffix: string): Location {
  return { ...location, steps: [...location.steps, step], schema, pointer: location.pointer + suffix };
}

/** What tells an alternative from its neighbours: the type of a record, what is required, or the title. */
function label({ properties = {}, required = [], title = '' }: JsonSchema): string {
  return String(properties.type?.const ?? (required.join('+') || title));
}
