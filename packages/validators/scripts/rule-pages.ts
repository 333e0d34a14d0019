// Writes generated/rules.json and the pages under docs/generated/rules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pagesFolder, rulePages, rulesFile, rulesText } from './rule-pages-made.ts';

rmSync(pagesFolder, { recursive: true, force: true });
mkdirSync(pagesFolder, { recursive: true });
writeFileSync(rulesFile, rulesText());
for (const [name, text] of rulePages()) writeFileSync(new URL(name, pagesFolder), text);
