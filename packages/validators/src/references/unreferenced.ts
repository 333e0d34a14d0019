import type { Ledger } from './ledger.ts';
import type { Records } from './resolve.ts';

/** The types whose records stand in a dataset to be referred to by others. */
const served = /^(?:official|organization|position|source)\//u;

/**
 * Tells of records to which nothing refers. A register of persons or posts tells of no event, and is left alone; so is a
 * dataset in which some reference may have been lost.
 */
export function tellUnreferenced(ledger: Ledger, records: Records): void {
  for (const { id, number, space } of ledger.unreferred()) {
    if (!space.eventful || space.doubtful || space.lossy || !served.test(id)) continue;
    records.tell(records.subject(number, id), { rule: 'record-referenced', params: { id }, path: ['id'] });
  }
}
