import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { LinkRelation } from '../vocabularies/link-relation.ts';
import { RecordReference } from './reference.ts';
import { Text } from './text.ts';

/** A typed relation to another record, for what no field of its own says. */
export const Link = define(
  'Link',
  'A relation to another record that no field of its own expresses.',
  z.strictObject({
    rel: required(LinkRelation, 'The kind of relation, read from this record to the other.'),
    target: required(RecordReference, 'The record at the other end.'),
    note: optional(Text, 'What else there is to say about the relation.'),
  }),
);
