import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Column } from '../src/memory/column.ts';
import { KeyTable } from '../src/memory/key-table.ts';
import type { Hash } from '../src/memory/keys.ts';
import { Marks } from '../src/memory/marks.ts';
import { Notebook } from '../src/memory/notebook.ts';
import { NumberReader, NumberWriter } from '../src/memory/numbers.ts';
import { Ledger } from '../src/references/ledger.ts';
import { PlaceLog } from '../src/source/place-log.ts';
import type { Place } from '../src/source/place-row.ts';

const worst: Hash = () => 7;

describe('a table of keys', () => {
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 300 });

  it.each([
    ['scattered', undefined],
    ['all of one hash', worst],
  ])('tells texts apart and keeps their numbers, %s', (_, hash) => {
    fc.assert(
      fc.property(texts, (all) => {
        const [table, expected] = [new KeyTable(hash), new Map<string, number>()];
        for (const [number, text] of all.entries()) {
          const known = expected.get(text);
          expect(table.find(text) === 0).toBe(known === undefined);
          const handle = table.intern(text);
          expect(table.number(handle)).toBe(known ?? 0);
          table.setNumber(handle, number + 2 ** 31);
          expected.set(text, number + 2 ** 31);
        }
        const read = [...table.handles()].map((handle) => [table.text(handle), table.number(handle)]);
        expect(read).toEqual([...expected]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds those that begin alike and are about as long', () => {
    const table = new KeyTable();
    for (const text of ['ab', 'abc', 'abcd', 'b', 'ba', 'ab'.repeat(40)]) table.intern(text);
    expect([...table.handles('ab', 3, 4)].map((handle) => table.text(handle))).toEqual(['abc', 'abcd']);
  });

  it('is still one where it has grown over many pieces of memory', () => {
    const table = new KeyTable();
    const textOf = (number: number) => `${'x'.repeat(number % 90)}${number}`;
    const handles = Array.from({ length: 60_000 }, (_, number) => table.intern(textOf(number)));
    expect(handles.every((handle, number) => table.text(handle) === textOf(number))).toBe(true);
    expect([...table.handles()]).toEqual(handles);
  });
});

describe('a ledger in which every id has the same hash', () => {
  it('keeps types, datasets and ids apart', () => {
    const ledger = new Ledger(worst);
    const spaces = Array.from({ length: 200 }, (_, number) => ledger.space(`https://example.org/${number}`));
    for (const space of spaces)
      for (const id of ['visit/a', 'meeting/a', 'visit/b'])
        expect(
          ledger.declare(space, id, 3 * space.number + ['visit/a', 'meeting/a', 'visit/b'].indexOf(id)),
        ).toBe(undefined);
    for (const space of spaces) {
      expect(ledger.holder(space, 'visit/b')).toBe(3 * space.number + 2);
      expect(ledger.holder(space, 'meeting/b')).toBe(undefined);
      expect(ledger.declare(space, 'meeting/a', 9000)).toBe(3 * space.number + 1);
      expect([...ledger.holders(space, 'visit/c', 0)].map(({ id }) => id)).toEqual(['visit/a', 'visit/b']);
    }
  });

  it('lets a guessed id give way to a record that has it by right', () => {
    const ledger = new Ledger(worst);
    const space = ledger.space('https://example.org/a');
    expect(ledger.declare(space, 'visit/a', 1, true)).toBe(undefined);
    expect(ledger.declare(space, 'visit/a', 2, true)).toBe(1);
    expect(ledger.declare(space, 'visit/a', 3)).toBe(undefined);
    expect(ledger.declare(space, 'visit/a', 4, true)).toBe(3);
    expect(ledger.holder(space, 'visit/a')).toBe(3);
  });
});

const gap = fc.record({
  file: fc.constantFrom(0, 0, 0, 1),
  index: fc.integer({ min: -1, max: 3 }),
  offset: fc.integer({ min: -5, max: 5000 }),
  wide: fc.nat(3),
  line: fc.constantFrom(1, 1, 0, 7, -1),
  column: fc.constantFrom(1, 1, 3, 900),
  units: fc.nat(70_000),
  note: fc.constantFrom(0, 0, 5, 2 ** 40),
  marks: fc.option(fc.record({ endLine: fc.nat(9), endColumn: fc.nat(900), idOffset: fc.nat(9) }), {
    nil: undefined,
  }),
});

type Gap = typeof gap extends fc.Arbitrary<infer T> ? T : never;

describe('a log of places', () => {
  it('gives every place back, one by one and in turn', () => {
    fc.assert(
      fc.property(fc.array(gap, { maxLength: 300 }), (gaps) => {
        const [log, places] = [new PlaceLog(), placesOf(gaps)];
        expect(places.map((place) => log.add(place))).toEqual(places.map((_, number) => number));
        expect(places.map((_, number) => log.at(number))).toEqual(places);
        expect([...log.each()]).toEqual(places.map((place, number) => [number, place]));
      }),
    );
  });

  function placesOf(gaps: readonly Gap[]): readonly Place[] {
    let last = { file: 0, index: 5, offset: 50, byte: 50, line: 9 };
    return gaps.map(({ file, index, offset, wide, line, column, units, note, marks }) => {
      last = {
        file: last.file + file,
        index: Math.max(0, last.index + index),
        offset: Math.max(0, last.offset + offset),
        byte: Math.max(0, last.byte + offset + wide),
        line: Math.max(0, last.line + line),
      };
      const rest = marks && { ...marks, idLine: 0, idColumn: 4, idUnits: 9 };
      return { ...last, column, units, bytes: units + wide, note, marks: rest };
    });
  }
});

describe('what is kept in bytes', () => {
  it('is what was written: values', () => {
    const notebook = new Notebook();
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(notebook.read(notebook.write(value))).toEqual(value);
      }),
    );
    const long = 'é'.repeat(3_000_000);
    const [address, next] = [notebook.write(long), notebook.write('next')];
    expect([notebook.read(address), notebook.read(next)]).toEqual([long, 'next']);
  });

  it('is what was written: numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { maxLength: 20 }), (numbers) => {
        const writer = new NumberWriter();
        for (const number of numbers) writer.add(number);
        const reader = new NumberReader(writer.take());
        expect(numbers.map(() => reader.next())).toEqual(numbers);
      }),
    );
  });

  it('is what was written: a column, a set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 200 }), (numbers) => {
        const [column, marks] = [new Column(), new Marks()];
        for (const number of numbers) column.push(number);
        for (const number of numbers) marks.add(number);
        expect(numbers.map((_, at) => column.at(at))).toEqual(numbers);
        expect(marks.size).toBe(new Set(numbers).size);
        expect(numbers.every((number) => marks.has(number))).toBe(true);
        expect(marks.has(2 ** 33)).toBe(false);
      }),
    );
  });
});
