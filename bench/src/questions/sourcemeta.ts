import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DataFile } from '../data/files.ts';
import { withoutHeader } from '../data/files.ts';
import { programTaking, type Taken } from '../measure/child.ts';
import { filesOf, published } from '../schemas.ts';

/** The version that is installed on demand. */
export const sourcemetaVersion = '16.11.0';

const folder = fileURLToPath(new URL('../../node_modules/.cache/sourcemeta/', import.meta.url));

/** Lets the program of sourcemeta read a file without its header, once as it is and once with `--fast`. Throws where it refuses a file. */
export async function sourcemetaOver(
  file: DataFile,
): Promise<readonly (readonly [name: string, taken: Taken])[]> {
  const program = programFile();
  const schema = join(folder, 'any-record.json');
  const data = join(folder, 'data.jsonl');
  writeFileSync(schema, JSON.stringify(bundle()));
  withoutHeader(file.path, data);
  const taken: (readonly [string, Taken])[] = [];
  for (const options of [[], ['--fast']]) {
    const name = ['sourcemeta jsonschema validate', ...options].join(' ');
    const each = await programTaking(program, ['validate', schema, data, ...options]);
    if (each.status !== 0) throw new Error(`${name}: exit code ${each.status}\n${each.out.slice(0, 500)}`);
    taken.push([name, each]);
  }
  return taken;
}

/** The binary for this machine; the package is installed the first time. */
function programFile(): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const spec = `@sourcemeta/jsonschema@${sourcemetaVersion}`;
  execFileSync('npm', [
    'install',
    '--prefix',
    folder,
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    spec,
  ]);
  const manifest = createRequire(join(folder, 'package.json')).resolve('@sourcemeta/jsonschema/package.json');
  const architecture = process.arch === 'x64' ? 'x86_64' : process.arch;
  const binary = `jsonschema-${process.platform}-${architecture}`;
  return join(manifest, '..', 'build', 'github-releases', binary);
}

/** One schema with all others in it. */
function bundle(): object {
  const file = 'any-record.schema.json';
  const others = filesOf(file).filter((other) => other !== file);
  return { ...published(file), $defs: Object.fromEntries(others.map((other) => [other, published(other)])) };
}
