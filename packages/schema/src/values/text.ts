import * as z from 'zod';
import { define } from '../define.ts';

/** White space that a text neither begins nor ends with: U+0009–000D, U+0020, U+00A0, U+FEFF. */
const space = '\\x09-\\x0D\\x20\\xA0\uFEFF';
const unspaced = 'Expected text that neither begins nor ends with white space';

/**
 * A piece of human-readable text.
 * - 1 to 100,000 code points
 * - neither begins nor ends with white space; such text is refused, not trimmed
 */
export const Text = define(
  'Text',
  'Human-readable text of 1 to 100,000 characters that neither begins nor ends with white space.',
  z
    .string()
    .min(1)
    .max(100_000)
    .regex(new RegExp(`^[^${space}](?:[\\s\\S]*[^${space}])?$`, 'u'), unspaced),
);

/** A quotation: text of at most 300 code points. */
export const Quote = define(
  'Quote',
  'A short passage in the exact words of its source, at most 300 characters long.',
  z
    .string()
    .min(1)
    .max(300)
    .regex(new RegExp(`^[^${space}](?:[\\s\\S]*[^${space}])?$`, 'u'), unspaced),
);
