import { draft07 } from './draft-07.ts';
import { openapi31 } from './openapi-31.ts';
import { neededBy } from './references.ts';
import type { Bundle, Schema } from './schema.ts';
import { part, selfContained } from './selection.ts';

/** The forms in which a schema can be had. */
export const dialects = ['draft-2020-12', 'draft-07', 'openapi-3.1'] as const;
export type Dialect = (typeof dialects)[number];

/**
 * A bundle, or one of its schemas with those that it needs, in a dialect. Only the whole bundle in its own dialect keeps
 * its `$id`. Throws a `RangeError` where the dialect cannot say what the bundle says.
 */
export function inDialect(bundle: Bundle, dialect: Dialect, name?: string): Schema {
  if (dialect === 'openapi-3.1') return openapi31(name === undefined ? bundle : about(bundle, name));
  if (name !== undefined)
    return dialect === 'draft-07' ? draft07(selfContained(bundle, name)) : selfContained(bundle, name);
  const { $id, ...rest } = bundle;
  return dialect === 'draft-07' ? draft07(rest) : bundle;
}

/** The part of a bundle that is about one name, and called as it is. */
function about(bundle: Bundle, name: string): Bundle {
  const { title = name, description } = bundle.$defs[name] ?? {};
  const $defs = part(bundle, neededBy([name], bundle));
  return { title: String(title), ...(description === undefined ? {} : { description }), $defs };
}
