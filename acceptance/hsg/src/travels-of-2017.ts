import { fileURLToPath } from 'node:url';
import { convert } from './convert.ts';
import { readAllTravels } from './read-travels.ts';

/** The folder of the historian's lists, as published. */
export const travelsFolder = fileURLToPath(new URL('../xml/travels', import.meta.url));

/** The file that holds the dataset among the fixtures. */
export const datasetFile = fileURLToPath(
  new URL('../../../packages/fixtures/data/us-travels-2017/generated/dataset.json', import.meta.url),
);

/** The text of the dataset of 2017, byte for byte as it stands on disk; the same files give the same text. */
export function travelsOf2017(): string {
  return `${JSON.stringify(convert(readAllTravels(travelsFolder), 2017), null, 2)}\n`;
}
