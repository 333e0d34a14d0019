// Every entry that is JSON, imported with its attribute and required: the same data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import imported from './json.mjs';

const required = createRequire(import.meta.url)('./json.cjs');
assert.deepEqual(Object.keys(required), Object.keys(imported));
for (const [entry, data] of Object.entries(imported)) {
  const file = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(entry)), 'utf8'));
  assert.equal(JSON.stringify(data), JSON.stringify(file), entry);
  // What was imported before Bun requires as a module, with one key more.
  for (const key of Object.keys(file)) assert.deepEqual(required[entry][key], file[key], entry);
}

const { $id } = imported['@chancery/schema/schemas/visit.schema.json'];
assert.match($id, /visit\.schema\.json$/u);
assert.equal(imported['@chancery/fixtures/data/misri-kapoor-2025.json'].records.length, 52);
assert.equal(imported['@chancery/fixtures/conformance/structure/date-real.json'].rule, 'date-real');
console.log(Object.keys(imported).length);
