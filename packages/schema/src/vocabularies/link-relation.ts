import { vocabulary } from '../define.ts';

/** The words for relations from one record to another; same-as and alternate-of have the sense of OWL and PROV. */
export const LinkRelation = vocabulary(
  'LinkRelation',
  'How the record that carries a link stands to the target of that link.',
  {
    'follow-up-to': 'This record takes up and continues what the target began or decided.',
    prepares: 'This record was undertaken in order that the target could take place.',
    precedes: 'This record comes before the target in time, the order being known and the exact dates not.',
    'part-of-series': 'This record and the target are instances of one recurring series.',
    'alternate-of':
      'Both records present aspects of the same thing, for instance from different sources, and neither replaces the other.',
    'same-as': 'Both records denote one and the same thing, so that what holds for one holds for both.',
    'response-to': 'This record came about in reply to the target or in reaction to it.',
    related: 'The two are connected in a way that none of the narrower relations describes.',
  },
);
