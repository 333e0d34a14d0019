import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { datasetFile, travelsOf2017 } from '../src/travels-of-2017.ts';

mkdirSync(dirname(datasetFile), { recursive: true });
writeFileSync(datasetFile, travelsOf2017());
