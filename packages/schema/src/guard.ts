/** A compiled yes or no for each record and what holds them: no dependency, no evaluation of text. */
export * from '../generated/guard.ts';
