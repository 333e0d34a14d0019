import { vocabulary } from '../define.ts';

/** Tells an invitation from a presence; without a word, the record says nothing about presence. */
export const Attendance = vocabulary('Attendance', 'What is known of the presence of a party at an event.', {
  attended: 'The party took part in the event when it was held.',
  expected: 'The party was invited or named as a participant, and its actual presence is not yet known.',
  absent: 'The party did not take part, although it was invited, named or entitled to do so.',
});
