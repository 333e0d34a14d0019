import { vocabulary } from '../define.ts';

/** Counts sides, never persons; mediators, observers and hosts as such form none. */
export const MeetingConfiguration = vocabulary(
  'MeetingConfiguration',
  'How many sides a meeting brought together, whatever the number of persons present.',
  {
    bilateral:
      'Two sides met, each represented by one or more persons; mediators and observers are not counted as sides.',
    trilateral: 'Three sides met, each of them represented in its own right.',
    minilateral:
      'A small, self-selected group of more than three sides met, outside any body of wide membership.',
    multilateral: 'Many sides met, as a rule within an organization or at a conference of wide membership.',
    internal: 'All present belonged to one and the same side, such as a delegation preparing its talks.',
    mixed:
      'One side or more met with participants who represented no side, such as experts, executives or civic figures.',
  },
);
