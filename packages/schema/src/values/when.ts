import * as z from 'zod';
import { defineWithOneOf, optional } from '../define.ts';
import { Extent } from '../vocabularies/extent.ts';
import { PartialDate } from './partial-date.ts';
import { Text } from './text.ts';
import { TimeZone } from './time-zone.ts';

/**
 * When something happened, as precisely as the source says.
 * - at least one of `start`, `end`, `asStated`
 * - `start` alone: it began and ended within that period, and `extent` is not written
 * - `start` and `end` without `extent`: it filled the window
 * - `extent: within`: one shorter event somewhere inside the window, EDTF `[a..b]`
 */
export const When = defineWithOneOf(
  'When',
  'The window of time of an event, as precise as its source, and whether the event filled it.',
  z.strictObject({
    start: optional(PartialDate, 'The first moment of the window; alone, the period in which all of it lay.'),
    end: optional(PartialDate, 'The last moment of the window, itself included.'),
    extent: optional(
      Extent,
      'Whether the window was filled, or holds one shorter event somewhere inside it.',
    ),
    timeZone: optional(TimeZone, 'The IANA zone in which dates and times without an offset are to be read.'),
    asStated: optional(Text, 'The words with which the source itself gives the time.'),
  }),
  ['start', 'end', 'asStated'],
);
