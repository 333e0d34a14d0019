import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Every row of every file of both lists, cut out of the text. */
export function secondReading(): readonly PlainRow[] {
  return readdirSync(travelsFolder).flatMap((folder) =>
    readdirSync(join(travelsFolder, folder)).flatMap((file) => rowsIn(join(travelsFolder, folder, file))),
  );
}

function rowsIn(file: string): readonly PlainRow[] {
  const blocks = readFileSync(file, 'utf8').split('<trip ').slice(1);
  return blocks.map((block) => ({
    row: between(block, 'id'),
    role: between(block, 'role'),
    start: between(block, 'start-date'),
    end: between(block, 'end-date'),
    country: between(block, 'country'),
    locale: between(block, 'locale'),
  }));
}

function between(block: string, tag: string): string {
  return (new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`).exec(block)?.[1] ?? '').trim();
}
