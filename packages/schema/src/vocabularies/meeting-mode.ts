import { vocabulary } from '../define.ts';

/** Speaks of the meeting as a whole; `PartyMode` speaks of one party. */
export const MeetingMode = vocabulary(
  'MeetingMode',
  'The means by which the participants of a meeting as a whole were brought together.',
  {
    'in-person': 'All participants were together in one place.',
    virtual: 'The participants were in separate places and met by video or another online connection.',
    hybrid: 'Some participants were together in one place while others were connected from elsewhere.',
    phone: 'The participants were in separate places and spoke by telephone, with sound only.',
  },
);
