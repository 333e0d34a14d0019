// Writes the pages of the specification under docs/generated/spec, and the pictures beside them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pictures, picturesFolder } from './pictures/pictures.ts';
import { pagesFolder, specPages } from './spec/pages.ts';

const pages = specPages();
rmSync(pagesFolder, { recursive: true, force: true });
mkdirSync(pagesFolder, { recursive: true });
for (const [file, text] of pages) writeFileSync(new URL(file, pagesFolder), text);
for (const [file, text] of pictures()) writeFileSync(new URL(file, picturesFolder), text);
