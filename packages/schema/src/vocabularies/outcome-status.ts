import { vocabulary } from '../define.ts';

/** From agreement to fulfilment or end; without a word, the record says nothing about what followed. */
export const OutcomeStatus = vocabulary(
  'OutcomeStatus',
  'What has become of an outcome since it was reached.',
  {
    agreed: 'The parties have settled the matter, and no step to carry it out is yet recorded.',
    'in-progress': 'Steps to carry it out have begun and are not finished.',
    fulfilled: 'All that was undertaken has been carried out.',
    lapsed: 'A term or condition ran out before everything undertaken was done.',
    withdrawn: 'One or more parties took back what they had agreed or declared.',
    unknown: 'The sources consulted do not show what became of it.',
  },
);
