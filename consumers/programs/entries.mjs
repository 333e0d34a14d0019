// Every entry of every package, imported and required: code has the same names, JSON is the same to the byte.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import code from './code.mjs';

const require = createRequire(import.meta.url);
const required = require('./code.cjs');
const namesOf = (module) => Object.keys(module).sort();

for (const [entry, module] of Object.entries(code))
  assert.deepEqual(namesOf(required[entry]), namesOf(module), entry);

for (const name of readdirSync('node_modules/@chancery')) {
  const { exports } = require(`@chancery/${name}/package.json`);
  const lists = Object.keys(exports).filter((entry) => !entry.includes('*'));
  for (const entry of lists)
    assert.ok(readFileSync(pathOf(`@chancery/${name}${entry.slice(1)}`)).length >= 0, entry);
  for (const hidden of ['dist/index.cjs', 'src/index.ts'])
    assert.throws(() => require.resolve(`@chancery/${name}/${hidden}`), hidden);
}
console.log(Object.keys(code).length);

function pathOf(specifier) {
  assert.doesNotThrow(() => require.resolve(specifier));
  return fileURLToPath(import.meta.resolve(specifier));
}
