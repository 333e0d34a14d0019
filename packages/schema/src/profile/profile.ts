import type * as z from 'zod';
import { bundle } from '../../generated/bundle.ts';
import { dialect, type Schema } from '../codegen/schema.ts';
import { answering, copied } from '../publish.ts';
import { Iri } from '../values/iri.ts';
import { Text } from '../values/text.ts';
import {
  type Collections,
  collectionsOf,
  type HeaderSchema,
  type OriginalHeader,
  type RecordSchema,
} from './collections.ts';
import { narrowedDefinitions } from './narrowed-definitions.ts';
import { narrowingOf, typeOf } from './narrowing.ts';
import { meant, refuse } from './profile-error.ts';

/** What a profile is made of. */
export interface ProfileOptions<Narrowed extends RecordSchema, Header extends HeaderSchema> {
  /** The address that names the profile, an IRI of your own: the `$id` of its JSON Schema. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** What `extend` made of records, one for a type; records of other types stay as the specification has them. */
  readonly records: readonly Narrowed[];
  /** What `extend` made of `DatasetHeader`; the document form is narrowed alike. */
  readonly header?: Header;
}

/** The schemas of a consumer's datasets, and the JSON Schema that accepts the same. */
export interface Profile<Narrowed extends RecordSchema, Header extends HeaderSchema>
  extends Collections<Narrowed, Header> {
  readonly id: string;
  /** One self-contained document of the dialect 2020-12, laid out as `chancery.schema.json`. */
  readonly jsonSchema: Readonly<{ [keyword: string]: unknown }>;
}

/**
 * Datasets in which some records, or the header, are narrower than the specification demands. What the profile accepts, the
 * specification accepts. A `ProfileError` is thrown where the call asks for what cannot be.
 */
export function profile<Narrowed extends RecordSchema, Header extends HeaderSchema = OriginalHeader>(
  options: ProfileOptions<Narrowed, Header>,
): Profile<Narrowed, Header> {
  checkNames(options);
  const records = byType(options.records, options.header);
  const schemas = [...records.values(), ...(options.header === undefined ? [] : [options.header])];
  const jsonSchema = document(options, schemas);
  const { Dataset, DatasetHeader, AnyRecord } = collectionsOf(records, options.header);
  return {
    id: options.id,
    Dataset: answering(Dataset, () => jsonSchema),
    DatasetHeader: answering(DatasetHeader.clone(), () => partOf(jsonSchema, 'DatasetHeader')),
    AnyRecord: answering(AnyRecord, () => partOf(jsonSchema, 'AnyRecord')),
    jsonSchema: copied(jsonSchema),
  } as unknown as Profile<Narrowed, Header>;
}

function checkNames({
  id,
  title,
  description,
  records,
  header,
  ...others
}: ProfileOptions<RecordSchema, HeaderSchema>): void {
  const known = ['id', 'title', 'description', 'records', 'header'];
  for (const name of Object.keys(others)) refuse(`There is no option ${name}${meant(name, known)}`);
  if (!Iri.safeParse(id).success)
    refuse(`id: expected an IRI, such as https://example.org/profile.schema.json, not ${id}`);
  if (id === bundle.$id)
    refuse(`id: ${id} names the schemas of Chancery; a profile has an address of its own`);
  if (!Text.safeParse(title).success) refuse('title: expected a text');
  if (description !== undefined && !Text.safeParse(description).success)
    refuse('description: expected a text');
}

/** The record schemas by the type that they describe. */
function byType(
  records: readonly z.ZodObject[],
  header: z.ZodObject | undefined,
): ReadonlyMap<string, z.ZodObject> {
  if (!Array.isArray(records)) refuse('records: expected a list of what extend returned');
  const found = new Map<string, z.ZodObject>();
  for (const schema of records) {
    const type = typeOf(narrowingOf(schema, 'profile'));
    if (type === 'dataset') refuse('records: the header of a dataset is no record; give it as header');
    if (found.has(type)) refuse(`records: there are two for the type ${type}; extend the one by the other`);
    found.set(type, schema);
  }
  if (found.size === 0 && header === undefined)
    refuse('A profile narrows at least one record, or the header');
  if (header !== undefined && typeOf(narrowingOf(header, 'profile')) !== 'dataset')
    refuse('header: expected what extend made of DatasetHeader');
  return found;
}

function document(
  { id, title, description }: ProfileOptions<RecordSchema, HeaderSchema>,
  schemas: readonly z.ZodObject[],
): Schema {
  const narrowings = schemas.map((schema) => narrowingOf(schema, 'profile'));
  return {
    $schema: dialect,
    $id: id,
    title,
    ...(description === undefined ? {} : { description }),
    $ref: '#/$defs/Dataset',
    $defs: narrowedDefinitions(bundle.$defs, narrowings),
  };
}

function partOf({ $defs }: Schema, name: string): Schema {
  return { $schema: dialect, $ref: `#/$defs/${name}`, $defs };
}
