import data from '../generated/shapes.json' with { type: 'json' };

/** What every run asks the published schemas, written down so that they are read for data that is wrong alone. */
export const shapes = data;
