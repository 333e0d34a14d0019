import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('corpus/', import.meta.url);

/** The inputs that are kept, by the names of their files. */
export function corpus(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return new Map(names.sort().map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));
}

/** Keeps an input under the name of the property that it breaks; answers the name of the file. */
export function keep(bytes: Uint8Array, property: string): string {
  const name = `${property}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.bin`;
  writeFileSync(new URL(name, folder), bytes);
  return name;
}
