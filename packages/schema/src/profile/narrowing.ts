import * as z from 'zod';
import { AnyRecord, DatasetHeader } from '../dataset.ts';
import type { ExtensionTypes } from './extension.ts';
import { refuse } from './profile-error.ts';

/** What a profile demands of a schema beyond the specification. */
export interface Narrowing {
  readonly base: z.ZodObject;
  readonly extensions: ExtensionTypes;
  /** Fields, and keys of extensions. */
  readonly required: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const narrowings = new WeakMap<z.core.$ZodType, Narrowing>();

const bases: ReadonlySet<unknown> = new Set([...AnyRecord.options, DatasetHeader]);

/** Keeps what is demanded of a schema. */
export function remember(schema: z.ZodType, narrowing: Narrowing): void {
  narrowings.set(schema, narrowing);
}

/**
 * What is demanded of a record or header, nothing where it is as the specification has it. Any other schema is refused: one
 * made by `.extend()`, `.omit()` or `.refine()` too, since it would not be narrower, or its JSON Schema could not be told.
 */
export function narrowingOf(schema: unknown, caller: string): Narrowing {
  const narrowing = schema instanceof z.ZodType ? known(schema) : undefined;
  return (
    narrowing ??
    refuse(
      `${caller} takes the records and DatasetHeader of @chancery/schema/zod, and what extend made of them`,
    )
  );
}

/** Whether a profile demands the field; with an extension it demands the slot for extensions too. */
export function isRequired(field: string, { required, extensions }: Narrowing): boolean {
  const slot = field === 'extensions' && required.some((key) => Object.hasOwn(extensions, key));
  return slot || required.includes(field);
}

/** The value of `type` in what a schema describes: a type of records, or `dataset` for the header. */
export function typeOf({ base }: Narrowing): string {
  return String((base.shape.type as z.ZodLiteral).value);
}

/** A copy under another description is the same schema; one with a check of its own is not. */
function known(schema: z.core.$ZodType): Narrowing | undefined {
  const { parent, def } = schema._zod;
  if ((def.checks ?? []).length > 0) return undefined;
  if (bases.has(schema)) return { base: schema as z.ZodObject, extensions: {}, required: [], words: {} };
  return narrowings.get(schema) ?? (parent === undefined ? undefined : known(parent));
}
