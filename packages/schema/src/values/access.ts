import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { AccessLevel } from '../vocabularies/access-level.ts';
import { PartialDate } from './partial-date.ts';
import { Text } from './text.ts';

/** Who may see a record; a statement of intent to be respected by those who pass it on. */
export const Access = define(
  'Access',
  'Who may see a record, and from when.',
  z.strictObject({
    level: required(AccessLevel, 'Whether everyone may see it.'),
    embargoUntil: optional(PartialDate, 'The date before which it is not to be made public.'),
    note: optional(Text, 'The terms under which it may be used.'),
  }),
);
