import { nameIn, neededBy, referenceTo } from './references.ts';
import { type Bundle, changedThroughout, isSchema, type Schema } from './schema.ts';
import { part, recordsOf } from './selection.ts';

/** What is said in another way here, or says more than a class can hold. */
const beyondClasses = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'deprecated',
  'examples',
  'const',
  'pattern',
  'propertyNames',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
];

/** What a schema is put into its form with. */
interface Context {
  readonly $defs: Bundle['$defs'];
  /** The words that tell the records apart. */
  readonly types: readonly string[];
}

/**
 * A bundle in the form from which quicktype makes one class for every name. Its root, `Chancery`, leads to the dataset
 * and to every record; no data has the shape of the root. Where words are names of the whole file, every word begins
 * with the name of its list and `-`, which `wordsAsTheyAre` takes away from what was written.
 */
export function classSchema(bundle: Bundle, hasGlobalWords = false): Schema {
  const records = recordsOf(bundle);
  const types = records.map(({ type }) => type);
  const names = ['Dataset', ...records.map(({ name }) => name)];
  const context = { types, $defs: part(bundle, neededBy(names, bundle)) };
  const recordType = { type: 'string', enum: types };
  const classes = Object.entries(context.$defs).map(
    ([name, schema]) => [name, classOf(schema, context)] as const,
  );
  const $defs = [...classes, ['RecordType', recordType] as const].map(([name, schema]) => {
    return [name, { title: name, ...schema, ...(hasGlobalWords ? longWords(name, schema) : {}) }];
  });
  return {
    title: 'Chancery',
    description: 'Leads to the dataset and to every record. No data has this shape.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: referenceTo(name) }])),
    $defs: Object.fromEntries($defs),
  };
}

function classOf(schema: Schema, context: Context): Schema {
  return changedThroughout(schema, (inner) => wellReadable(inner, context));
}

function longWords(list: string, { enum: words }: Schema): Schema {
  return Array.isArray(words) ? { enum: words.map((word) => `${list}-${word}`) } : {};
}

/** The text that was written of words with the names of their lists, with the words alone as values. */
export function wordsAsTheyAre(text: string, { $defs }: Bundle): string {
  return text.replaceAll(/ = "(\w+)-([^"\n]+)"$/gmu, (whole, list, word) => {
    return list === 'RecordType' || Object.hasOwn($defs, list) ? ` = "${word}"` : whole;
  });
}

/** What every language has: objects with properties, lists, words, texts and numbers. */
function wellReadable(schema: Schema, context: Context): Schema {
  if (context.types.includes(String(schema.const))) return { $ref: referenceTo('RecordType') };
  const kept = Object.entries(schema).filter(([keyword]) => !beyondClasses.includes(keyword));
  const { $ref, anyOf, ...rest } = Object.fromEntries(kept);
  const reference = $ref === undefined || Array.isArray(rest.enum) ? {} : { $ref };
  return { ...sentence(schema, context), ...rest, ...reference, ...alternatives(schema, anyOf) };
}

/** The comment of a schema. Where a class is the value of a property, quicktype would give the class the sentence of both. */
function sentence({ $ref, description, deprecated }: Schema, { $defs }: Context): Schema {
  const target = $defs[nameIn($ref) ?? ''];
  const isOfClass = target !== undefined && (target.type !== 'string' || target.enum !== undefined);
  const own = isOfClass ? '' : String(description ?? '');
  const text = `${deprecated === true ? 'Deprecated. ' : ''}${own}`.trim();
  return text === '' ? {} : { description: harmless(text) };
}

/** A text that ends no comment and escapes from none, in any language. */
function harmless(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll('"""', "'''").replaceAll('\\', '/');
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
