import type * as z from 'zod';
import { catalogue } from '../src/catalogue.ts';
import { definitions } from '../src/define.ts';
import { spec } from '../src/spec.ts';
import { targets } from '../src/values/reference.ts';
import type { PublicName } from './names.ts';

/** The catalogue as data, for readers that do not load Zod: record types, where their references are, what these target. */
export function catalogueData(names: readonly PublicName[]): object {
  const types = [...catalogue.values()].map(({ type, schema, references, page }) => {
    return { type, schema: nameOf(schema), page, references };
  });
  const references = names.flatMap(({ name, schema }) => {
    const target = targets.get(schema);
    return target === undefined ? [] : [[name, target.types]];
  });
  return { spec, types, references: Object.fromEntries(references) };
}

function nameOf(schema: z.ZodType): string | undefined {
  return definitions.get(schema)?.id;
}
