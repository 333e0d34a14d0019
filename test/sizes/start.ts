import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** What a start has read. */
export interface StartRead {
  readonly bytes: number;
  /** The names of the parts that are read on demand, without the hashes in them. */
  readonly names: readonly string[];
}

/** Which files of the built command line are read as code for arguments, with this text on standard input. */
export function readFor(args: readonly string[], input: string): StartRead {
  const options = ['--require', './test/sizes/tell-read.cjs', 'packages/validators/dist/cli.cjs'];
  const { stderr } = spawnSync(process.execPath, [...options, ...args], { input, encoding: 'utf8' });
  const files: readonly string[] = JSON.parse(stderr.slice(stderr.lastIndexOf('\n')));
  return {
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    names: files.map(nameOf).filter((name) => name !== 'chunk' && name !== 'cli.cjs'),
  };
}

function nameOf(file: string): string {
  return basename(file).replace(/-[0-9A-Z]{8}\.cjs$/u, '');
}
