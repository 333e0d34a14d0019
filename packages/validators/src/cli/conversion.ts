import { type Form, saysHeader } from '../source/form.ts';
import { membersOf, type Span } from '../source/places.ts';
import { skipSpace, skipString, skipValue } from '../source/scan.ts';

/** A dataset that has no counterpart in the other form; the message says why. */
export class ConversionError extends Error {
  override readonly name = 'ConversionError';
}

/** A dataset as pieces of its text. Only white space between them is lost. */
interface Parts {
  readonly form: Form;
  /** The properties of the header, each with its name as it is written. */
  readonly header: readonly (readonly [key: string, value: string])[];
  readonly records: readonly string[];
}

/** A property as it is written: the text of its name, the name itself, and where the value stands. */
interface Property {
  readonly key: string;
  readonly name: string;
  readonly value: Span;
}

/**
 * Writes a dataset, of which the whole text could be read, in a form: the other one where none is named. Numbers, escapes and
 * the order of properties stay as they are written. Throws a `ConversionError` where something would be lost.
 */
export function converted(text: string, calledNdjson: boolean, to: Form | undefined): Iterable<string> {
  const parts = partsOf(text, calledNdjson);
  const wanted = to ?? (parts.form === 'document' ? 'ndjson' : 'document');
  return wanted === 'ndjson' ? asNdjson(parts) : asDocument(parts);
}

function* asNdjson({ header, records }: Parts): Generator<string> {
  yield `{${['"type":"dataset"', ...header.map(([key, value]) => `${key}:${value}`)].join(',')}}\n`;
  for (const record of records) yield `${record}\n`;
}

function* asDocument({ header, records }: Parts): Generator<string> {
  yield `{\n${header.map(([key, value]) => `  ${key}: ${value},\n`).join('')}  "records": [`;
  for (const [index, record] of records.entries()) yield `${index === 0 ? '' : ','}\n    ${record}`;
  yield records.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function partsOf(text: string, calledNdjson: boolean): Parts {
  const [root, ...lines] = valuesOf(text);
  const properties = root === undefined ? [] : propertiesOf(text, root);
  const lists = properties.filter(({ name }) => name === 'records');
  const types = properties.filter(({ name }) => name === 'type');
  const isHeader = types.length > 0 || calledNdjson;
  if (lines.length > 0 || (lists.length === 0 && isHeader)) {
    if (lists.length > 0) throw new ConversionError('The header of NDJSON has records of its own');
    if (types.some(({ value }) => compact(text, value) !== '"dataset"'))
      throw new ConversionError('The header of NDJSON has a type that is not "dataset"');
    return { form: 'ndjson', header: written(text, properties, 'type'), records: slices(text, lines) };
  }
  if (types.length > 0)
    throw new ConversionError('The dataset has a property "type", which NDJSON needs for its header');
  const records = recordsIn(text, lists);
  return { form: 'document', header: written(text, properties, 'records'), records };
}

function recordsIn(text: string, lists: readonly Property[]): readonly string[] {
  const [list, second] = lists;
  if (list === undefined || text[list.value.start] !== '[')
    throw new ConversionError('The dataset has no list of records');
  if (second !== undefined) throw new ConversionError('The dataset has two lists of records');
  const members = [...membersOf(text, list.value.start)];
  const records = slices(
    text,
    members.map(({ value }) => value),
  );
  const header = records.findIndex((record) => saysHeader(JSON.parse(record)));
  if (header !== -1)
    throw new ConversionError(`The record /records/${header} has the type of the header of NDJSON`);
  return records;
}

/** The values that stand one after the other. */
function* valuesOf(text: string): Generator<Span> {
  for (let start = skipSpace(text, 0); start < text.length; ) {
    const end = skipValue(text, start);
    if (typeof end !== 'number') return;
    yield { start, end };
    start = skipSpace(text, end);
  }
}

function propertiesOf(text: string, { start }: Span): readonly Property[] {
  return [...membersOf(text, start)].flatMap(({ key, value }) => {
    if (key === undefined) return [];
    const written = text.slice(key.start, key.end);
    return [{ key: written, name: String(JSON.parse(written)), value }];
  });
}

function written(text: string, properties: readonly Property[], without: string): Parts['header'] {
  return properties
    .filter(({ name }) => name !== without)
    .map(({ key, value }) => [key, compact(text, value)] as const);
}

function slices(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => compact(text, span));
}

/** A value without the white space between its tokens: on one line. */
function compact(text: string, { start, end }: Span): string {
  const pieces: string[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    const next = text[at] === '"' ? skipString(text, at, []) : skipSpace(text, at);
    if (text[at] !== '"' && next !== at) {
      pieces.push(text.slice(from, at));
      from = Number(next);
    }
    at = next === at ? at + 1 : Number(next);
  }
  return pieces.join('') + text.slice(from, end);
}
