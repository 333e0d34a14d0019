import type { Citation } from '@chancery/schema/types';
import { lists } from './lists.ts';
import type { TravelRow } from './read-travels.ts';

/** The citation of one row, by the list it stands in and the number it has there. */
export function citationOf({ role, row }: TravelRow): Citation {
  return { source: lists[role].source, locator: { row } };
}
