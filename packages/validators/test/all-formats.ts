import { formatNamed, formatNames } from '../src/report/formats.ts';

/** Every format in which a report can be written. */
export const formats = await Promise.all(formatNames.map(formatNamed));
