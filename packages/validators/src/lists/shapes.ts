import data from '../../generated/shapes.json' with { type: 'json' };

/** A yes or no to a header of NDJSON, as a guard of the published schema says it. */
export { isDatasetHeader } from '../../generated/header-guard.ts';

/** What every run asks the published schemas, written down so that they are read for data that is wrong alone. */
export const shapes = data;
