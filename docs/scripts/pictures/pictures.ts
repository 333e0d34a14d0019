import { misriKapoor2025 } from '@chancery/fixtures';
import { recordsPicture } from './records/picture.ts';
import { visitPicture } from './visit/picture.ts';

/** The folder of the pictures. */
export const picturesFolder = new URL('../../generated/', import.meta.url);

/** Every picture by its file name: the records, and the canonical visit. */
export function pictures(): ReadonlyMap<string, string> {
  return new Map([
    ['records.svg', recordsPicture()],
    ['canonical-visit.svg', visitPicture(misriKapoor2025)],
  ]);
}
