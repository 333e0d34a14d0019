import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of the historian's files: its children and attributes, the latter with an `@` before their names. */
export type XmlElement = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  // Without it the parser leaves numeric character references as they are.
  htmlEntities: true,
  isArray: (name) => name === 'trip' || name === 'visit',
});

/** The rows of one file in its order; throws where the text is not well formed or there is none. */
export function rowsIn(xml: string, list: string, row: string): readonly XmlElement[] {
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new Error(`Not well-formed XML: ${verdict.err.msg} (line ${verdict.err.line})`);
  const rows = elementIn(parser.parse(xml), list)[row];
  if (!Array.isArray(rows)) throw new Error(`No <${row}> in <${list}>`);
  return rows;
}

/** What every row of every list states alike; throws where something is missing or the end is before the start. */
export function readDays(row: XmlElement) {
  const id = required(row, 'id');
  const [start, end] = [dayOf(row, 'start-date'), dayOf(row, 'end-date')];
  if (end < start) throw new Error(`Row ${id} ends before it starts`);
  const changes = ['created-datetime', 'last-modified-datetime'].map((name) =>
    textOf(row, name).slice(0, 10),
  );
  return { row: id, start, end, lastModified: changes[1] ?? '', lastTouched: changes.sort().at(-1) ?? '' };
}

/** The country of a row, from the element of that name. */
export function countryIn(row: XmlElement, name: string): { readonly id: string; readonly name: string } {
  const country = elementIn(row, name);
  return { id: required(country, '@id'), name: required(country, '#text') };
}

/** The text of a child or attribute with single white space; throws where it is missing or empty. */
export function required(element: XmlElement, name: string): string {
  const text = textOf(element, name);
  if (text === '') throw new Error(`Nothing in ${name} of ${JSON.stringify(element).slice(0, 200)}`);
  return text;
}

/** The text of a child or attribute with single white space, possibly empty; throws where it is missing. */
export function textOf(element: XmlElement, name: string): string {
  const value = element[name];
  if (typeof value !== 'string') throw new Error(`No ${name} in ${JSON.stringify(element).slice(0, 200)}`);
  return value.replace(/\s+/g, ' ').trim();
}

function dayOf(row: XmlElement, name: string): string {
  const day = required(row, name);
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day)) throw new Error(`Not a day in <${name}>: ${day}`);
  return day;
}

function elementIn(parent: XmlElement, name: string): XmlElement {
  const value = parent[name];
  if (typeof value !== 'object' || value === null) throw new Error(`No <${name}>`);
  return value as XmlElement;
}
