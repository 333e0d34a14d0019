import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const source = fileURLToPath(new URL('../../../packages/validators/generated/scanner.ts', import.meta.url));
const bundled = fileURLToPath(new URL('../../node_modules/.cache/scanner.mjs', import.meta.url));
let isBundled = false;

/** The scanner as one module that Node runs as it is. */
export function scannerFile(): string {
  if (!isBundled)
    buildSync({ entryPoints: [source], outfile: bundled, bundle: true, format: 'esm', logLevel: 'error' });
  isBundled = true;
  return bundled;
}
