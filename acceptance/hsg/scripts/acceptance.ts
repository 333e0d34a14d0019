import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { acceptance } from '../src/acceptance.ts';

for (const { file, text } of acceptance()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (file.endsWith('.md')) console.log(text);
}
