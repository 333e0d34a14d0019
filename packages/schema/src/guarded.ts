import * as z from 'zod';

/** What says yes without Zod: a copy of a value, or `undefined`, and a guard for the copy. */
export interface Shortcut {
  readonly copy: (value: unknown) => unknown;
  readonly guard: (value: unknown) => boolean;
}

/**
 * A clone of a schema that asks a guard first: what the guard accepts is returned as the copy that Zod would have made; all
 * else is left to Zod, which explains. Zod takes a parser from 4.6 on; with an older one the clone is as slow as the schema.
 */
export function guarded<S extends z.ZodType>(schema: S, { copy, guard }: Shortcut): S {
  if (z.withParser === undefined) return schema.clone();
  const fast = z.withParser(schema, (value) => {
    const copied = attempt(copy, value);
    return copied !== undefined && guard(copied) ? (copied as z.output<S>) : z.INVALID;
  });
  // Zod leaves the shortcut out where something could have to be awaited; nothing in these schemas is.
  fast.parseAsync = async (data, params) => fast.parse(data, params);
  fast.safeParseAsync = async (data, params) => fast.safeParse(data, params);
  fast.validateAsync = async (data, params) => fast.validate(data, params);
  return fast;
}

/** What cannot even be read is left to Zod, too. */
function attempt(copy: Shortcut['copy'], value: unknown): unknown {
  try {
    return copy(value);
  } catch {
    return undefined;
  }
}
