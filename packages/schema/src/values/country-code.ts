import * as z from 'zod';
import { define } from '../define.ts';

/**
 * A code for a country or territory.
 * - ISO 3166-1 alpha-2, `XK` included as user-assigned
 * - or the four-letter code of ISO 3166-3 for a country that no longer exists: `SUHH`, `DDDE`, `YUCS`, `CSHH`
 */
export const CountryCode = define(
  'CountryCode',
  'An ISO 3166-1 alpha-2 code, or the four-letter ISO 3166-3 code of a former country.',
  z.string().regex(/^[A-Z]{2}(?:[A-Z]{2})?$/u, 'Expected a country code of two capital letters such as IN'),
);
