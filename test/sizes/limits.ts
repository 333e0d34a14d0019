/** A size in bytes, as it was when its limit was set, and how far it may grow. */
export interface Limit {
  readonly was: number;
  readonly limit: number;
}

/** A program of a consumer, and how much of it a bundler takes: minified, packed with gzip at level 9. */
export interface BundleLimit extends Limit {
  /** What the program takes, in words. */
  readonly takes: string;
  readonly program: string;
  /** What is not counted: the program brings it anyway. */
  readonly beside?: readonly string[];
}

/** A run of the command line on a small input, and how many bytes of its code are read for it. */
export interface StartLimit extends Limit {
  /** What is judged, in words. */
  readonly of: string;
  readonly form: 'document' | 'ndjson';
  readonly isWrong: boolean;
  /** What of it is a file of its own, and needed. */
  readonly parts: readonly string[];
}

/** Where something grows for a reason, its limit follows: some five hundredths above what is measured. */
export const bundles: readonly BundleLimit[] = [
  {
    takes: 'the types',
    program: `import type { Visit } from '@chancery/schema/types'; import '@chancery/schema/types';`,
    was: 0,
    limit: 0,
  },
  {
    takes: 'the guard of visits',
    program: `export { isVisit } from '@chancery/schema/guard';`,
    was: 3023,
    limit: 3170,
  },
  {
    takes: 'every guard',
    program: `export * from '@chancery/schema/guard';`,
    was: 5043,
    limit: 5120,
  },
  {
    takes: 'the schema of visits',
    program: `export { Visit } from '@chancery/schema';`,
    was: 44_525,
    limit: 46_750,
  },
  {
    takes: 'the schema of visits, Zod aside',
    program: `export { Visit } from '@chancery/schema';`,
    beside: ['zod'],
    was: 16_946,
    limit: 17_790,
  },
  {
    takes: 'every schema',
    program: `export * from '@chancery/schema';`,
    was: 69_956,
    limit: 73_450,
  },
  {
    takes: 'every schema, Zod aside',
    program: `export * from '@chancery/schema';`,
    beside: ['zod'],
    was: 42_021,
    limit: 44_120,
  },
  {
    takes: 'every schema that can be composed, Zod aside',
    program: `export * from '@chancery/schema/zod';`,
    beside: ['zod'],
    was: 38_082,
    limit: 39_980,
  },
  {
    takes: 'validate',
    program: `export { validate } from '@chancery/validators';`,
    was: 125_834,
    limit: 132_120,
  },
  {
    takes: 'the rules',
    program: `export { rules } from '@chancery/validators';`,
    was: 52_346,
    limit: 54_960,
  },
  {
    takes: 'the index of a dataset, and no rule',
    program: `export { index } from '@chancery/validators';`,
    was: 130,
    limit: 200,
  },
  {
    takes: 'defineRule, and no rule',
    program: `export { defineRule } from '@chancery/validators';`,
    was: 81,
    limit: 150,
  },
  {
    takes: 'the canonical visit, and no other event',
    program: `export { misriKapoor2025 } from '@chancery/fixtures';`,
    was: 6212,
    limit: 6520,
  },
  {
    takes: 'the generator of data',
    program: `export { synthesize } from '@chancery/fixtures/synthetic';`,
    was: 26_401,
    limit: 27_700,
  },
];

/** What is read of the command line before a small input is judged: nothing that is there for other inputs. */
export const starts: readonly StartLimit[] = [
  { of: 'a document', form: 'document', isWrong: false, parts: [], was: 401_417, limit: 420_000 },
  { of: 'NDJSON', form: 'ndjson', isWrong: false, parts: ['proof'], was: 496_087, limit: 520_000 },
  {
    of: 'a document with a mistake',
    form: 'document',
    isWrong: true,
    parts: ['explain', 'chancery.schema'],
    was: 477_813,
    limit: 502_000,
  },
];
