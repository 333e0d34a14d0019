import { defineConfig } from 'vitest/config';

const conditions = ['@chancery/source'];

export default defineConfig({
  // Tests read the sources of the packages, so they need no build.
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    // Slow machines may take their time; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each core: many tests wait for a process that they have started.
    maxWorkers: '100%',
    include: [
      'test/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'acceptance/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.{ts,tsx}',
      'docs/test/**/*.test.ts',
      'bench/test/**/*.test.ts',
    ],
  },
});
