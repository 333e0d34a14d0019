import type * as z from 'zod';

/** Says no as Zod itself says it, or yes with what came of it: one text, so that two of them can be compared to the byte. */
export type Ask = (schema: z.ZodType, value: unknown) => unknown;

/** What came of a question, an error included. */
export async function outcomeOf(ask: () => unknown): Promise<string> {
  try {
    return textOf(await ask());
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Every way in which a schema is asked. */
export const asks: Readonly<Record<string, Ask>> = {
  safeParse: (schema, value) => told(schema.safeParse(value)),
  parse: (schema, value) => schema.parse(value),
  safeParseAsync: async (schema, value) => told(await schema.safeParseAsync(value)),
  parseAsync: (schema, value) => schema.parseAsync(value),
  spa: async (schema, value) => told(await schema.spa(value)),
  'Standard Schema': (schema, value) => schema['~standard'].validate(value),
  validate: (schema, value) => schema.validate(value),
  validateAsync: (schema, value) => schema.validateAsync(value),
  safeDecode: (schema, value) => told(schema.safeDecode(value as never)),
  safeEncode: (schema, value) => told(schema.safeEncode(value)),
  'with the input in issues': (schema, value) => told(schema.safeParse(value, { reportInput: true })),
  'with messages of the call': (schema, value) =>
    told(schema.safeParse(value, { error: ({ code, path }) => `${code} at ${path?.join('/')}` })),
  'jitless, for one call': (schema, value) => told(schema.safeParse(value, { jitless: true })),
};

function told({ success, data, error }: z.ZodSafeParseResult<unknown>): unknown {
  return success ? { success, data } : { success, issues: error.issues, message: error.message };
}

/** What JSON leaves out is written, too. Depth does not matter. */
function textOf(outcome: unknown): string {
  try {
    return String(
      JSON.stringify(outcome, (_, value) =>
        typeof value === 'object' || typeof value === 'string' ? value : String(value),
      ),
    );
  } catch (error) {
    return `cannot be written: ${(error as Error).name}`;
  }
}
