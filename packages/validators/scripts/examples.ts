// Writes generated/examples.json, from which `chancery explain` takes its examples.
import { writeFileSync } from 'node:fs';
import { examplesFile, examplesText } from './rule-examples.ts';

writeFileSync(examplesFile, examplesText());
