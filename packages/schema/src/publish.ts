import type * as z from 'zod';
import { draft07 } from './codegen/draft-07.ts';
import type { Schema } from './codegen/schema.ts';
import { guarded, type Shortcut } from './guarded.ts';

/** A published schema: parses to `T`, and speaks Standard Schema and Standard JSON Schema. */
export type Published<T> = z.ZodType<T, T>;

/** The dialect in which the schemas are published. */
const dialect = 'draft-2020-12';

/**
 * The public form of a schema: annotated with its plain type, and answering Standard JSON Schema with the published
 * schema of its name instead of one computed by Zod, also put in draft-07. Asking for another dialect throws a
 * `RangeError`. With a shortcut it need not walk what is valid.
 */
export function publish<T>(schema: z.ZodType, json: object, shortcut?: Shortcut): Published<T> {
  const own = shortcut === undefined ? schema.clone() : guarded(schema, shortcut);
  return answering(own as Published<T>, () => json as Schema);
}

/** The schema itself, from now on answering Standard JSON Schema with copies of what `json` returns. */
export function answering<S extends z.ZodType>(schema: S, json: () => Schema): S {
  const answer = (options?: { readonly target?: string }) => inDialect(json, options?.target ?? dialect);
  const standard = { ...schema['~standard'], jsonSchema: { input: answer, output: answer } };
  Object.defineProperty(schema, '~standard', { value: standard, configurable: true });
  return schema;
}

/** A copy that the caller may change. */
export function copied<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copied) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member)])) as T;
}

function inDialect(json: () => Schema, target: string): Record<string, unknown> {
  if (target !== dialect && target !== 'draft-07')
    throw new RangeError(`Chancery publishes ${dialect}, and draft-07 made of it, not ${target}`);
  const copy = copied(json());
  return target === dialect ? copy : draft07(copy);
}
