import { misriKapoor2025 } from '@chancery/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Path, pointer, valueAt } from '../src/finding.ts';
import { Lines, Locator } from '../src/source/places.ts';
import { skipValue } from '../src/source/scan.ts';

/** Every way from a value to something inside it. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsIn(valueAt(value, [step]), [...path, step]))];
}

describe('places', () => {
  it.each([
    ['on one line', undefined, '\n'],
    ['with two spaces', 2, '\n'],
    ['with tabs and CR LF', '\t', '\r\n'],
  ] as const)('point at the value itself in a document %s', (_, indent, newline) => {
    const text = JSON.stringify(misriKapoor2025, null, indent).replaceAll('\n', newline);
    const rows = text.split(/\r\n|\n/u);
    const lines = new Lines(text, 'f');
    const locator = new Locator(text, 0);
    const paths = pathsIn(misriKapoor2025.records[3]).map((path): Path => ['records', 3, ...path]);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const span = locator.spanOf(path);
      if (span === undefined) throw new Error(`nothing found at ${pointer(path)}`);
      expect(JSON.parse(text.slice(span.start, span.end))).toEqual(valueAt(misriKapoor2025, path));
      const { line, column } = lines.region(span);
      expect(rows[line - 1]?.slice(column - 1)[0]).toBe(text[span.start]);
    }
  });

  it('point at the property name when that is wrong', () => {
    const text = '{ "a" : {"b":1, "c\\u0064" : 2} }';
    const span = new Locator(text, 0).spanOf(['a', 'cd'], 'key');
    expect(span && text.slice(span.start, span.end)).toBe('"c\\u0064"');
  });

  it('of two properties with one name take the last, as JSON.parse does', () => {
    const text = '{"a":1,"\\u0061":2}';
    const span = new Locator(text, 0).spanOf(['a']);
    expect(span && text.slice(span.start, span.end)).toBe('2');
  });

  it('count lines that end with LF, CR LF and a lone CR', () => {
    const lines = new Lines('a\nb\r\nc\rd', 'f');
    const at = (offset: number) => lines.region({ start: offset, end: offset }).line;
    expect([0, 2, 5, 7].map(at)).toEqual([1, 2, 3, 4]);
  });
});

describe('the scanner', () => {
  it('accepts what JSON.parse accepts and refuses what it refuses', () => {
    const nearly = fc
      .json()
      .chain((json) =>
        fc
          .tuple(
            fc.nat(json.length),
            fc.nat(3),
            fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '-', '.', 'e', '\n', '\u0001'),
          )
          .map(([at, length, inserted]) => json.slice(0, at) + inserted + json.slice(at + length)),
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly), (text) => {
        const end = skipValue(text, 0);
        const accepted = typeof end === 'number' && text.slice(end).trim() === '';
        expect(accepted).toBe(parses(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('walks over 100,000 open brackets without a stack of its own', () => {
    const end = skipValue('['.repeat(100_000), 0);
    expect(typeof end === 'number' ? end : end.open.length).toBe(100_000);
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
