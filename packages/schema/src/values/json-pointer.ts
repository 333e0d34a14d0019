import * as z from 'zod';
import { define } from '../define.ts';

/** A JSON Pointer (RFC 6901) with at least one token: it names a field inside a record, never the whole record. */
export const JsonPointer = define(
  'JsonPointer',
  'A JSON Pointer (RFC 6901) to a field inside a record, such as `/when/end`.',
  z
    .string()
    .max(1000)
    .regex(/^(?:\/(?:[^/~]|~[01])*)+$/u, 'Expected a JSON Pointer such as /when/end'),
);
