import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Context } from 'hono';

/** What a validator of Hono hands on; `error` is there where the value is not right. */
interface Outcome {
  readonly success: boolean;
  readonly error?: readonly StandardSchemaV1.Issue[];
}

/** Answers with 422 and the issues, each with a JSON Pointer, where a value is not right; else lets the request pass. */
export function refuse({ success, error = [] }: Outcome, c: Context) {
  if (success) return;
  return c.json({ issues: error.map(({ path, message }) => ({ pointer: pointer(path), message })) }, 422);
}

function pointer(path: StandardSchemaV1.Issue['path'] = []): string {
  const keys = path.map((step) => String(typeof step === 'object' ? step.key : step));
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
