// Writes generated/shapes.json: what is known of the published schemas without reading them.
import { writeFileSync } from 'node:fs';
import { shapesFile, shapesText } from './shapes-made.ts';

writeFileSync(shapesFile, shapesText());
