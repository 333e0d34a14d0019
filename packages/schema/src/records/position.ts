import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { PositionId } from '../values/id.ts';
import { OfficeReference, OrganizationReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { PositionRank } from '../vocabularies/position-rank.ts';
import { commonFields, naming } from './common.ts';

/** A post that exists whoever holds it (Popolo: Post). Polity and body are told apart, so that either may be unknown. */
export const Position = define(
  'Position',
  'A post in a polity or organization, whoever holds it.',
  z.strictObject({
    type: required(z.literal('position'), 'Marks the record as a post.'),
    id: required(PositionId, 'Names this post for good; references repeat it.'),
    name: required(Text, 'What the post is called, as its source spells it.'),
    ...naming,
    jurisdiction: optional(
      OrganizationReference,
      'The polity or intergovernmental organization that it belongs to.',
    ),
    organization: optional(
      OrganizationReference,
      'The ministry, office or other body in which it is placed.',
    ),
    reportsTo: optional(OfficeReference, 'The person or post that its holder works under.'),
    rank: optional(PositionRank, 'How high it stands, from head of state to private person.'),
    ...commonFields,
  }),
);
