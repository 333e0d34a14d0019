import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { fileOf, filesOf, published, type RecordType, recordNames } from '../schemas.ts';
import { exported, judgesOf } from './judges.ts';
import type { Judge, Peer } from './peer.ts';

/** The code that ajv writes from the published schemas, without messages. */
export const ajv: Peer = {
  name: 'ajv standalone',
  from: 'ajv',
  load: async () => {
    const folder = new URL('../../node_modules/.cache/', import.meta.url);
    mkdirSync(folder, { recursive: true });
    const file = new URL('ajv.cjs', folder);
    writeFileSync(file, ajvCode(Object.keys(recordNames) as RecordType[]));
    const module: object = createRequire(import.meta.url)(fileURLToPath(file));
    return judgesOf((name) => exported<Judge>(module, name));
  },
};

/** The code that ajv writes for some types of records, each under the name of its schema. */
export function ajvCode(types: readonly RecordType[]): string {
  const validator = new Ajv2020({ strict: true, messages: false, code: { source: true } });
  const files = new Set(types.flatMap((type) => filesOf(fileOf(type))));
  for (const file of files) validator.addSchema(published(file));
  const ids = types.map((type) => [recordNames[type], published(fileOf(type)).$id ?? '']);
  return standaloneCode.default(validator, Object.fromEntries(ids));
}
