import { readFileSync } from 'node:fs';
import { peers } from './peers.ts';
import { typiaVersion } from './typia.ts';

/** The version of a package that is installed here. */
export function installed(name: string): string {
  const manifest = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version;
}

/** The version of the package of a peer; none for our own. */
export function versionOf(name: string): string {
  const from = peers.find((peer) => peer.name === name)?.from ?? '';
  // It says of itself with which version it was made.
  if (from === 'typia') return typiaVersion();
  return from === '' || from.startsWith('@chancery/') ? '' : installed(from);
}
