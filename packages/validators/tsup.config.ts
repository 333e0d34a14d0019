import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { jsonOnDemand } from './scripts/json-on-demand.ts';

// The builds below run side by side, so none may empty the folder itself.
rmSync('dist', { recursive: true, force: true });

const library: Options = {
  target: 'es2022',
  platform: 'neutral',
  // JSON is taken over into the code: not every bundler and browser can import it. Types stay those of the schema.
  noExternal: [/^@chancery\/schema\/.*\.json$/],
  esbuildPlugins: [jsonOnDemand],
};

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
    // The command line is one file that needs no other and starts at once. It is never imported: ESM only, no types.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    splitting: false,
    // The generators of types are large and seldom needed: who needs one installs it.
    external: ['json-schema-to-typescript', 'quicktype-core'],
    noExternal: [/^(?!json-schema-to-typescript$|quicktype-core$)/],
    removeNodeProtocol: false,
    esbuildPlugins: [jsonOnDemand],
    // Half of the file is read for nothing otherwise. Names stay: they are what a report of a bug shows.
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  },
]);
