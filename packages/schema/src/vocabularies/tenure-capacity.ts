import { vocabulary } from '../define.ts';

/** The words for the standing in which a person holds a post; ad interim has the sense of the Vienna Convention on Diplomatic Relations. */
export const TenureCapacity = vocabulary(
  'TenureCapacity',
  'The standing in which a person holds, held or is to hold a post.',
  {
    substantive:
      'The person holds the post itself by appointment, election or succession, and does not stand in for another.',
    acting:
      'The person exercises the functions of a vacant post, or of one whose holder is prevented, for a limited time.',
    'ad-interim':
      "The person is provisionally in charge under that title, as when a chargé d'affaires takes the place of a head of mission.",
    caretaker:
      'The person carries on the business of the post with limited powers until a successor or new government takes over.',
    designate: 'The person has been named or nominated for the post and has not yet entered upon it.',
    elect: 'The person has won an election to the post and the term has not yet begun.',
    former: 'The source names the person by this post as one held in the past.',
    claimed:
      'The person is said, by themselves or others, to hold the post; the record takes no view on whether that is so.',
  },
);
