import type * as z from 'zod';

/** A key under which an extension may stand: a reverse-DNS name or a URL. */
export type ExtensionKey = `${string}.${string}` | `http://${string}` | `https://${string}`;

/** What the slot for extensions holds: those of a known type under their keys, others unknown. */
export type ExtensionValues<Before, Types extends object, Required> = Flat<
  { [key: string]: unknown } & Present<Known<Before> & Optional<Types>, Required>
>;

type Optional<Types extends object> = { [Key in keyof Types]?: Exact<z.output<Types[Key]>> };

type Known<Values> = { [Key in keyof Values as string extends Key ? never : Key]: Values[Key] };

type Present<Values, Required> = {
  [Key in keyof Values as Key extends Required ? Key : never]-?: Exclude<Values[Key], undefined>;
} & { [Key in keyof Values as Key extends Required ? never : Key]: Values[Key] };

type Flat<Values> = { [Key in keyof Values]: Values[Key] };

/** As JSON has it: a key that is left out, never one that holds `undefined`. */
type Exact<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends object
    ? {
        [Key in keyof Value]: Exact<
          undefined extends Value[Key] ? Exclude<Value[Key], undefined> : Value[Key]
        >;
      }
    : Value;
