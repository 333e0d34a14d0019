import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { InitiativeId } from '../values/id.ts';
import { Launch } from '../values/launch.ts';
import { Party } from '../values/party.ts';
import { InitiativeReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { InitiativeKind } from '../vocabularies/initiative-kind.ts';
import { InitiativeStatus } from '../vocabularies/initiative-status.ts';
import { commonFields, naming } from './common.ts';

/** What parties pursue together beyond one meeting. What has legal personality is an organization instead. */
export const Initiative = define(
  'Initiative',
  'An undertaking or informal grouping that parties pursue beyond a single event: a framework, dialogue, corridor.',
  z.strictObject({
    type: required(z.literal('initiative'), 'Marks the record as an undertaking.'),
    id: required(InitiativeId, 'Names this undertaking for good; references repeat it.'),
    name: required(Text, 'What the undertaking is called, as its source spells it.'),
    ...naming,
    kind: required(InitiativeKind, 'The sort of undertaking: a framework, dialogue, grouping, and so on.'),
    status: optional(InitiativeStatus, 'How far the undertaking has come, from proposal to conclusion.'),
    members: list(Party, 'The parties that belong to the undertaking.'),
    launch: optional(Launch, 'How, where and by whom the undertaking was begun.'),
    parent: optional(InitiativeReference, 'The larger undertaking of which it is a part.'),
    buildsOn: list(
      z.union([InitiativeReference, Text]),
      'Earlier undertakings that it continues: a reference where there is a record, else words.',
    ),
    ...commonFields,
  }),
);
