import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { spec } from '../src/model.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema is. */
export const schemaFile = new URL('../generated/report.schema.json', import.meta.url);

/** The kebab-case of rule ids; a pattern and no list, as consumers add rules of their own. */
export const ruleId = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$';

/** A JSON Pointer (RFC 6901, section 3). */
const pointer = '^(?:/(?:[^~/]|~[01])*)*$';

/** What types cannot say of a property, by the name of its type and its own. */
const narrowed: Readonly<Record<string, Schema>> = {
  'JsonReport.chancery': { pattern: '^[0-9]+\\.[0-9]+$' },
  'Finding.rule': { pattern: ruleId },
  'Finding.pointer': { pattern: pointer },
  'Finding.path': { pattern: pointer },
  'Related.pointer': { pattern: pointer },
  'Finding.url': { format: 'uri' },
};

/** The JSON Schema of the report that `--format json` writes, made from the types of the report and their comments. */
export function reportSchema(): string {
  const { $ref, definitions = {} } = createGenerator({
    path: fileURLToPath(new URL('../src/report/json.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    type: 'JsonReport',
    // What a later version adds breaks no reader.
    additionalProperties: true,
    skipTypeCheck: true,
  }).createSchema('JsonReport');
  const named = Object.entries(definitions).map(([name, schema]) => [name, published(schema, name)]);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${spec.base}${spec.version}/report.schema.json`,
    title: 'Report',
    description: 'The outcome of a validation, as `chancery validate --format json` writes it.',
    $ref: String($ref).replace('#/definitions/', '#/$defs/'),
    $defs: Object.fromEntries(named),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The same in draft 2020-12, with what types cannot say. All numbers count something, those in params aside. */
function published(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((member) => published(member, path));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, publishedMember(key, member, path)]);
  const { type } = value as { readonly type?: unknown };
  const counts =
    type === 'number' && path !== 'Json'
      ? { type: 'integer', minimum: path.startsWith('Region.') ? 1 : 0 }
      : {};
  return { ...Object.fromEntries(entries), ...counts, ...narrowed[path] };
}

function publishedMember(key: string, member: unknown, path: string): unknown {
  if (key === '$ref') return String(member).replace('#/definitions/', '#/$defs/');
  if (key !== 'properties') return published(member, path);
  return Object.fromEntries(
    Object.entries(member as Schema).map(([name, schema]) => [
      name,
      published(schema, `${path.split('.')[0]}.${name}`),
    ]),
  );
}
