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

/** A file of a package, as it is or packed. */
export interface FileLimit extends Limit {
  readonly path: string;
  readonly how: 'as it is' | 'packed';
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

/** The command line is one file, and every start reads the whole of it. */
export const files: readonly FileLimit[] = [
  { path: 'packages/validators/dist/cli.js', how: 'as it is', was: 931531, limit: 978000 },
  { path: 'packages/validators/dist/cli.js', how: 'packed', was: 231238, limit: 242700 },
];
