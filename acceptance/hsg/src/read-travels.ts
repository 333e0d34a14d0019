import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatedCountry } from './countries.ts';
import { isRole, lists, type Role, roles } from './lists.ts';
import { countryIn, readDays, required, rowsIn, textOf, type XmlElement } from './xml.ts';

/** One row of a list, in the words of the record; entities are resolved and white space is single. */
export interface TravelRow {
  readonly row: string;
  readonly role: Role;
  readonly who: string;
  readonly name: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day, `YYYY-MM-DD`, never before the first. */
  readonly end: string;
  readonly country: StatedCountry;
  /** The localities as stated; empty where the row names none. */
  readonly locale: string;
  /** Empty where the row has no remark. */
  readonly remarks: string;
  /** Day of the last change to the row, or empty. */
  readonly lastModified: string;
  /** Day on which the row was made or last changed. */
  readonly lastTouched: string;
}

/** All rows of both lists below `folder`, file by file in order of name; throws where a file is not as expected. */
export function readAllTravels(folder: string): readonly TravelRow[] {
  return roles.flatMap((role) => readFolder(join(folder, lists[role].folder), readTravels));
}

/** The rows of one XML text in its order; throws where it is not well formed or a row lacks something. */
export function readTravels(xml: string): readonly TravelRow[] {
  return rowsIn(xml, 'trips', 'trip').map(readRow);
}

/** What is read from the XML files of a folder, in order of their names. */
export function readFolder<T>(folder: string, read: (xml: string) => readonly T[]): readonly T[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  return files.sort().flatMap((file) => read(readFileSync(join(folder, file), 'utf8')));
}

function readRow(trip: XmlElement): TravelRow {
  return {
    ...readDays(trip),
    role: roleOf(trip),
    who: required(trip, '@who'),
    name: required(trip, 'name'),
    country: countryIn(trip, 'country'),
    locale: textOf(trip, 'locale'),
    remarks: textOf(trip, 'remarks'),
  };
}

function roleOf(trip: XmlElement): Role {
  const role = required(trip, 'role');
  if (!isRole(role) || role !== trip['@role']) throw new Error(`Not the role of a list: ${role}`);
  return role;
}

/** Whether a row says that its traveller had been elected to the post, and did not hold it yet. */
export function isElect({ remarks }: Pick<TravelRow, 'remarks'>): boolean {
  return remarks.endsWith('[Visit made as President-elect.]');
}
