import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { RevisionKind } from '../vocabularies/revision-kind.ts';
import { PartialDate } from './partial-date.ts';
import { RecordReference } from './reference.ts';
import { Text } from './text.ts';

/** A correction keeps the id and raises the number; a withdrawal keeps the record; a merge lists what it replaces. */
export const Revision = define(
  'Revision',
  'The state of a record in the course of its corrections.',
  z.strictObject({
    number: required(z.int().min(1), 'Counts the states of the record from 1.'),
    date: optional(PartialDate, 'The day on which this state was made.'),
    kind: optional(RevisionKind, 'What was done to reach this state.'),
    replaces: list(RecordReference, 'The records that were merged into this one.'),
    note: optional(Text, 'What was changed, and for what cause.'),
  }),
);
