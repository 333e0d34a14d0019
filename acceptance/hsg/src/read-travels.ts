import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { isRole, lists, type Role, roles } from './lists.ts';

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
  readonly country: { readonly id: string; readonly name: string };
  /** The localities as stated; empty where the row names none. */
  readonly locale: string;
  /** Empty where the row has no remark. */
  readonly remarks: string;
  /** Day of the last change to the row, or empty. */
  readonly lastModified: string;
}

type XmlElement = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Without it the parser leaves numeric character references as they are.
  htmlEntities: true,
  isArray: (name) => name === 'trip',
});

/** All rows of both lists below `folder`, file by file in order of name; throws where a file is not as expected. */
export function readAllTravels(folder: string): readonly TravelRow[] {
  return roles.flatMap((role) => readList(join(folder, lists[role].folder)));
}

/** The rows of one XML text in its order; throws where it is not well formed or a row lacks something. */
export function readTravels(xml: string): readonly TravelRow[] {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`Not well-formed XML: ${verdict.err.msg} (line ${verdict.err.line})`);
  const trips = elementIn(parser.parse(xml), 'trips').trip;
  if (!Array.isArray(trips)) throw new Error('No <trip> in <trips>');
  return trips.map(readRow);
}

function readList(folder: string): readonly TravelRow[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xml'));
  return files.sort().flatMap((file) => readTravels(readFileSync(join(folder, file), 'utf8')));
}

function readRow(trip: XmlElement): TravelRow {
  const country = elementIn(trip, 'country');
  const row = {
    row: required(trip, 'id'),
    role: roleOf(trip),
    who: required(trip, '@who'),
    name: required(trip, 'name'),
    start: dayOf(trip, 'start-date'),
    end: dayOf(trip, 'end-date'),
    country: { id: required(country, '@id'), name: required(country, '#text') },
    locale: textOf(trip, 'locale'),
    remarks: textOf(trip, 'remarks'),
    lastModified: textOf(trip, 'last-modified-datetime').slice(0, 10),
  };
  if (row.end < row.start) throw new Error(`Row ${row.row} ends before it starts`);
  return row;
}

function roleOf(trip: XmlElement): Role {
  const role = required(trip, 'role');
  if (!isRole(role) || role !== trip['@role']) throw new Error(`Not the role of a list: ${role}`);
  return role;
}

function dayOf(trip: XmlElement, name: string): string {
  const day = required(trip, name);
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) throw new Error(`Not a day in <${name}>: ${day}`);
  return day;
}

function required(element: XmlElement, name: string): string {
  const text = textOf(element, name);
  if (text === '') throw new Error(`Nothing in ${name} of ${JSON.stringify(element).slice(0, 200)}`);
  return text;
}

function textOf(element: XmlElement, name: string): string {
  const value = element[name];
  if (typeof value !== 'string') throw new Error(`No ${name} in ${JSON.stringify(element).slice(0, 200)}`);
  return value.replace(/\s+/g, ' ').trim();
}

function elementIn(parent: XmlElement, name: string): XmlElement {
  const value = parent[name];
  if (typeof value !== 'object' || value === null) throw new Error(`No <${name}>`);
  return value as XmlElement;
}
