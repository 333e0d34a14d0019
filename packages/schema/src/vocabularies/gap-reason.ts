import { vocabulary } from '../define.ts';

/** The words for why a value is missing, or a list is known to be partial. */
export const GapReason = vocabulary(
  'GapReason',
  'Why a value is missing, or why a list is known to be partial.',
  {
    'not-stated': 'The sources consulted are silent on it, although the answer may be known elsewhere.',
    withheld: 'It is known to some and has been kept from publication on purpose.',
    unknown:
      'A source says that it is not known, or a search beyond the sources has not brought it to light.',
    'not-applicable': 'The matter is of such a nature that no value can exist here.',
    incomplete: 'The list is present and is known to lack some of what belongs to it.',
  },
);
