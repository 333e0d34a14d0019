import { readFileSync } from 'node:fs';
import { published } from '../schemas.ts';
import { hasKeys } from '../translations/fits.mjs';
import { generated } from './generated.ts';
import { exported, judgesOf } from './judges.ts';
import type { Judge, Peer } from './peer.ts';

const file = new URL('../../generated/typia.mjs', import.meta.url);

/** The code that typia wrote; the keys of extensions, of which its types cannot speak, are looked at behind it. */
export const typia: Peer = {
  name: 'typia equals',
  from: 'typia',
  load: async () => {
    const module = await generated('typia');
    const keys = new RegExp(published('extensions.schema.json').propertyNames?.pattern ?? '', 'u');
    return judgesOf((name) => {
      const equals = exported<Judge>(module, `is${name}`);
      return (value) => equals(value) && extensionsFollow(value, keys);
    });
  },
};

/** The version with which the code was written. */
export function typiaVersion(): string {
  return /typia@([0-9.]+)/u.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function extensionsFollow(value: unknown, keys: RegExp): boolean {
  const { extensions } = value as { readonly extensions?: unknown };
  return extensions === undefined || hasKeys(extensions, keys);
}
