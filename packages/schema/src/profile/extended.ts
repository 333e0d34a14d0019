import type * as z from 'zod';
import type { ExtensionKey, ExtensionValues } from './extension-values.ts';

/** A word that a profile may leave in a field, e.g. `'state'` of `visitType`; of an open list, any word. */
export type WordOf<Shape, Field extends keyof Shape> =
  Inner<Shape[Field]> extends z.ZodArray<infer Member>
    ? Member extends z.ZodEnum<infer Words>
      ? keyof Words & string
      : Field extends 'topics'
        ? string
        : never
    : Inner<Shape[Field]> extends z.ZodEnum<infer Words>
      ? keyof Words & string
      : never;

/** The fields that hold words of a vocabulary. */
export type WordField<Shape> = {
  [Field in keyof Shape]: [WordOf<Shape, Field>] extends [never] ? never : Field;
}[keyof Shape];

/** For some of these fields, the words that remain. */
export type Words<Shape> = { readonly [Field in WordField<Shape>]?: readonly WordOf<Shape, Field>[] };

/** A schema after `extend`: extensions typed, fields required, words narrowed. */
export type Extended<
  Schema extends z.ZodObject,
  Types extends object,
  Required extends PropertyKey,
  Narrowed extends object,
> = z.ZodObject<
  {
    [Field in keyof Schema['shape']]: Presence<
      Schema['shape'][Field],
      Field extends 'extensions'
        ? TypedExtensions<Inner<Schema['shape'][Field]>, Types, Required>
        : Field extends keyof Narrowed
          ? NarrowedWords<Inner<Schema['shape'][Field]>, Narrowed[Field]>
          : Inner<Schema['shape'][Field]>,
      Field extends Required | RequiredWith<Required> ? true : false
    >;
  },
  z.core.$strict
>;

/** A field that was optional stays so unless it is required now. */
type Presence<Before, Now extends z.core.SomeType, IsRequired> = IsRequired extends true
  ? Now
  : Before extends z.ZodExactOptional
    ? z.ZodExactOptional<Now>
    : Now;

/** Where an extension is required, so are the extensions. */
type RequiredWith<Required> = [Extract<Required, ExtensionKey>] extends [never] ? never : 'extensions';

type Inner<Field> =
  Field extends z.ZodExactOptional<infer Schema> ? Schema : Field extends z.core.SomeType ? Field : never;

type TypedExtensions<Before, Types extends object, Required> = z.ZodType<
  ExtensionValues<z.output<Before>, Types, Required>,
  ExtensionValues<z.output<Before>, Types, Required>
>;

type NarrowedWords<Before, Remaining> = Remaining extends readonly (infer Word extends string)[]
  ? Before extends z.ZodArray
    ? z.ZodArray<z.ZodEnum<{ [W in Word]: W }>>
    : z.ZodEnum<{ [W in Word]: W }>
  : never;
