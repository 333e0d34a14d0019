import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What of a program reaches the browser: what was built of the packages, bundled, minified and packed. */
export async function packedSize(program: string, beside: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    // It can import all three packages, as they are published.
    stdin: { contents: program, resolveDir: 'packages/validators', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...beside],
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + packed(contents), 0);
}

/** The size of bytes as a careful server sends them; nothing at all is nothing. */
export function packed(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : gzipSync(bytes, { level: 9 }).length;
}
