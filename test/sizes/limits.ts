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
    was: 3024,
    limit: 3170,
  },
  {
    takes: 'every guard',
    program: `export * from '@chancery/schema/guard';`,
    was: 5039,
    limit: 5120,
  },
  {
    takes: 'the schema of visits',
    program: `export { Visit } from '@chancery/schema';`,
    was: 39_972,
    limit: 42_000,
  },
  {
    takes: 'the schema of visits, Zod aside',
    program: `export { Visit } from '@chancery/schema';`,
    beside: ['zod'],
    was: 12_666,
    limit: 13_300,
  },
  {
    takes: 'every schema',
    program: `export * from '@chancery/schema';`,
    was: 59_428,
    limit: 62_400,
  },
  {
    takes: 'every schema, Zod aside',
    program: `export * from '@chancery/schema';`,
    beside: ['zod'],
    was: 31_828,
    limit: 33_400,
  },
  {
    takes: 'every schema that can be composed, Zod aside',
    program: `export * from '@chancery/schema/zod';`,
    beside: ['zod'],
    was: 37_484,
    limit: 39_400,
  },
  {
    takes: 'validate',
    program: `export { validate } from '@chancery/validators';`,
    was: 102_168,
    limit: 107_300,
  },
  {
    takes: 'the rules',
    program: `export { rules } from '@chancery/validators';`,
    was: 51_460,
    limit: 54_000,
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
  { path: 'packages/validators/dist/cli.js', how: 'as it is', was: 790_904, limit: 830_000 },
  { path: 'packages/validators/dist/cli.js', how: 'packed', was: 203_390, limit: 213_559 },
];
