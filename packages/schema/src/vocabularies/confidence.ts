import { vocabulary } from '../define.ts';

/** The words for how sure an editor is of a reading; that speakers dispute a matter is never a degree of confidence. */
export const Confidence = vocabulary(
  'Confidence',
  'How sure the editor is that the source supports what is recorded.',
  {
    high: 'The support is clear, and no other reasonable reading suggests itself.',
    moderate: 'The support is good, though another reading or a slip of the source remains possible.',
    low: 'The support is indirect or weak, and a different reading may prove right.',
  },
);
