import { defineConfig } from 'vite';

export default defineConfig({
  // The packages are taken from their sources, so they need no build; a project of its own leaves this out.
  resolve: { conditions: ['@chancery/source', 'module', 'browser', 'development|production'] },
});
