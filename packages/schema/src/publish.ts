import type * as z from 'zod';
import { draft07 } from './codegen/draft-07.ts';

/** A published schema: parses to `T`, and speaks Standard Schema and Standard JSON Schema. */
export type Published<T> = z.ZodType<T, T>;

/** The dialect in which the schemas are published. */
const dialect = 'draft-2020-12';

/**
 * The public form of a schema: annotated with its plain type, and answering Standard JSON Schema with the published
 * schema of its name instead of one computed by Zod, also put in draft-07. Asking for another dialect throws a
 * `RangeError`.
 */
export function publish<T>(schema: z.ZodType, json: object): Published<T> {
  const published = schema.clone() as Published<T>;
  const answer = (options?: { readonly target?: string }) => inDialect(json, options?.target ?? dialect);
  const standard = { ...published['~standard'], jsonSchema: { input: answer, output: answer } };
  Object.defineProperty(published, '~standard', { value: standard, configurable: true });
  return published;
}

function inDialect(json: object, target: string): Record<string, unknown> {
  const copy = structuredCopy(json) as Record<string, unknown>;
  if (target === dialect) return copy;
  if (target === 'draft-07') return draft07(copy);
  throw new RangeError(`Chancery publishes ${dialect}, and draft-07 made of it, not ${target}`);
}

/** A copy that the caller may change. */
function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, structuredCopy(member)]));
}
