// Writes generated/shapes.json and generated/header-guard.ts: what is known of the published schemas without reading them.
import { writeFileSync } from 'node:fs';
import { headerGuardFile, headerGuardText, shapesFile, shapesText } from './shapes-made.ts';

writeFileSync(shapesFile, shapesText());
writeFileSync(headerGuardFile, headerGuardText());
