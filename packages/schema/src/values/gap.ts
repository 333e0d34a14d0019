import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { GapReason } from '../vocabularies/gap-reason.ts';
import { JsonPointer } from './json-pointer.ts';
import { Text } from './text.ts';

/** What the source does not say. Absence alone says nothing; a gap gives its reason. */
export const Gap = define(
  'Gap',
  'A field that is absent or incomplete, and why.',
  z.strictObject({
    field: required(JsonPointer, 'A JSON Pointer to what is absent or incomplete.'),
    reason: required(GapReason, 'Why nothing, or not everything, stands there.'),
    note: optional(Text, 'What an editor should know about the missing information.'),
  }),
);
