import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/zod.ts', 'src/catalogue.ts', 'src/codegen.ts', 'src/types.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // One schema is one object, whichever entry it is imported from.
  splitting: true,
  // tsup asks TypeScript for an option that version 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  clean: true,
});
