import { vocabulary } from '../define.ts';

/** The words for how far a visit or meeting has come; they refine the event statuses of schema.org with the stages of diplomatic announcement. */
export const EventStatus = vocabulary(
  'EventStatus',
  'Where a visit or meeting stands, from its first proposal to its end.',
  {
    proposed:
      'The event has been suggested or offered, and no side has yet said publicly that it will take place.',
    announced:
      'At least one side has said publicly that the event will take place, while not every principal side has confirmed it.',
    confirmed: 'All principal sides have said that the event will take place, and it has not yet begun.',
    ongoing: 'The event had begun and had not ended at the time for which the record speaks.',
    completed: 'The event took place and ran to its intended or natural end.',
    'cut-short': 'The event began and was ended before its programme was finished.',
    postponed:
      'The event was put off without a new date; once a new date is given, it counts as announced again.',
    cancelled: 'The event was called off before it began, and nobody has said that it will be held later.',
    unconfirmed: 'A source mentions the event, and it cannot be established whether it was arranged or held.',
  },
);
