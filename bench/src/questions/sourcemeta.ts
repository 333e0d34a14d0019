import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../data/files.ts';
import { withoutHeader } from '../data/files.ts';
import { installedAside } from '../measure/aside.ts';
import { programTaking, type Taken } from '../measure/child.ts';
import { filesOf, published } from '../schemas.ts';

/** The version that is installed on demand. */
export const sourcemetaVersion = '16.11.0';

/** Lets the program of sourcemeta read a file without its header, once as it is and once with `--fast`. Throws where it refuses a file. */
export async function sourcemetaOver(
  file: DataFile,
): Promise<readonly (readonly [name: string, taken: Taken])[]> {
  const { folder, require } = installedAside('sourcemeta', [`@sourcemeta/jsonschema@${sourcemetaVersion}`]);
  const program = programFile(require);
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

/** The binary for this machine. */
function programFile(require: NodeJS.Require): string {
  const manifest = require.resolve('@sourcemeta/jsonschema/package.json');
  const architecture = process.arch === 'x64' ? 'x86_64' : process.arch;
  return join(manifest, '..', 'build', 'github-releases', `jsonschema-${process.platform}-${architecture}`);
}

/** One schema with all others in it. */
function bundle(): object {
  const file = 'any-record.schema.json';
  const others = filesOf(file).filter((other) => other !== file);
  return { ...published(file), $defs: Object.fromEntries(others.map((other) => [other, published(other)])) };
}
