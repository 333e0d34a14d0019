import type * as z from 'zod';
import { readsAlike } from './patterns.ts';
import { cannotSay } from './sayable-words.ts';

/** What is read of a check, whatever its kind. */
interface Check {
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: unknown;
  readonly position?: number;
}

/** Checks that JSON Schema has a keyword for. */
const sayable = new Set([
  ...[
    'min_length',
    'max_length',
    'length_equals',
    'greater_than',
    'less_than',
    'multiple_of',
    'number_format',
  ],
  'string_format',
]);

/** Formats that are a pattern and nothing more. */
const ofPattern = new Set([
  ...['regex', 'lowercase', 'uppercase', 'includes', 'starts_with', 'ends_with', 'hex'],
  ...['email', 'emoji', 'guid', 'uuid', 'nanoid', 'cuid', 'cuid2', 'ulid', 'xid', 'ksuid', 'e164'],
  ...['datetime', 'date', 'time', 'duration', 'ipv4', 'cidrv4', 'mac'],
]);

/** The first check of a schema that JSON Schema cannot say, in words; `undefined` where there is none. */
export function problemOfChecks(schema: z.ZodType): string | undefined {
  const { checks = [], ...own } = schema._zod.def as z.core.$ZodTypeDef & Check;
  const { pattern } = schema._zod as { readonly pattern?: RegExp };
  const ofTemplate =
    schema._zod.def.type === 'template_literal' && pattern
      ? [{ check: 'string_format', format: 'regex', pattern }]
      : [];
  return [own, ...ofTemplate, ...checks.map((check) => check._zod.def as Check)]
    .map(problemOf)
    .find((problem) => problem !== undefined);
}

function problemOf({ check, format = '', pattern, value, position }: Check): string | undefined {
  if (check === undefined) return undefined;
  if (!sayable.has(check)) return cannotSay(check);
  if (check === 'multiple_of' && !Number.isSafeInteger(value)) return cannotSay('multiple_of');
  if (check !== 'string_format') return undefined;
  if (!ofPattern.has(format) || pattern === undefined || position !== undefined) return cannotSay(format);
  return readsAlike(pattern)
    ? undefined
    : `JSON Schema would read the pattern ${pattern} in another way; give it the flag u, and no other`;
}
