/** The plain types alone: no dependency, nothing at run time. */
export type * from '../generated/types.ts';
