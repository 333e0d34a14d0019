import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../schema/test/random.ts';
import * as scanner from '../generated/scanner.ts';
import { limits } from '../src/source/limits.ts';
import { coveringRecords, doubledEverywhere, oddEverywhere } from './scanner-corpus.ts';
import { differences } from './scanner-differences.ts';
import { oddIdentifiers } from './scanner-identifiers.ts';
import { recordsOfCases, soundRecords, writtenLines } from './scanner-lines.ts';
import { scannerOf, scannerScript } from './scanner-mutants.ts';
import { firstUnsound, judgedBy, proof, quickly, shown, slowly } from './scanner-oracle.ts';
import { styles, written } from './scanner-styles.ts';

const encoder = new TextEncoder();
const records = soundRecords(20, 4);
const usual = Object.entries(styles).filter(([, { escapes }]) => escapes !== 'some');

describe('the scanner proves what is sound', () => {
  it.each(usual)('in 99 of 100 lines written %s', (name, style) => {
    const lines = records.map((record) => encoder.encode(written(record, style, randomFrom(1))));
    const { proven, unsound } = judgedBy(scanner, lines);
    const left = (100 * (lines.length - proven)) / lines.length;
    console.log(`${name}: ${left.toFixed(2)} % of ${lines.length} sound lines are left to the slow path`);
    expect(unsound && shown(unsound)).toBeUndefined();
    expect(left).toBeLessThan(1);
  });
});

describe('the scanner proves nothing else', () => {
  it('among the lines of the conformance suite and odd texts of JSON', () => {
    const values = recordsOfCases().map((record) => encoder.encode(JSON.stringify(record)));
    // What is longer than a million bytes costs more than all the rest.
    const lines = [...writtenLines(), ...values].filter(({ length }) => length < 1e6);
    const { proven, unsound } = judgedBy(scanner, lines);
    expect(unsound && shown(unsound)).toBeUndefined();
    expect(Math.min(proven, lines.length - proven)).toBeGreaterThan(500);
  });

  it('where any property stands twice', () => {
    const lines = coveringRecords(records).flatMap((record) => doubledEverywhere(record));
    expect(lines.filter((line) => quickly(scanner, line) !== undefined)).toEqual([]);
    expect(lines.length).toBeGreaterThan(3000);
  });

  it('among right and wrong identifiers', () => {
    const lines = [...oddIdentifiers()].filter((_, index) => index % 8 === 0);
    expect(firstUnsound(scanner, lines)).toBeUndefined();
    expect(lines.length).toBeGreaterThan(5000);
  });

  it('among lines that were changed by chance', () => {
    const found = differences(scanner, records, { seed: 6, lines: 4000 });
    console.log(`Seed 6: ${found.proven} of ${found.lines} changed lines are proven`);
    expect(found.unsound && shown(found.unsound)).toBeUndefined();
    expect(found.lines).toBe(4000);
    expect(Math.min(found.proven, found.lines - found.proven)).toBeGreaterThan(800);
  });
});

