// ESM and CommonJS in one process: two copies of the packages, one answer; what one makes the other takes.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { answer } from './answer.cjs';
import cases from './cases.json' with { type: 'json' };
import imported from './code.mjs';

const required = createRequire(import.meta.url)('./code.cjs');
const text = await answer(imported, cases);
assert.equal(await answer(required, cases), text);

for (const [one, other] of [
  [imported, required],
  [required, imported],
])
  assert.equal(await answer(mixed(one, other), cases), text);
console.log(text);

/** Schemas and data of one kind, the validator of the other. */
function mixed(data, code) {
  return { ...data, '@chancery/validators': code['@chancery/validators'] };
}
