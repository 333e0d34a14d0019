import { describe, expect, it } from 'vitest';
import { validate } from '../src/index.ts';
import { document, ndjson, small, told } from './small-dataset.ts';

/** A text with something wrong, what is told of it, and how many records are valid, invalid and unreadable. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly told: readonly string[];
  readonly account: readonly [valid: number, invalid: number, unreadable: number, complete: boolean];
}

const minified = JSON.stringify(small);
const typed = JSON.stringify({ type: 'dataset', ...small });
const betweenRecords = '},\n    {\n      "type": "visit"';

const documents: readonly Case[] = [
  { name: 'a document', text: document, told: [], account: [4, 0, 0, true] },
  { name: 'a document on one line', text: minified, told: [], account: [4, 0, 0, true] },
  { name: 'the type of a header', text: typed, told: ['property-known 1:2'], account: [4, 0, 0, true] },
  { name: 'the same line', text: `${typed}\n`, told: ['property-known 1:2'], account: [4, 0, 0, true] },
  {
    name: 'a byte order mark',
    text: `\ufeff${document}`,
    told: ['bom-absent 1:1'],
    account: [4, 0, 0, true],
  },
  { name: 'an empty text', text: '', told: ['json-syntax 1:1'], account: [0, 0, 0, false] },
  { name: 'white space alone', text: ' \n ', told: ['json-syntax 2:2'], account: [0, 0, 0, false] },
  { name: 'a bare list', text: '[]', told: ['dataset-expected 1:1'], account: [0, 0, 0, true] },
  { name: 'null', text: 'null', told: ['dataset-expected 1:1'], account: [0, 0, 0, true] },
  {
    name: 'a bare record',
    text: JSON.stringify(small.records[2], null, 2),
    told: ['dataset-expected 1:1'],
    account: [0, 0, 0, true],
  },
  {
    name: 'two documents',
    text: document + document,
    told: ['json-syntax 65:1'],
    account: [4, 0, 0, false],
  },
  {
    name: 'a text that ends inside a string of the third record',
    text: document.slice(0, document.indexOf('visit/one') + 5),
    told: ['json-syntax 27:19'],
    account: [2, 0, 1, false],
  },
  {
    name: 'a text that ends between two records',
    text: document.slice(0, document.indexOf('{\n      "type": "visit"')),
    told: ['json-syntax 25:5'],
    account: [2, 0, 0, false],
  },
  {
    name: 'a comma forgotten inside a record',
    text: document.replace('"status": "completed",\n      "when"', '"status": "completed"\n      "when"'),
    told: ['json-syntax 29:7'],
    account: [3, 0, 1, true],
  },
  {
    name: 'a comma forgotten between two records',
    text: document.replace(betweenRecords, betweenRecords.replace(',', '')),
    told: ['json-syntax 25:5'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a comma too many between two records',
    text: document.replace(betweenRecords, `},${betweenRecords.slice(1)}`),
    told: ['json-syntax 24:7'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a comma after the last record',
    text: document.replace(/\}\n {2}\]\n\}\n$/u, '},\n  ]\n}\n'),
    told: ['json-syntax 63:3'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a comment between two records, with brackets in it',
    text: document.replace(betweenRecords, `}, // [see], {also}\n${betweenRecords.slice(3)}`),
    told: ['json-syntax 24:8'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a stray word between two records',
    text: document.replace(betweenRecords, `}, and\n${betweenRecords.slice(3)}`),
    told: ['json-syntax 24:8'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a bracket forgotten at the end of an object',
    text: document.replace('"end": "2025-05-29"\n      },', '"end": "2025-05-29",'),
    told: ['json-syntax 44:5'],
    account: [3, 0, 1, true],
  },
  {
    name: 'brackets forgotten at the end of a record, on one line',
    text: minified.replace('freedonia"}],', 'freedonia",'),
    told: [`json-syntax 1:${minified.indexOf('{"type":"meeting"') - 1}`],
    account: [3, 0, 1, true],
  },
  {
    name: 'a bracket too many',
    text: minified.replace('freedonia"}]', 'freedonia"}}]'),
    told: [`json-syntax 1:${minified.indexOf('freedonia"}') + 12}`],
    account: [3, 0, 1, true],
  },
  {
    name: 'a quotation mark forgotten',
    text: document.replace('"2025-05-27",', '"2025-05-27,'),
    told: ['json-syntax 30:30'],
    account: [3, 0, 1, true],
  },
  {
    name: 'a quotation mark forgotten, on one line',
    text: minified.replace('"2025-05-27",', '"2025-05-27,'),
    told: [`json-syntax 1:${minified.indexOf('"2025-05-27",') + 14}`],
    account: [3, 0, 1, true],
  },
  {
    name: 'a name without quotation marks in the header',
    text: document.replace('"title"', 'title'),
    told: ['json-syntax 4:3'],
    account: [4, 0, 0, true],
  },
  {
    name: 'single quotation marks in the header',
    text: document.replace('"en"', "'en'"),
    told: ['json-syntax 5:11'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a comment before the records',
    text: document.replace('  "records"', '  // all of them\n  "records"'),
    told: ['json-syntax 7:3'],
    account: [4, 0, 0, true],
  },
];

const streams: readonly Case[] = [
  { name: 'NDJSON', text: ndjson, told: [], account: [4, 0, 0, true] },
  {
    name: 'NDJSON with CR LF, blank lines and no last newline',
    text: ndjson.replaceAll('\n', '\r\n\r\n').trimEnd(),
    told: [],
    account: [4, 0, 0, true],
  },
  {
    name: 'a broken line among others',
    text: ndjson.replace('"status":"completed","when"', '"status":"completed""when"'),
    told: ['json-syntax 4:54'],
    account: [3, 0, 1, true],
  },
  {
    name: 'two values on a line',
    text: ndjson.replace('}\n{"type":"visit"', '}{"type":"visit"'),
    told: [`json-syntax 3:${JSON.stringify(small.records[1]).length + 1}`],
    account: [2, 0, 1, true],
  },
  {
    name: 'no header',
    text: ndjson.slice(ndjson.indexOf('\n') + 1),
    told: ['header-first 1:1'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a header that does not say that it is one',
    text: ndjson.replace('"type":"dataset",', ''),
    told: ['property-required 1:1'],
    account: [4, 0, 0, true],
  },
  {
    name: 'a header that breaks',
    text: ndjson.replace('"type":"dataset",', '"type":"dataset"'),
    told: ['json-syntax 1:18'],
    account: [4, 0, 0, true],
  },
];

describe.each([
  ['a document', documents],
  ['NDJSON', streams],
] as const)('%s', (_, cases) => {
  it.each(cases)('$name', ({ text, told: expected, account }) => {
    const report = validate(text);
    const { valid, invalid, unreadable, complete } = report.account;
    expect(told(report)).toEqual(expected);
    expect([valid, invalid, unreadable, complete]).toEqual(account);
    expect(report.account.read).toBe(valid + invalid + unreadable);
    expect(report.valid).toBe(report.counts.error === 0 && complete);
  });
});

describe('what is said of a breakage', () => {
  it('names every container that a truncated text leaves open', () => {
    const text = document.slice(0, document.indexOf('visit/one') + 5);
    expect(validate(text).findings[0]?.message).toBe(
      'Expected a closing quotation mark, found the end of the text. Still open: { at 1:1, [ at 7:14, { at 25:5.',
    );
  });

  it('says of NDJSON that the line ends, unless the text does', () => {
    const [header = '', first = '', second = ''] = ndjson.split('\n');
    const cut = first.slice(0, -10);
    const messages = [`${header}\n${cut}\n${second}`, `${header}\n${cut}`].map(
      (text) => validate(text).findings[0]?.message,
    );
    const still = `Still open: { at 2:1.`;
    expect(messages).toEqual([
      `Expected a closing quotation mark, found the end of the line. ${still}`,
      `Expected a closing quotation mark, found the end of the text. ${still}`,
    ]);
  });

  it('counts containers that nobody could close by hand', () => {
    const message = String(validate('['.repeat(50_000)).findings[0]?.message);
    expect(message).toContain('[ at 1:10, 49980 more, [ at 1:49991,');
    expect(message.length).toBeLessThan(500);
  });

  it('counts the unreadable record in the pointers of those behind it', () => {
    const text = document
      .replace('"kind": "state",', '"kind": "state"')
      .replace('"type": "meeting"', '"type": "meetin"');
    const report = validate(text);
    expect(report.findings.map(({ pointer }) => pointer)).toEqual(['/records/1', '/records/3/type']);
  });

  it('does not call references to an unreadable record dangling', () => {
    const text = document.replace('"kind": "state",', '"kind": "state"');
    expect(validate(text).findings.map(({ rule }) => rule)).toEqual(['json-syntax']);
  });

  it('tells the byte that is not UTF-8', () => {
    const bytes = new TextEncoder().encode(document);
    bytes[40] = 0xff;
    const report = validate(bytes);
    expect(report.findings.map(({ rule, params }) => [rule, params])).toEqual([['utf8-valid', { byte: 40 }]]);
    expect(report.valid).toBe(false);
  });

  it('reads bytes and text alike', () => {
    const bytes = new TextEncoder().encode(document);
    expect(validate(bytes)).toEqual(validate(document));
  });
});