describe('a mistake in the scanner is found', () => {
  const script = scannerScript();
  const mistakes: readonly (readonly [string, RegExp | string, string])[] = [
    ['a property may stand twice', /\(has[0-9] & \(1 << .*\)\) !== 0/gu, 'false'],
    ['a property is not asked for', /\(has[0-9] & ([0-9]+)\) === \1/gu, 'true'],
    ['a day of any month', 'day > daysIn(month, century, year)', 'day > 31'],
    ['a pair without its other half', '(low < 0xdc00 || low > 0xdfff)', 'false'],
    ['bytes that are no UTF-8', '(second & 0xc0) !== 0x80', 'false'],
    ['what nobody sees', 'return point < 0xa0 || point === 0xad', 'return false'],
    ['a number of many digits', 'at - start > mostDigits', 'false'],
    ['white space around a text', 'last === 0x20', 'false'],
    ['a reference to another type', '((types >> type) & 1) === 0', 'false'],
    ['a name in free JSON that stands twice', '!isNew(first)', 'false'],
    ['a code that is on no list', 'isKnown(list, asciiText(start + 1, end))', 'true'],
    ['the wrong end', 'endStart = whenEnd', 'endStart = whenStart'],
  ];
  // One in so many of the odd values that the long command tries.
  const odd = [...oddEverywhere(coveringRecords(records), 20)];
  const refused = odd.filter((line) => quickly(scanner, line) === undefined);

  it.each(mistakes)('%s', (_, right, wrong) => {
    const mistaken = scannerOf(script.replace(right, wrong));
    const first = firstUnsound(mistaken, refused);
    expect(first ?? differences(mistaken, records, { seed: 6, lines: 3000 }).unsound).toBeDefined();
  });

  it('and in the scanner as it is, there is none', () => {
    expect(firstUnsound(scannerOf(script), odd)).toBeUndefined();
    expect(refused.length).toBeGreaterThan(8000);
  });
});

describe('a line', () => {
  const line = encoder.encode(
    ' {"type":"visit","id":"visit\\/a","status":"completed","when":{"start":"2025"}} \r',
  );
  const seen = { type: 'visit', id: 'visit/a', cited: false, start: '2025', end: undefined };
  const before = encoder.encode('{"id":');
  const cut = encoder.encode('{"type":"source","id":"source/a","kind":"other"');

  it('is proven at the very end of its bytes, where no line feed follows', () => {
    expect(proof(scanner, line, 0, line.length)).toEqual(seen);
    expect(
      proof(scanner, new Uint8Array([...before, ...line]), before.length, before.length + line.length),
    ).toEqual(seen);
  });

  it('is told by offsets into the bytes that were given', () => {
    const bytes = new Uint8Array(200).fill(0x0a);
    bytes.set(line, 50);
    expect(proof(scanner, bytes.subarray(40), 10, 10 + line.length)).toEqual(seen);
  });

  it('is not completed by what stands behind it, in its bytes or in those of the line before', () => {
    const whole = new Uint8Array([...cut, ...encoder.encode('}          ')]);
    expect([quickly(scanner, whole) === undefined, scanner.proves(whole, 0, cut.length)]).toEqual([
      false,
      false,
    ]);
    expect(scanner.proves(whole, 0, whole.length)).toBe(true);
    expect(scanner.proves(cut, 0, cut.length)).toBe(false);
    expect(scanner.proves(cut, 0, cut.length + 1)).toBe(false);
  });

  it('is not proven with an end of line inside', () => {
    expect(
      quickly(scanner, encoder.encode('{"type":"source",\n"id":"source/a","kind":"other"}')),
    ).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\r'],
    ['a header', '{"type":"dataset"}'],
  ])('is not proven: %s', (_, text) => {
    expect(quickly(scanner, encoder.encode(text))).toBeUndefined();
  });

  it('is not proven where an escaped slash stands before the host of an address', () => {
    const url = (address: string) => `{"type":"source","id":"source/a","kind":"other","url":"${address}"}`;
    const hosts = ['x', '\\u00e9', '\\/', '\\u002f', '\\u002Fx', '\\u003f', '\\u0023'];
    const seen = hosts.map((host) => quickly(scanner, encoder.encode(url(`https://${host}`))));
    expect(seen.map((one) => one !== undefined)).toEqual([true, true, false, false, false, false, false]);
  });

  it('is not proven beyond the limit of a record', () => {
    const long = encoder.encode(
      `{"type":"source","id":"source/a","kind":"other"}${' '.repeat(limits.record)}`,
    );
    expect(scanner.proves(long, 0, long.length)).toBe(false);
    expect(scanner.proves(long, 0, limits.record - 1)).toBe(true);
    expect(slowly([long])).toEqual([undefined]);
  });
});
