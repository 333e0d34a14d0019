import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './project.ts';

/** Bundles a program with esbuild, for a browser, into one ES module. */
export async function bundleWithEsbuild(
  cwd: string,
  program: string,
  out: string,
  more: readonly string[] = [],
): Promise<void> {
  const options = ['--bundle', '--format=esm', '--platform=browser', '--minify', '--log-level=warning'];
  await start(cwd, 'esbuild/bin/esbuild', [program, ...options, `--outfile=${out}`, ...more]);
}

/** Runs a script of an installed package with this Node. */
export function start(cwd: string, script: string, args: readonly string[]): Promise<string> {
  return run(process.execPath, [join('node_modules', script), ...args], { cwd });
}

/** The size of a file in bytes. */
export function sizeOf(...path: readonly string[]): number {
  return statSync(join(...path)).size;
}
