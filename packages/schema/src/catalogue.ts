import * as z from 'zod';
import { AnyRecord } from './dataset.ts';
import { kebab, spec } from './spec.ts';
import { type RecordType, recordTypes } from './values/id.ts';
import { targets } from './values/reference.ts';

export { AnyRecord, Dataset, DatasetHeader } from './dataset.ts';
export { definitions, meanings } from './define.ts';
export { spec } from './spec.ts';
export { type RecordId, type RecordType, recordTypes } from './values/id.ts';
export { isJson } from './values/json-value.ts';
export { targets } from './values/reference.ts';
export { When } from './values/when.ts';

/** A field that holds references: its path, with `*` for every member of a list, and the types it may point to. */
export interface ReferenceField {
  readonly path: readonly string[];
  readonly types: readonly RecordType[];
}

/** What the generators and the stages need to know of a record type. */
export interface CatalogueEntry {
  readonly type: RecordType;
  readonly schema: z.ZodObject;
  readonly references: readonly ReferenceField[];
  /** Where the specification describes the record. */
  readonly page: string;
}

/** The one table: every record type, in the order of the specification, with its schema, references and page. */
export const catalogue: ReadonlyMap<RecordType, CatalogueEntry> = new Map(
  recordTypes.map((type) => {
    const schema = schemaOf(type);
    const page = `${spec.base}${spec.version}/spec/${kebab(type)}`;
    return [type, { type, schema, references: referencesIn(schema), page }];
  }),
);

function schemaOf(type: RecordType): z.ZodObject {
  const schema = AnyRecord.options.find((option) => option.shape.type.safeParse(type).success);
  if (schema === undefined) throw new Error(`No record of type ${type} among the options of AnyRecord`);
  return schema;
}

/** The fields of a schema that hold references, at every depth, each once. */
function referencesIn(schema: z.ZodType, path: readonly string[] = []): readonly ReferenceField[] {
  const types = targetsOf(schema);
  if (types !== undefined) return [{ path, types }];
  const found = partsOf(schema).flatMap(([step, part]) =>
    referencesIn(part, step === '' ? path : [...path, step]),
  );
  return [...new Map(found.map((field) => [field.path.join('/'), field])).values()];
}

/** The targets of a reference schema, or of the one that a field repeats. */
function targetsOf(schema: z.ZodType): readonly RecordType[] | undefined {
  const parent = schema._zod.parent as z.ZodType | undefined;
  return targets.get(schema)?.types ?? (parent === undefined ? undefined : targetsOf(parent));
}

function partsOf(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape as Record<string, z.ZodType>);
  if (schema instanceof z.ZodArray) return [['*', schema.element as z.ZodType]];
  if (schema instanceof z.ZodUnion) return schema.options.map((option) => ['', option as z.ZodType]);
  if (schema instanceof z.ZodExactOptional) return [['', schema.unwrap() as z.ZodType]];
  return [];
}
