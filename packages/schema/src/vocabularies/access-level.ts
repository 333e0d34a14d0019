import { vocabulary } from '../define.ts';

/** The level holds for the whole record; `embargoUntil` says from when. */
export const AccessLevel = vocabulary('AccessLevel', 'Who may read a record.', {
  public: 'Anyone may read the record, from the end of any embargo onwards.',
  restricted: 'Only those whom the publisher admits may read the record.',
});
