import { canonicalText } from './steps.ts';

/** A change of the text, the rule that it breaks, and where: in a record, in the header, or at no place of the data. */
export type Slip = readonly [name: string, make: () => string | Uint8Array, rule: string, at?: string];

const text = canonicalText('document');
const lines = canonicalText('NDJSON').split('\n');
const [header = '', ...records] = lines;
const name = '"name": "Vikram Misri"';

/** Steps in the characters and bytes of the document, or in its lines. */
export const inTheText: readonly Slip[] = [
  ['a mark of the byte order', () => `\uFEFF${text}`, 'bom-absent'],
  ['UTF-16', () => utf16(text), 'encoding-is-utf8'],
  ['a byte that is none', () => withByte(text, 'Vikram', 0xff), 'utf8-valid', '/records/21'],
  ['a letter in Latin-1', () => withByte(text, 'Pavan Kapoor"', 0xe9), 'utf8-valid', '/records/22'],
  ['the last brace left out', () => text.trimEnd().slice(0, -1), 'json-syntax'],
  ['half of the text', () => text.slice(0, text.length / 2), 'json-syntax', '/records/17'],
  ['a comma behind the last property', () => swap(name, `${name},,`), 'json-syntax', '/records/21'],
  ['a comma behind the last record', () => text.replace(/\}\s*\]\s*\}\s*$/u, '},]}'), 'json-syntax'],
  ['a comma left out', () => swap(`${name},`, name), 'json-syntax', '/records/21'],
  ['a colon left out', () => swap(name, '"name" "Vikram Misri"'), 'json-syntax', '/records/21'],
  ['a quotation mark left out', () => swap(name, '"name": Vikram Misri"'), 'json-syntax', '/records/21'],
  ['single quotation marks', () => swap(name, `"name": 'Vikram Misri'`), 'json-syntax', '/records/21'],
  ['a comment', () => swap(name, `// the Foreign Secretary\n${name}`), 'json-syntax', '/records/21'],
  [
    'a line break inside a text',
    () => swap('Vikram Misri"', 'Vikram\nMisri"', name),
    'json-syntax',
    '/records/21',
  ],
  [
    'an escape that there is not',
    () => swap(name, '"name": "Vikram \\x4disri"'),
    'json-syntax',
    '/records/21',
  ],
  ['True', () => swap(name, '"name": True'), 'json-syntax', '/records/21'],
  ['NaN', () => swap(name, '"name": NaN'), 'json-syntax', '/records/21'],
  ['a number with a nought before it', () => swap(name, '"name": 01'), 'json-syntax', '/records/21'],
  ['a second brace at the end', () => `${text.trimEnd()}}\n`, 'json-syntax'],
  ['a name twice', () => swap(name, `${name}, ${name}`), 'json-key-unique', '/records/21/name'],
  [
    'a title twice',
    () => text.replace('"title"', '"title": "A visit", "title"'),
    'json-key-unique',
    '/title',
  ],
  [
    'a country twice',
    () => swap('"country": "US"', '"country": "US", "country": "US"'),
    'json-key-unique',
    '/records/1/place/country',
  ],
  [
    'a property twice, once escaped',
    () => swap(name, `${name}, "n\\u0061me": "Vikram Misri"`),
    'json-key-unique',
    '/records/21/name',
  ],
  [
    'a number beyond all',
    () => swap('"min": 2', '"min": 1e400'),
    'number-exact',
    '/records/4/participants/2/count/min',
  ],
  [
    'a number of too many digits',
    () => swap('"min": 2', '"min": 9007199254740993'),
    'number-exact',
    '/records/4/participants/2/count/min',
  ],
  [
    'half of a pair',
    () => swap(name, '"name": "Vikram \\ud83d Misri"'),
    'string-well-formed',
    '/records/21/name',
  ],
  [
    'the other half of a pair',
    () => swap(name, '"name": "Vikram \\udc00 Misri"'),
    'string-well-formed',
    '/records/21/name',
  ],
  [
    'a character that nobody sees',
    () => swap(name, '"name": "Vikram\u200b Misri"'),
    'text-control-free',
    '/records/21/name',
  ],
  [
    'a nought in a text',
    () => swap(name, '"name": "Vikram\\u0000 Misri"'),
    'text-control-free',
    '/records/21/name',
  ],
  [
    'a text turned round',
    () => swap(name, '"name": "Vikram \u202eMisri"'),
    'text-control-free',
    '/records/21/name',
  ],
  [
    'lists in lists in lists',
    () => swap(name, `${name}, "extensions": {"org.example": ${'['.repeat(99)}${']'.repeat(99)}}`),
    'json-depth-limit',
    '/records/21',
  ],
  ['the records alone', () => JSON.stringify(JSON.parse(text).records), 'dataset-expected'],
  ['a record alone', () => JSON.stringify(JSON.parse(text).records[1]), 'dataset-expected'],
  ['null', () => 'null', 'dataset-expected'],
  ['nothing at all', () => '', 'json-syntax'],
  ['lines without the header', () => records.join('\n'), 'header-first'],
  ['lines with two headers', () => [header, header, ...records].join('\n'), 'header-once'],
  ['lines with the header last', () => [...records.slice(0, -1), header, ''].join('\n'), 'header-first'],
  [
    'a line cut short',
    () => [header, records[0]?.slice(0, -9), ...records.slice(1)].join('\n'),
    'json-syntax',
    '/records/0',
  ],
  [
    'a line with a comma behind it',
    () => [header, `${records[0]},`, ...records.slice(1)].join('\n'),
    'json-syntax',
    '/records/0',
  ],
];

/** The document with the first of these words, after some others, replaced. */
function swap(from: string, to: string, after = from): string {
  const start = text.indexOf(from, text.indexOf(after));
  return text.slice(0, start) + to + text.slice(start + from.length);
}

function withByte(document: string, before: string, byte: number): Uint8Array {
  const bytes = new TextEncoder().encode(document);
  const at = new TextEncoder().encode(document.slice(0, document.indexOf(`"${before}`) + 3)).length;
  return Uint8Array.from([...bytes.slice(0, at), byte, ...bytes.slice(at)]);
}

function utf16(document: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(document, (character) => character.charCodeAt(0)).buffer);
}
