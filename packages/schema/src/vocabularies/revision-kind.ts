import { vocabulary } from '../define.ts';

/** Tells new information from a mistake put right; a record is never deleted, only withdrawn. */
export const RevisionKind = vocabulary('RevisionKind', 'What a revision did to the record.', {
  created: 'The record was entered for the first time.',
  updated: 'Newer or additional information was entered; what stood before was right when it was written.',
  corrected: 'A mistake in what was recorded earlier has been put right.',
  withdrawn:
    'The publisher no longer upholds the record, which remains so that references to it still resolve.',
});
