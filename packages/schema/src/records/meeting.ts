import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { MeetingId } from '../values/id.ts';
import { MeetingConfiguration } from '../vocabularies/meeting-configuration.ts';
import { MeetingFormat } from '../vocabularies/meeting-format.ts';
import { MeetingMode } from '../vocabularies/meeting-mode.ts';
import { MeetingTrack } from '../vocabularies/meeting-track.ts';
import { commonFields, naming, optionalName } from './common.ts';
import { eventFields } from './event.ts';

/** An encounter of parties: a talk, a call, a summit, a ceremony. A side is never stated, it follows from the parties. */
export const Meeting = define(
  'Meeting',
  'An encounter between parties, in person or from afar: talks, a call, a summit, a ceremony.',
  z.strictObject({
    type: required(z.literal('meeting'), 'Marks the record as a meeting.'),
    id: required(MeetingId, 'Names this meeting for good; references repeat it.'),
    ...optionalName,
    ...naming,
    ...eventFields,
    configuration: optional(MeetingConfiguration, 'How many sides meet.'),
    format: optional(MeetingFormat, 'The kind of encounter, from a one-on-one to a summit.'),
    mode: optional(MeetingMode, 'Whether those present share a room, a line or both.'),
    track: optional(MeetingTrack, 'Whether officials, private persons or both take part.'),
    round: optional(z.int().min(1), 'The ordinal of this encounter in its series, counted from 1.'),
    ...commonFields,
  }),
);
