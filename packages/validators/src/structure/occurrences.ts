import { definition, type NamedSchema, propertiesOf, resolved, type Schema } from '../model.ts';

/** Where a value of a named schema may stand: its path, with `*` for every member of a list. */
export interface Occurrence {
  readonly path: readonly string[];
  readonly name: string;
}

/** The places inside a published schema where values of some named schemas may stand, each once. */
export function occurrencesIn(schema: string, names: ReadonlySet<string>): readonly Occurrence[] {
  const all = found({ name: undefined, schema: definition(schema) }, names, []);
  return [...new Map(all.map((occurrence) => [occurrence.path.join('/'), occurrence])).values()];
}

function found(
  { name, schema }: NamedSchema,
  names: ReadonlySet<string>,
  path: readonly string[],
): Occurrence[] {
  if (name !== undefined && names.has(name)) return [{ path, name }];
  return partsOf(schema).flatMap(([step, part]) => found(part, names, [...path, ...step]));
}

function partsOf(schema: Schema): readonly (readonly [readonly string[], NamedSchema])[] {
  // Beside a type, an `anyOf` only says which properties must be there.
  const branches = schema.type === undefined ? (schema.anyOf ?? []) : [];
  const items = schema.items === undefined ? [] : [schema.items];
  return [
    ...[...propertiesOf(schema)].map(([name, property]) => [[name], property] as const),
    ...items.map((item) => [['*'], resolved(item)] as const),
    ...branches.map((branch) => [[], resolved(branch)] as const),
  ];
}
