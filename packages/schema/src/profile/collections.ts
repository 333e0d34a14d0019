import * as z from 'zod';
import { AnyRecord, Dataset, DatasetHeader } from '../dataset.ts';
import { definitions } from '../define.ts';

/** A record schema: one of `@chancery/schema/zod`, or what `extend` made of it. */
export type RecordSchema = z.ZodObject<{ readonly type: z.ZodLiteral }>;

/** `DatasetHeader`, or what `extend` made of it. */
export type HeaderSchema = z.ZodObject<{ readonly type: z.ZodLiteral<'dataset'> }>;

/** The header as the specification has it. */
export type OriginalHeader = typeof DatasetHeader;

/** The schemas in which the records of a profile stand. */
export interface Collections<Narrowed extends RecordSchema, Header extends HeaderSchema> {
  readonly Dataset: z.ZodObject<
    {
      [Field in keyof (typeof Dataset)['shape']]: Field extends 'records'
        ? z.ZodArray<AnyRecordOf<Narrowed>>
        : Known<Header['shape'][Field & keyof Header['shape']]>;
    },
    z.core.$strict
  >;
  readonly DatasetHeader: Header;
  readonly AnyRecord: AnyRecordOf<Narrowed>;
}

type AnyRecordOf<Narrowed> = z.ZodDiscriminatedUnion<
  InPlace<(typeof AnyRecord)['options'], Narrowed>,
  'type'
>;

type InPlace<Originals extends readonly z.core.SomeType[], Narrowed> = {
  [Index in keyof Originals]: InPlaceOf<Originals[Index], Narrowed>;
};

type InPlaceOf<Original, Narrowed> = Original extends { readonly shape: { readonly type: infer Type } }
  ? Known<[OfType<Narrowed, Type>] extends [never] ? Original : OfType<Narrowed, Type>>
  : never;

type OfType<Narrowed, Type> = Extract<Narrowed, { readonly shape: { readonly type: Type } }>;

type Known<Type> = Type extends z.core.$ZodType ? Type : never;

/** Narrower records take the place of the originals of their type, and a narrower header that of its fields. */
export function collectionsOf(
  records: ReadonlyMap<string, z.ZodObject>,
  header: z.ZodObject = DatasetHeader,
): { readonly [Name in keyof Collections<RecordSchema, HeaderSchema>]: z.ZodType } {
  const options = AnyRecord.options.map((original) => records.get(original.shape.type.value) ?? original);
  const ofProfile = z.discriminatedUnion('type', options as [z.ZodObject]);
  const list = z.array(ofProfile);
  definitions.add(list, definitions.get(Dataset.shape.records) ?? { description: '' });
  const fields = Object.entries(Dataset.shape).map(([name, field]) => [name, header.shape[name] ?? field]);
  return {
    Dataset: z.strictObject({ ...(Object.fromEntries(fields) as Record<string, z.ZodType>), records: list }),
    DatasetHeader: header,
    AnyRecord: ofProfile,
  };
}
