import { vocabulary } from '../define.ts';

/** The two capacities that rules of attribution, such as the one named after Chatham House, tell apart. */
export const PartyCapacity = vocabulary(
  'PartyCapacity',
  'Whether a party acts for an office or institution, or as an individual.',
  {
    official: 'The party acts by virtue of an office or mandate and speaks for those it represents.',
    personal:
      'The party takes part as an individual, so that nothing it says commits an office or institution.',
  },
);
