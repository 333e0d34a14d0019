// Every entry of every package, imported and required, has the same names; what is promised is there, all else is hidden.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import code from './code.mjs';

const require = createRequire(import.meta.url);
const required = require('./code.cjs');
const namesOf = (module) => Object.keys(module).sort();

const promised = [
  '@chancery/schema',
  '@chancery/schema/zod',
  '@chancery/schema/catalogue',
  '@chancery/schema/codegen',
  '@chancery/schema/types',
  '@chancery/schema/guard',
  '@chancery/schema/guard/visit',
  '@chancery/schema/catalogue.json',
  '@chancery/schema/vocabularies.json',
  '@chancery/schema/schemas/chancery.schema.json',
  '@chancery/schema/schemas/visit.schema.json',
  '@chancery/fixtures',
  '@chancery/fixtures/synthetic',
  '@chancery/fixtures/conformance',
  '@chancery/fixtures/conformance/envelope.json',
  '@chancery/fixtures/conformance/rules/meeting-within-visit.json',
  ...readdirSync('node_modules/@chancery/fixtures/data').flatMap((name) => [
    `@chancery/fixtures/data/${name}.json`,
    `@chancery/fixtures/data/${name}.ndjson`,
  ]),
  '@chancery/validators',
  '@chancery/validators/report.schema.json',
  '@chancery/validators/rules.json',
];
const listed = readdirSync('node_modules/@chancery').flatMap((name) =>
  Object.keys(require(`@chancery/${name}/package.json`).exports)
    .filter((entry) => !entry.includes('*'))
    .map((entry) => `@chancery/${name}${entry.slice(1)}`),
);

for (const entry of new Set([...promised, ...listed])) {
  const [imported, alsoRequired] = [fileURLToPath(import.meta.resolve(entry)), require.resolve(entry)];
  assert.ok(Buffer.isBuffer(readFileSync(imported)) && Buffer.isBuffer(readFileSync(alsoRequired)), entry);
}
for (const [entry, module] of Object.entries(code))
  assert.deepEqual(namesOf(required[entry]), namesOf(module), entry);
for (const name of readdirSync('node_modules/@chancery'))
  for (const hidden of ['dist/index.cjs', 'src/index.ts'])
    assert.throws(() => require.resolve(`@chancery/${name}/${hidden}`), hidden);

console.log(`${promised.length} promised, ${listed.length} listed`);
