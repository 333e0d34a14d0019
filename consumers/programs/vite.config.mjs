import { basename, dirname } from 'node:path';
import { defineConfig } from 'vite';

// The mode tells what is bundled, and whereto.
export default defineConfig(({ mode }) => {
  const [entry, out] = mode.split(':');
  return {
    logLevel: 'error',
    build: {
      lib: { entry, formats: ['es'], fileName: () => basename(out) },
      outDir: dirname(out),
      emptyOutDir: false,
      minify: true,
    },
  };
});
