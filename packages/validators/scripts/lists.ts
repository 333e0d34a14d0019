// Writes the lists of codes and zones under generated/, from the data packages that are pinned here.
import { writeFileSync } from 'node:fs';
import { countriesFile, countriesText } from './countries-listed.ts';
import { languagesFile, languagesText } from './languages-listed.ts';
import { timeZonesFile, timeZonesText } from './time-zones-listed.ts';

writeFileSync(countriesFile, countriesText());
writeFileSync(languagesFile, languagesText());
writeFileSync(timeZonesFile, timeZonesText());
