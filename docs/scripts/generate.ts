// Writes the pages of the specification under docs/generated/spec.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pagesFolder, specPages } from './spec/pages.ts';

const pages = specPages();
rmSync(pagesFolder, { recursive: true, force: true });
mkdirSync(pagesFolder, { recursive: true });
for (const [file, text] of pages) writeFileSync(new URL(file, pagesFolder), text);
