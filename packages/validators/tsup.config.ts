import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { jsonOnDemand } from './scripts/json-on-demand.ts';
import { onDemand } from './scripts/on-demand.ts';

// The builds below run side by side, so none may empty the folder itself.
rmSync('dist', { recursive: true, force: true });

const library: Options = {
  target: 'es2022',
  platform: 'neutral',
  // JSON is taken over into the code: not every bundler and browser can import it. Types stay those of the schema.
  noExternal: [/^@chancery\/schema\/.*\.json$/],
  esbuildPlugins: [jsonOnDemand],
};

const main = 'src/cli/main.ts';

/** Modules of which the command line has no need while data is small, and right. */
const seldomNeeded = [
  'src/proof.ts',
  'src/profile/profile.ts',
  'src/rules/rule-flaw.ts',
  'src/structure/explain.ts',
];

export default defineConfig([
  {
    // A file for what can be used alone: a bundler takes files or leaves them, but cannot tell what a call inside of one is good for.
    entry: {
      index: 'src/index.ts',
      'dataset-index': 'src/dataset-index.ts',
      'settings-error': 'src/settings-error.ts',
      'define-rule': 'src/rules/define-rule.ts',
      rules: 'src/rules/index.ts',
      validator: 'src/validator.ts',
    },
    ...library,
    format: ['esm'],
    splitting: true,
  },
  // What is required is taken whole. In one file it stays as it was compiled: tsup splits CommonJS by a rewriter that mistakes `??` before `yield`.
  { ...library, entry: { index: 'src/index.ts' }, format: ['cjs'], splitting: false },
  {
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    // tsup asks TypeScript for an option that version 6 deprecates.
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  },
  {
    // The command line: a file that is read at each start, and others beside it for what few runs need. It is never imported: no types.
    entry: { cli: main },
    format: ['esm'],
    outExtension: () => ({ js: '.cjs' }),
    target: 'node20',
    platform: 'node',
    splitting: true,
    // The generators of types are large and seldom needed: who needs one installs it.
    external: ['json-schema-to-typescript', 'quicktype-core'],
    noExternal: [/^(?!json-schema-to-typescript$|quicktype-core$)/],
    removeNodeProtocol: false,
    esbuildPlugins: [onDemand({ main, functions: seldomNeeded })],
    // Half of the file is read for nothing otherwise. Names stay: they are what a report of a bug shows.
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
      options.chunkNames = 'cli/[name]-[hash]';
    },
  },
  {
    entry: { cli: 'src/cli/as-module.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: false,
  },
]);
