import assert from 'node:assert/strict';
import process from 'node:process';
import { call, emptyFolder } from './cli-terminal.ts';
import { dataset, type Proof, proofs } from './language-proofs.ts';

// Compiles the types in every language for which there is a compiler here; where they can be run, the canonical fixture
// is read and written with them and must be the same.
for (const proof of proofs) process.stdout.write(`${proof.language.padEnd(8)}${await outcome(proof)}\n`);

async function outcome({ language, missing, prove }: Proof): Promise<string> {
  if (missing !== undefined) return `not tried: ${missing} is missing`;
  const folder = emptyFolder();
  try {
    const { code, out, err } = await call(['types', '--lang', language]);
    assert.equal(code, 0, err);
    const written = prove(out, dataset, folder.in(''));
    if (written === undefined) return 'compiles';
    assert.deepEqual(JSON.parse(written), JSON.parse(dataset));
    return 'compiles, and writes the dataset that it read';
  } finally {
    folder.remove();
  }
}
