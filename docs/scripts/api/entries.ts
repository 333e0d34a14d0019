import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An entry of a package: the name under which it is imported, and the file of its source. */
export interface Entry {
  readonly name: string;
  readonly file: string;
}

const packages = new URL('../../../packages/', import.meta.url);

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
}

/** Every entry that is code, of every package, as the manifests name them. */
export function entries(): readonly Entry[] {
  return readdirSync(packages)
    .sort()
    .flatMap((folder) => {
      const manifest = new URL(`${folder}/package.json`, packages);
      const { name, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
      return Object.entries(exports).flatMap(([path, target]) => {
        const source = typeof target === 'string' ? undefined : target['@chancery/source'];
        if (typeof source !== 'string') return [];
        return [{ name: name + path.slice(1), file: fileURLToPath(new URL(source, manifest)) }];
      });
    });
}
