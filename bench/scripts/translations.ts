// Writes what the published schemas say in the words of the peers that take no JSON Schema: npm run generate
import { mkdirSync, writeFileSync } from 'node:fs';
import { translations } from '../src/translations/languages.ts';

const folder = new URL('../generated/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [file, text] of translations()) writeFileSync(new URL(file, folder), text);
