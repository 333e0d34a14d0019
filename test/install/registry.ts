import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';

/** A registry on this machine that offers what is installed here, and nothing else. */
export interface Registry {
  readonly url: string;
  close(): void;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Opens a registry with what these packages depend on, and what that depends on. */
export async function openRegistry(roots: readonly string[]): Promise<Registry> {
  const folders = neededBy(roots);
  const tarballs = new Map([...folders].map(([name, folder]) => [name, packed(folder)]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    const name = path.replace(/\.tgz$/u, '');
    const [folder, tarball] = [folders.get(name), tarballs.get(name)];
    if (folder === undefined || tarball === undefined) return response.writeHead(404).end('{}');
    return response.end(path === name ? packument(folder, tarball, urlOf(server)) : tarball);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: urlOf(server), close: () => server.close() };
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The folder of each foreign package that is needed, by its name. */
function neededBy(roots: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [...roots];
  for (let root = waiting.pop(); root !== undefined; root = waiting.pop()) {
    const { dependencies, peerDependencies } = manifestOf(root);
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const folder = name.startsWith('@chancery/') || found.has(name) ? undefined : folderOf(name, root);
      if (folder === undefined) continue;
      found.set(name, folder);
      waiting.push(folder);
    }
  }
  return found;
}

/** Where a package has another one installed; an optional one need not be. */
function folderOf(name: string, from: string): string | undefined {
  const places = createRequire(join(realpathSync(from), 'package.json')).resolve.paths(name) ?? [];
  return places.map((place) => join(place, name)).flatMap(existing)[0];
}

function existing(folder: string): readonly string[] {
  try {
    return [realpathSync(folder)];
  } catch {
    return [];
  }
}

function packed(folder: string): Buffer {
  const args = ['-czf', '-', '-C', dirname(folder), '--exclude', 'node_modules', basename(folder)];
  const { status, stdout } = spawnSync('tar', args, { maxBuffer: 2 ** 27 });
  if (status !== 0) throw new Error(`tar cannot pack ${folder}`);
  return stdout;
}

function packument(folder: string, tarball: Buffer, url: string): string {
  const manifest = manifestOf(folder);
  const { name, version } = manifest;
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${url}${encodeURIComponent(name)}.tgz`, integrity };
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, dist } },
  });
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
