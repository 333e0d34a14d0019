import { neededBy, referenceTo } from './references.ts';
import { type Bundle, changedThroughout, isSchema, type Schema } from './schema.ts';
import { part, recordsOf } from './selection.ts';

/** What says more than a class can hold, or names one in words. */
const beyondClasses = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'examples',
  'pattern',
  'propertyNames',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
];

/**
 * A bundle in the form from which quicktype makes one class for every name. Its root, `Chancery`, leads to the dataset
 * and to every record; no data has the shape of the root.
 */
export function classSchema(bundle: Bundle): Schema {
  const records = recordsOf(bundle);
  const types = records.map(({ type }) => type);
  const names = ['Dataset', ...records.map(({ name }) => name)];
  const needed = part(bundle, neededBy(names, bundle));
  const $defs = Object.entries(needed).map(([name, schema]) => [name, classOf(name, schema, types)]);
  return {
    title: 'Chancery',
    description: 'Leads to the dataset and to every record. No data has this shape.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: referenceTo(name) }])),
    $defs: { ...Object.fromEntries($defs), RecordType: { title: 'RecordType', type: 'string', enum: types } },
  };
}

function classOf(name: string, schema: Schema, types: readonly string[]): Schema {
  return { title: name, ...changedThroughout(schema, (inner) => wellReadable(inner, types)) };
}

/** What every language has: objects with properties, lists, words, texts and numbers. */
function wellReadable(schema: Schema, types: readonly string[]): Schema {
  if (typeof schema.const === 'string' && types.includes(schema.const)) return recordType(schema);
  const kept = Object.entries(schema).filter(([keyword]) => !beyondClasses.includes(keyword));
  const { $ref, anyOf, deprecated, ...rest } = Object.fromEntries(kept);
  const reference = $ref === undefined || Array.isArray(rest.enum) ? {} : { $ref };
  const note = deprecated === true ? { description: `Deprecated. ${rest.description ?? ''}`.trim() } : {};
  return { ...rest, ...note, ...reference, ...alternatives(schema, anyOf) };
}

/** The word that tells a record apart is one of the same words in every class. */
function recordType({ description }: Schema): Schema {
  return { ...(description === undefined ? {} : { description }), $ref: referenceTo('RecordType') };
}

/** Beside a type, alternatives say only which properties must be there; of objects, classes have to make one. */
function alternatives({ type }: Schema, anyOf: unknown): Schema {
  if (!Array.isArray(anyOf) || type !== undefined) return {};
  if (!anyOf.every((branch) => isSchema(branch) && isSchema(branch.properties))) return { anyOf };
  const properties = Object.assign({}, ...anyOf.map((branch) => branch.properties).reverse());
  return { type: 'object', additionalProperties: false, properties, required: commonTo(anyOf) };
}

function commonTo(branches: readonly Schema[]): readonly string[] {
  const [first = [], ...others] = branches.map(({ required }) => (Array.isArray(required) ? required : []));
  return first.filter((name) => others.every((list) => list.includes(name)));
}
