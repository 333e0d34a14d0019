import { readdirSync, rmSync } from 'node:fs';
import { defineConfig } from 'tsup';

// The two builds below run side by side, so neither may empty the folder itself.
rmSync('dist', { recursive: true, force: true });

/** The entries that hold schemas. */
const schemas = { index: 'src/index.ts', zod: 'src/zod.ts', catalogue: 'src/catalogue.ts' };

const entry = {
  ...schemas,
  codegen: 'src/codegen.ts',
  types: 'src/types.ts',
  guard: 'src/guard.ts',
  ...Object.fromEntries(filesOf('generated/guard', 'guard')),
};

export default defineConfig([
  {
    // A file for each schema: a bundler takes files or leaves them, but cannot tell what a call inside of one is good for.
    entry: {
      ...entry,
      ...Object.fromEntries(
        ['records', 'values', 'vocabularies'].flatMap((room) => filesOf(`src/${room}`, room)),
      ),
    },
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    // One schema is one object, whichever entry it is imported from.
    splitting: true,
    // tsup asks TypeScript for an option that version 6 deprecates.
    dts: { entry, compilerOptions: { ignoreDeprecations: '6.0', incremental: false } },
  },
  {
    // Node leaves out nothing, and each file costs it time: it gets the same schemas in as few as their entries need.
    entry: schemas,
    outDir: 'dist/whole',
    format: ['esm', 'cjs'],
    target: 'es2022',
    platform: 'neutral',
    splitting: true,
  },
]);

function filesOf(folder: string, into: string): readonly (readonly [string, string])[] {
  const files = readdirSync(folder).sort();
  return files.map((file) => [`${into}/${file.replace(/\.ts$/u, '')}`, `${folder}/${file}`]);
}
