import { code, table } from './markdown.ts';
import type { Definitions, Schema } from './published.ts';
import { type LinkTo, valueInWords } from './value-in-words.ts';

/** A field of an object: its name, its schema, and whether it must be present. */
export interface Field {
  readonly key: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fields of a record by where they come from. */
export interface GroupedFields {
  readonly own: readonly Field[];
  readonly event: readonly Field[];
  readonly common: readonly Field[];
}

/** The table of some fields. */
export function fieldsTable(fields: readonly Field[], linkTo: LinkTo): string {
  const rows = fields.map(({ key, schema, required }) => [
    `${code(key)}${schema.deprecated === true ? ' *(deprecated)*' : ''}`,
    required ? 'yes' : '',
    valueInWords(schema, linkTo),
    schema.description ?? '',
  ]);
  return table(['field', 'required', 'value', 'meaning'], rows);
}

/** The fields of an object; of one with two forms, those that either form has, required where both require them. */
export function fieldsOf(schema: Schema): readonly Field[] {
  const forms = schema.properties === undefined ? (schema.anyOf ?? []) : [schema];
  const fields = new Map(forms.flatMap(({ properties }) => Object.entries(properties ?? {})));
  return [...fields].map(([key, field]) => {
    return { key, schema: field, required: forms.every(({ required }) => required?.includes(key)) };
  });
}

/** The fields of a record, told apart from those that it shares with every record, or with every event. */
export function groupedFields(name: string, definitions: Definitions): GroupedFields {
  const common = shared(recordNames(definitions), definitions);
  const events = shared(['Visit', 'Meeting'], definitions).filter(
    (field) => !recordsWith(field, definitions).some((record) => record !== 'Visit' && record !== 'Meeting'),
  );
  const fields = fieldsOf(definitions[name] ?? {});
  const isEvent = name === 'Visit' || name === 'Meeting';
  const [inCommon, inEvents] = [common, isEvent ? events : []].map(
    (list) => new Set(list.map(({ key }) => key)),
  );
  return {
    own: fields.filter(({ key }) => !inCommon?.has(key) && !inEvents?.has(key)),
    event: fields.filter(({ key }) => inEvents?.has(key)),
    common: fields.filter(({ key }) => inCommon?.has(key)),
  };
}

/** The names of the record types, in the order of the specification. */
export function recordNames(definitions: Definitions): readonly string[] {
  return (definitions.AnyRecord?.oneOf ?? []).map(({ $ref = '' }) => $ref.slice($ref.lastIndexOf('/') + 1));
}

function shared(names: readonly string[], definitions: Definitions): readonly Field[] {
  const [first, ...others] = names.map((name) => fieldsOf(definitions[name] ?? {}));
  return (first ?? []).filter((field) =>
    others.every((fields) => fields.some((other) => isSame(field, other))),
  );
}

function recordsWith(field: Field, definitions: Definitions): readonly string[] {
  return recordNames(definitions).filter((name) =>
    fieldsOf(definitions[name] ?? {}).some((other) => isSame(field, other)),
  );
}

function isSame(a: Field, b: Field): boolean {
  return (
    a.key === b.key && a.required === b.required && JSON.stringify(a.schema) === JSON.stringify(b.schema)
  );
}
