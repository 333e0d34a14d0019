import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const entry = {
  index: 'src/index.ts',
  zod: 'src/zod.ts',
  catalogue: 'src/catalogue.ts',
  codegen: 'src/codegen.ts',
  types: 'src/types.ts',
};

export default defineConfig({
  // A file for each schema: a bundler takes files or leaves them, but cannot tell what a call inside of one is good for.
  entry: { ...entry, ...Object.fromEntries(['records', 'values', 'vocabularies'].flatMap(filesOf)) },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // One schema is one object, whichever entry it is imported from.
  splitting: true,
  // tsup asks TypeScript for an option that version 6 deprecates.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  clean: true,
});

function filesOf(room: string): readonly (readonly [string, string])[] {
  const files = readdirSync(`src/${room}`).sort();
  return files.map((file) => [`${room}/${file.replace(/\.ts$/u, '')}`, `src/${room}/${file}`]);
}
