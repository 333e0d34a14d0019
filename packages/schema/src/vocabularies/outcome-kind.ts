import { vocabulary } from '../define.ts';

/** Tells what is new from what is renewed, and what was agreed from what was only made known. */
export const OutcomeKind = vocabulary(
  'OutcomeKind',
  'The kind of result that parties reached or declared at an event.',
  {
    commitment: 'A party newly undertakes to do something, without this being laid down in a signed text.',
    instrument:
      'A text is signed, initialled, exchanged or adopted, such as a treaty, memorandum or joint declaration.',
    decision:
      'The parties settle a question with immediate effect, such as a date, mandate, appointment or rule.',
    reaffirmation:
      'The parties renew a commitment, principle or relationship that already existed, without adding a new undertaking.',
    announcement:
      'A party makes a plan, measure or fact publicly known, without agreement by others being needed.',
    'no-agreement':
      'The parties end their discussion of a matter without agreeing on it, as a source records.',
  },
);
