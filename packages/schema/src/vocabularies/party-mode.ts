import { vocabulary } from '../define.ts';

/** Speaks of one party; `MeetingMode` speaks of the meeting as a whole. */
export const PartyMode = vocabulary(
  'PartyMode',
  'How one party took part, where others may have taken part in another way.',
  {
    'in-person': 'The party was bodily present where the event was held.',
    remote: 'The party joined from another place by video, telephone or similar means.',
  },
);
