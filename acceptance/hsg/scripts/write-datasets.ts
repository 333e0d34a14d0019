// Writes the datasets of the corpus, as NDJSON, into the folder that is named: for looking at them with other tools.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../src/corpus.ts';
import { nameOf, ndjsonOf } from '../src/findings.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder.');
mkdirSync(folder, { recursive: true });
for (const dataset of corpus().datasets)
  writeFileSync(join(folder, `${nameOf(dataset)}.ndjson`), ndjsonOf(dataset));
