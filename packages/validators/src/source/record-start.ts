import { recordTypes } from '../model.ts';

/** What the beginning of a record looks like, as the source of a regular expression: a bracket and one of the nine types. */
export const recordStart = `\\{\\s*"type"\\s*:\\s*"(?:${recordTypes.join('|')})"`;
