// Writes the lists of codes and zones under generated/, from the data packages that are pinned here.
import { writeFileSync } from 'node:fs';
import { timeZonesFile, timeZonesText } from './time-zones-listed.ts';

writeFileSync(timeZonesFile, timeZonesText());
