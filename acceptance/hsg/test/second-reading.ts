import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitsFolder } from '../src/corpus.ts';
import { travelsFolder } from '../src/travels-of-2017.ts';

/** A row as read by other means than the converter's: without its parser, types or tables. */
export interface PlainRow {
  readonly row: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly country: string;
  readonly locale: string;
}

/** A row of the list of visits, read by the same other means. */
export interface PlainVisit {
  readonly row: string;
  readonly start: string;
  readonly end: string;
  readonly visitor: string;
  readonly country: string;
}

/** Every row of every file of the list of visits, cut out of the text. */
export function secondReadingOfVisits(): readonly PlainVisit[] {
  return readdirSync(visitsFolder).flatMap((file) =>
    blocksIn(join(visitsFolder, file), '<visit>').map(plainVisit),
  );
}

/** Every row of every file of both lists of travels, cut out of the text. */
export function secondReading(): readonly PlainRow[] {
  return readdirSync(travelsFolder).flatMap((folder) =>
    readdirSync(join(travelsFolder, folder)).flatMap((file) => rowsIn(join(travelsFolder, folder, file))),
  );
}

function rowsIn(file: string): readonly PlainRow[] {
  return blocksIn(file, '<trip ').map((block) => ({
    row: between(block, 'id'),
    role: between(block, 'role'),
    start: between(block, 'start-date'),
    end: between(block, 'end-date'),
    country: between(block, 'country'),
    locale: between(block, 'locale'),
  }));
}

function plainVisit(block: string): PlainVisit {
  return {
    row: between(block, 'id'),
    start: between(block, 'start-date'),
    end: between(block, 'end-date'),
    visitor: between(block, 'visitor'),
    country: between(block, 'from'),
  };
}

function blocksIn(file: string, opening: string): readonly string[] {
  return readFileSync(file, 'utf8').split(opening).slice(1);
}

function between(block: string, tag: string): string {
  return (new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(block)?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('&amp;', '&')
    .trim();
}
