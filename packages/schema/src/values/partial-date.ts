import * as z from 'zod';
import { define } from '../define.ts';

const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})';
const fourth = '(?:0[48]|[2468][048]|[13579][26])';
const leapYear = `(?:[0-9]{2}${fourth}|${fourth}00)`;
const month = '(?:0[1-9]|1[0-2])';
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const day = `(?:${year}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?';
const offset = '(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))';
const qualifier = '[?~%]';

/**
 * A date as precise as its source, after EDTF (ISO 8601-2): `2025`, `2025-05`, `2025-05-27`, `2025-05-27T14:30+05:30`.
 * - years 0001 to 9999; real calendar days only, leap years included
 * - seconds and offset may be left out of a date-time; no 24:00, no second 60, no fraction, offsets up to ±14:00
 * - a date, not a date-time, may end with a qualifier: `?` uncertain, `~` approximate, `%` both
 */
export const PartialDate = define(
  'PartialDate',
  'A year, month, day or date-time, as precise as its source; a date may end with an EDTF qualifier (`?`, `~` or `%`).',
  z
    .string()
    .regex(
      new RegExp(`^(?:${year}(?:-${month})?${qualifier}?|${day}(?:${qualifier}|T${time}${offset}?)?)$`, 'u'),
      'Expected a real date such as 2025, 2025-05, 2025-05-27 or 2025-05-27T14:30+05:30',
    ),
);
