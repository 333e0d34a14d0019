import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { travelsFolder } from '../src/travels-of-2017.ts';

/** A row of one of the three lists, cut out of the text without the converter's parser. */
export interface RowText {
  /** The slug of the source that the fixtures cite for its list. */
  readonly list: string;
  readonly row: string;
  readonly start: string;
  readonly end: string;
  /** Where the traveller went; for a visitor, where from. */
  readonly country: string;
  /** All that the row says in words, white space made single. */
  readonly words: string;
}

/** Every row of every file of the three lists. */
export function rowTexts(): readonly RowText[] {
  return [
    ...rowsBelow(join(travelsFolder, 'president-travels'), 'president-travels', 'trip', 'country'),
    ...rowsBelow(join(travelsFolder, 'secretary-travels'), 'secretary-travels', 'trip', 'country'),
    ...rowsBelow(join(travelsFolder, '..', 'visits'), 'foreign-leader-visits', 'visit', 'from'),
  ];
}

const wordy = ['role', 'name', 'locale', 'remarks', 'visitor', 'from', 'country', 'description'];

function rowsBelow(folder: string, list: string, element: string, place: string): readonly RowText[] {
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const blocks = texts.flatMap((text) => text.split(new RegExp(`<${element}(?: [^>]*)?>`)).slice(1));
  return blocks.map((block) => ({
    list,
    row: inside(block, 'id'),
    start: inside(block, 'start-date'),
    end: inside(block, 'end-date'),
    country: inside(block, place),
    words: wordy.map((tag) => inside(block, tag)).join(' | '),
  }));
}

function inside(block: string, tag: string): string {
  const found = new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(block)?.[1] ?? '';
  return found.replaceAll(/\s+/g, ' ').trim();
}
