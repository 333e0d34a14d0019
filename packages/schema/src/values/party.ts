import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { Attendance } from '../vocabularies/attendance.ts';
import { PartyCapacity } from '../vocabularies/party-capacity.ts';
import { PartyMode } from '../vocabularies/party-mode.ts';
import { PartyRole } from '../vocabularies/party-role.ts';
import { PartialDate } from './partial-date.ts';
import { OfficeReference, PartyReference, PositionReference, SideReference } from './reference.ts';
import { Text } from './text.ts';

/** How many persons a party stands for. */
export const PartyCount = define(
  'PartyCount',
  'A number of persons, exact when both bounds are equal.',
  z.strictObject({
    min: required(z.int().min(0), 'The least number of persons that agrees with the source.'),
    max: optional(
      z.int().min(0),
      'The greatest number of persons that agrees with the source; open when left out.',
    ),
  }),
);

const whoSentence = 'The record of the person, organization, initiative or source that takes part.';
const descriptionSentence =
  'Who takes part, in words, for a party that has no record or needs more than its record.';

const involvement = {
  count: optional(PartyCount, 'How many persons an unnamed or collective party comprises.'),
  position: optional(PositionReference, 'The post in which the person acts here.'),
  onBehalfOf: optional(SideReference, 'The organization or grouping that the party represents: its side.'),
  role: optional(PartyRole, 'The part played in the event, statement or outcome.'),
  capacity: optional(PartyCapacity, 'Whether the party acts for an office or for itself.'),
  attendance: optional(Attendance, 'Whether the party was in fact there.'),
  mode: optional(PartyMode, 'Whether the party joins on the spot or from afar.'),
  substitutesFor: optional(OfficeReference, 'The person or post in whose stead the party acts.'),
  start: optional(PartialDate, 'The first day of the involvement, where it is shorter than the whole.'),
  end: optional(PartialDate, 'The last day of the involvement, where it is shorter than the whole.'),
  note: optional(Text, 'What else there is to say about this involvement.'),
};

/**
 * One shape for every involvement: who, in what capacity, on whose behalf, in what role.
 * - either `who`, with or without a `description`, or a `description` alone
 * - a delegation is not a record: it is the parties with the same `onBehalfOf`
 */
export const Party = define(
  'Party',
  'One involvement of a person, organization, initiative or source: who, on whose behalf, in what role.',
  z.union([
    z.strictObject({
      who: required(PartyReference, whoSentence),
      description: optional(Text, descriptionSentence),
      ...involvement,
    }),
    z.strictObject({ description: required(Text, descriptionSentence), ...involvement }),
  ]),
);
