import { corpus } from './corpus.ts';
import { remainderOfTravels, remainderOfVisits } from './remainder.ts';
import { type Result, resultsOf } from './results.ts';

/** The results of a run of every rule over all that is published; the same files and rules give the same bytes. */
export function acceptance(): readonly Result[] {
  const { datasets, travels, visits } = corpus();
  return resultsOf(datasets, {
    'us-travels': remainderOfTravels(travels),
    'us-visits': remainderOfVisits(visits),
  });
}
