import { list, optional, required } from '../define.ts';
import { Party } from '../values/party.ts';
import { Place } from '../values/place.ts';
import { EventReference, InitiativeReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { When } from '../values/when.ts';
import { EventStatus } from '../vocabularies/event-status.ts';

/** What visits and meetings have in common. */
export const eventFields = {
  status: required(EventStatus, 'How far the event has come: planned, held, called off, and so on.'),
  statusReason: optional(Text, 'Why the event was moved, shortened or called off, as far as a source says.'),
  statusBy: list(Party, 'Those who announced, confirmed, moved or called off the event.'),
  when: optional(When, 'The time of the event itself; for a visit, of its official programme.'),
  previously: list(When, 'The times for which it was set before it was moved, oldest first.'),
  place: optional(Place, 'Where the event is held; for a visit, the country or town visited.'),
  participants: list(Party, 'Everyone who takes part, the host included as a party with that role.'),
  partOf: list(EventReference, 'The visits and meetings to which this event belongs; there may be several.'),
  initiatives: list(InitiativeReference, 'What the event dealt with or was held under.'),
};
