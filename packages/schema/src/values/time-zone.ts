import * as z from 'zod';
import { define } from '../define.ts';

/** The name of a zone in the IANA time zone database, such as `Asia/Kolkata`. */
export const TimeZone = define(
  'TimeZone',
  'The name of a zone of the IANA database, such as `Asia/Kolkata`.',
  z
    .string()
    .max(100)
    .regex(
      /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u,
      'Expected the name of a time zone such as Asia/Kolkata',
    ),
);
