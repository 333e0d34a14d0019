import { vocabulary } from '../define.ts';

/** Tells statements apart by what they do; none of these words says whether the content is true. */
export const StatementKind = vocabulary(
  'StatementKind',
  'What a statement does as an utterance, regardless of whether its content is true.',
  {
    readout: 'An account of an event given by one side that took part in it or speaks for such a side.',
    claim: 'An assertion of fact that the record attributes to its speaker and neither accepts nor rejects.',
    position: 'A stance on a matter that a government, organization or person declares as its own.',
    characterization:
      'A word or phrase by which a speaker describes the quality of an event, relationship or person.',
    assessment:
      'A judgement on the importance, causes, results or prospects of something, offered as analysis or opinion.',
    report: 'Information about the doings of others, passed on by a speaker who was not involved.',
    denial: 'An assertion that something alleged, reported or attributed did not happen or is not so.',
    quotation: 'Words recorded because they were said or written, where no other kind tells what they do.',
  },
);
