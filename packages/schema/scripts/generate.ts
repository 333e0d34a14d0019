import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { made } from './made.ts';

const generated = new URL('../generated/', import.meta.url);

rmSync(generated, { recursive: true, force: true });
for (const [path, text] of await made()) {
  const file = new URL(path, generated);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
process.stderr.write(`Written: ${fileURLToPath(generated)}\n`);
