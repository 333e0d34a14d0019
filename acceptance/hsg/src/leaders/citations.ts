import type { Citation, Source } from '@chancery/schema/types';
import type { VisitRow } from './read.ts';

/** What no row says, but what the list is: the source of all its rows. */
export const source: Source = {
  type: 'source',
  id: 'source/visits',
  kind: 'record-list',
  description: 'The list of visits of foreign leaders to the United States, read from its XML files.',
  publisher: 'Office of the Historian, United States Department of State',
  lang: 'en',
  license: 'CC0-1.0',
  gaps: [
    { field: '/name', reason: 'not-stated' },
    { field: '/url', reason: 'not-stated' },
    { field: '/published', reason: 'not-stated' },
  ],
};

/** The citation of one row, by the number it has in the list. */
export function citationOf({ row }: VisitRow): Citation {
  return { source: source.id, locator: { row } };
}
