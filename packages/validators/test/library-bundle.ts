import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

/** Bundles the library for a browser, as a script that leaves it under the name `chancery`, and reads that script. */
export async function libraryBundle(folder: string): Promise<string> {
  await build({
    config: false,
    entry: { library: fileURLToPath(new URL('../src/index.ts', import.meta.url)) },
    outDir: folder,
    format: 'iife',
    globalName: 'chancery',
    platform: 'browser',
    noExternal: [/./u],
    silent: true,
    clean: false,
    esbuildOptions: (options) => {
      options.conditions = ['@chancery/source', 'browser', 'import'];
    },
  });
  return readFileSync(join(folder, 'library.global.js'), 'utf8');
}
