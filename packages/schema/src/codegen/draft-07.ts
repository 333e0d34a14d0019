import { changedThroughout, isSchema, type Schema } from './schema.ts';

/** What JSON Schema 2020-12 can say and draft-07 cannot. */
const untold = [
  'unevaluatedProperties',
  'unevaluatedItems',
  'minContains',
  'maxContains',
  '$anchor',
  '$dynamicAnchor',
  '$dynamicRef',
];

/**
 * The same schema in draft-07: it accepts what the original accepts. Throws a `RangeError` that names the keyword where
 * draft-07 has no way to say it.
 */
export function draft07(schema: Schema): Schema {
  const { $schema, ...rest } = changedThroughout(schema, inDraft07);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...rest };
}

function inDraft07(schema: Schema): Schema {
  const keyword = untold.find((name) => schema[name] !== undefined);
  if (keyword !== undefined) throw new RangeError(`draft-07 has no ${keyword}`);
  const {
    $ref,
    $defs,
    prefixItems,
    dependentRequired,
    dependentSchemas,
    deprecated,
    contentSchema,
    ...rest
  } = schema;
  const definitions = $defs === undefined ? {} : { definitions: $defs };
  const note = deprecated === true ? { $comment: 'Deprecated.' } : {};
  const whole = {
    ...note,
    ...withTuple(prefixItems, rest),
    ...dependencies(dependentRequired, dependentSchemas),
  };
  return { ...withReference($ref, whole), ...definitions };
}

/** Beside `$ref`, draft-07 reads nothing: the reference moves into `allOf`. */
function withReference(reference: unknown, { allOf, ...rest }: Schema): Schema {
  const others = Array.isArray(allOf) ? allOf : [];
  if (typeof reference !== 'string') return allOf === undefined ? rest : { ...rest, allOf };
  const $ref = reference.replaceAll('/$defs/', '/definitions/');
  if (others.length === 0 && Object.keys(rest).length === 0) return { $ref };
  return { ...rest, allOf: [{ $ref }, ...others] };
}

function withTuple(prefixItems: unknown, { items, ...rest }: Schema): Schema {
  if (prefixItems === undefined) return items === undefined ? rest : { ...rest, items };
  return { ...rest, items: prefixItems, ...(items === undefined ? {} : { additionalItems: items }) };
}

function dependencies(required: unknown, schemas: unknown): Schema {
  const lists = isSchema(required) ? required : {};
  const all = { ...lists, ...(isSchema(schemas) ? schemas : {}) };
  for (const [name, list] of Object.entries(lists))
    if (isSchema(schemas) && Object.hasOwn(schemas, name))
      all[name] = { allOf: [{ required: list }, schemas[name]] };
  return Object.keys(all).length === 0 ? {} : { dependencies: all };
}
