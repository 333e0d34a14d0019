import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { TenureCapacity } from '../vocabularies/tenure-capacity.ts';
import { PartialDate } from './partial-date.ts';
import { PositionReference } from './reference.ts';
import { Text } from './text.ts';

/** The holding of a post by a person (Popolo: Membership). An absent bound is unknown, not open. */
export const Tenure = define(
  'Tenure',
  'The holding of a post by the person, between bounds that may be unknown.',
  z.strictObject({
    position: required(PositionReference, 'The post that is held.'),
    start: optional(PartialDate, 'The day on which it was taken up; unknown when left out.'),
    end: optional(PartialDate, 'The day on which it was given up; unknown when left out.'),
    capacity: optional(TenureCapacity, 'In what quality it is held: in full, acting, designated, and so on.'),
    asOf: list(PartialDate, 'Dates on which a source shows it held, for when the bounds are unknown.'),
    note: optional(Text, 'What else there is to say about this holding of the post.'),
  }),
);
