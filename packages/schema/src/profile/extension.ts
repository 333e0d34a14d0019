import * as z from 'zod';
import { definitions } from '../define.ts';
import { isJson } from '../values/json-value.ts';
import { accepts, type Definitions } from './accepts.ts';
import { refuse } from './profile-error.ts';

/** The types of a consumer under their keys. */
export type ExtensionTypes = Readonly<Record<string, z.ZodType>>;

/** The same as JSON Schemas, with what they refer to: types of the consumer's own, and public ones of Chancery. */
export interface DescribedExtensions {
  readonly parts: Definitions;
  readonly own: Definitions;
  readonly met: Definitions;
}

/**
 * The type of one extension as a field of a record: it accepts what the Zod schema and its JSON Schema both accept, and
 * passes it on as it was.
 */
export function extensionField<S extends z.ZodType>(schema: S): z.ZodType<z.output<S>, z.input<S>> {
  const { parts, own } = describe({ value: schema });
  return z.unknown().superRefine((value, context) => {
    const { error } = schema.safeParse(value);
    for (const issue of error?.issues ?? [])
      context.addIssue(issue as Parameters<typeof context.addIssue>[0]);
    if (error === undefined && !(isJson(value) && accepts(parts.value, value, own)))
      context.addIssue({
        code: 'custom',
        message: 'Expected a JSON value that the type of the extension describes',
      });
  }) as unknown as z.ZodType<z.output<S>, z.input<S>>;
}

/** The JSON Schemas of all types together, so that what they share has one name. */
export function describe(types: ExtensionTypes): DescribedExtensions {
  const names = new Set<string>();
  const { properties, $defs = {} } = written(types, names);
  const [met, own] = [true, false].map((isPublic) =>
    Object.fromEntries(Object.entries($defs).filter(([name]) => names.has(name) === isPublic)),
  );
  return { parts: properties, own: own ?? {}, met: met ?? {} };
}

/** As Zod writes them; the public names that it meets are noted. */
function written(
  types: ExtensionTypes,
  names: Set<string>,
): { readonly properties: Definitions; readonly $defs?: Definitions } {
  const metadata = {
    get: (schema: z.ZodType) => metadataOf(schema, names),
  } as unknown as typeof z.globalRegistry;
  try {
    const options = { io: 'input', target: 'draft-2020-12', metadata, override: withoutFormat } as const;
    return z.toJSONSchema(z.object(types), options) as { readonly properties: Definitions };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** What Chancery says of a schema, and what the consumer gave with `meta`. Zod's own registry is read, never written. */
function metadataOf(schema: z.ZodType, names: Set<string>): object {
  const own = definitions.get(schema);
  if (own?.id !== undefined) names.add(own.id);
  return { ...own, ...z.globalRegistry.get(schema) };
}

/** The pattern beside it says it all; some validators refuse formats, others judge them in their own way. */
function withoutFormat({ jsonSchema }: { readonly jsonSchema: object }): void {
  Reflect.deleteProperty(jsonSchema, 'format');
}
