import { GuardError, refuseUnknown, type Schema } from './guard-subset.ts';

/** What is demanded of the keys of an object: these are there, and those are not. */
export interface Alternative {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** How an object is walked key by key. */
export interface Walk {
  readonly properties: Readonly<Record<string, Schema>>;
  /** What holds for every other key; there is none where it is missing. */
  readonly others?: { readonly key: Schema | undefined; readonly value: Schema };
  /** One of these must hold. */
  readonly alternatives: readonly Alternative[];
}

/** The walk through objects of a schema, or of a choice between objects that can be told apart by their keys. */
export function walkOf(schema: Schema, at: string): Walk | undefined {
  if (schema.type === 'object') return walkOfObject(schema, at);
  const branches = (schema.anyOf ?? []) as readonly Schema[];
  if (branches.length === 0 || branches.some(({ type }) => type !== 'object')) return undefined;
  return together(branches.map((branch) => walkOfObject(branch, at)));
}

function walkOfObject(schema: Schema, at: string): Walk {
  refuseUnknown(schema, at);
  const { properties = {}, required = [], additionalProperties, propertyNames, anyOf } = schema;
  const choices = (anyOf ?? [{ required: [] }]) as readonly Schema[];
  const alternatives = choices.map((choice) => ({
    present: [...(required as readonly string[]), ...requiredBy(choice, at)],
    absent: [],
  }));
  const known = { properties: properties as Walk['properties'], alternatives };
  if (additionalProperties === false && propertyNames === undefined) return known;
  const value =
    additionalProperties === undefined || additionalProperties === true ? {} : additionalProperties;
  return { ...known, others: { key: propertyNames as Schema | undefined, value: value as Schema } };
}

/** Beside the properties of an object a choice says only which of them must be there. */
function requiredBy(choice: Schema, at: string): readonly string[] {
  const names = choice.required as readonly string[] | undefined;
  const told = Object.keys(choice).every((keyword) => keyword === 'required' || keyword === 'properties');
  const isBare = Object.values((choice.properties ?? {}) as object).every((schema) => schema === true);
  if (names === undefined || !told || !isBare)
    throw new GuardError(`There is no guard for the choice at ${at}`);
  return names;
}

/** One walk for several kinds of objects, which agree on the properties that they share; `undefined` where they do not. */
function together(walks: readonly Walk[]): Walk | undefined {
  const properties: Record<string, Schema> = {};
  for (const walk of walks) {
    if (walk.others !== undefined) return undefined;
    for (const [name, schema] of Object.entries(walk.properties)) {
      const known = properties[name] ?? schema;
      if (JSON.stringify(known) !== JSON.stringify(schema)) return undefined;
      properties[name] = known;
    }
  }
  const alternatives = walks.flatMap((walk) =>
    walk.alternatives.map(({ present }) => ({
      present,
      absent: Object.keys(properties).filter((name) => !Object.hasOwn(walk.properties, name)),
    })),
  );
  return { properties, alternatives };
}
