import * as z from 'zod';
import { inReadingOrder } from '../codegen/reading-order.ts';
import { dialect, type Schema } from '../codegen/schema.ts';
import { definitions } from '../define.ts';
import type { Definitions } from './accepts.ts';
import { narrowedDefinitions } from './narrowed-definitions.ts';
import type { Narrowing } from './narrowing.ts';

/** The JSON Schema of one narrowed schema, complete in itself. It has no `$id`: it is not what Chancery published. */
export function describedAlone(narrowing: Narrowing): Schema {
  const name = definitions.get(narrowing.base)?.id ?? '';
  const { [name]: root, ...others } = narrowedDefinitions(published(narrowing.base), [narrowing]);
  return { $schema: dialect, ...root, $defs: others };
}

/** What the schema refers to, and the schema itself, as published. */
function published(schema: z.ZodType): Definitions {
  const { $defs = {} } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata: definitions });
  return Object.fromEntries(
    Object.entries($defs).map(([name, definition]) => [name, inReadingOrder(definition as Schema)]),
  );
}
