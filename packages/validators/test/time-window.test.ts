import type { When } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { inWords, liesOutside, windowOf } from '../src/time/window.ts';

const visit: When = { start: '2025-05-27', end: '2025-05-29' };
const openEnd = true;

type Row = readonly [
  name: string,
  inner: When,
  outer: When,
  outside: boolean,
  open?: { inner?: true; outer?: true },
];

const rows: readonly Row[] = [
  ['the same window', visit, visit, false],
  ['the first day', { start: '2025-05-27' }, visit, false],
  ['the last day', { start: '2025-05-29' }, visit, false],
  ['the day before', { start: '2025-05-26' }, visit, true],
  ['the day after', { start: '2025-05-30' }, visit, true],
  ['a month that holds the window', { start: '2025-05' }, visit, false],
  ['another month', { start: '2025-04' }, visit, true],
  ['a year that holds the window', { start: '2025' }, visit, false],
  ['a span that begins a day early', { start: '2025-05-26', end: '2025-05-28' }, visit, true],
  ['a span that ends a day late', { start: '2025-05-28', end: '2025-05-30' }, visit, true],
  ['a span around the window', { start: '2025-05-26', end: '2025-05-30' }, visit, true],
  ['somewhere around the window', { start: '2025-05-26', end: '2025-05-30', extent: 'within' }, visit, false],
  ['somewhere after', { start: '2025-05-30', end: '2025-05-31', extent: 'within' }, visit, true],
  ['somewhere before', { start: '2025-05-25', end: '2025-05-26', extent: 'within' }, visit, true],
  [
    'throughout, in so many words',
    { start: '2025-05-26', end: '2025-05-28', extent: 'throughout' },
    visit,
    true,
  ],
  ['an end alone, inside', { end: '2025-05-29' }, visit, false],
  ['an end alone, after', { end: '2025-05-30' }, visit, true],
  ['an end alone, before', { end: '2025-05-26' }, visit, true],
  ['words alone', { asStated: 'some days later' }, visit, false],
  ['in a window of which only words are known', { start: '2030' }, { asStated: 'in May' }, false],
  ['an uncertain day', { start: '2025-05-30?' }, visit, false],
  ['an uncertain window', { start: '2025-06-30' }, { start: '2025-05-27?', end: '2025-05-29~' }, false],
  ['a window of a month', { start: '2025-05-31' }, { start: '2025-05' }, false],
  ['the day after a window of a month', { start: '2025-06-01' }, { start: '2025-05' }, true],
  ['months as bounds', { start: '2025-05-31' }, { start: '2025-03', end: '2025-05' }, false],
  ['long after a start alone', { start: '2025-06-10' }, { start: '2025-05-27' }, true],
  [
    'long after a start whose end is open',
    { start: '2025-06-10' },
    { start: '2025-05-27' },
    false,
    { outer: true },
  ],
  [
    'before a start whose end is open',
    { start: '2025-05-26' },
    { start: '2025-05-27' },
    true,
    { outer: true },
  ],
  ['open from the last day', { start: '2025-05-29' }, visit, false, { inner: true }],
  ['open from the day before', { start: '2025-05-26' }, visit, true, { inner: true }],
  ['a window before which nothing is known', { start: '2025-05-01' }, { end: '2025-05-29' }, false],
  ['after a window before which nothing is known', { start: '2025-05-30' }, { end: '2025-05-29' }, true],
  [
    'a window that ends before it starts',
    { start: '2025-05-28' },
    { start: '2025-05-29', end: '2025-05-27' },
    false,
  ],
  ['a span that ends before it starts', { start: '2025-06-09', end: '2025-06-08' }, visit, false],
  ['an instant in the last hour on Earth', { start: '2025-05-30T11:59:59Z' }, visit, false],
  ['an instant after the last hour on Earth', { start: '2025-05-30T12:00:00Z' }, visit, true],
  ['an instant in the first hour on Earth', { start: '2025-05-26T10:00:00Z' }, visit, false],
  ['an instant before the first hour on Earth', { start: '2025-05-26T09:59:59Z' }, visit, true],
  ['a local time on the last day', { start: '2025-05-29T23:59' }, visit, false],
  ['a local time on the day after', { start: '2025-05-30T00:00' }, visit, true],
  [
    'the day after in another zone',
    { start: '2025-05-30', timeZone: 'Asia/Tokyo' },
    { ...visit, timeZone: 'America/New_York' },
    false,
  ],
];

describe('liesOutside', () => {
  for (const [name, inner, outer, outside, open = {}] of rows) {
    it(name, () => {
      expect(liesOutside(windowOf(inner, open.inner), windowOf(outer, open.outer))).toBe(outside);
    });
  }
});

describe('windowOf', () => {
  it('lets a start alone bound both sides, unless the end is open', () => {
    const alone = windowOf({ start: '2025-05' });
    expect(alone.to).toEqual(alone.from);
    expect(windowOf({ start: '2025-05' }, openEnd).to).toBeUndefined();
  });

  it('keeps an end although a gap calls it open, which another rule tells', () => {
    expect(windowOf(visit, openEnd)).toEqual(windowOf(visit));
  });
});

describe('inWords', () => {
  it.each([
    [visit, 'from 2025-05-27 to 2025-05-29'],
    [{ ...visit, extent: 'within' }, 'between 2025-05-27 and 2025-05-29'],
    [{ start: '2025-05-27', end: '2025-05-27' }, 'on 2025-05-27'],
    [{ start: '2025-05-27' }, 'on 2025-05-27'],
    [{ start: '2025-05' }, 'in 2025-05'],
    [{ start: '2025' }, 'in 2025'],
    [{ start: '2025-05-27T10:00Z' }, 'at 2025-05-27T10:00Z'],
    [{ end: '2025-05-27' }, 'until 2025-05-27'],
    [{ asStated: 'in May' }, 'at an unknown time'],
  ] satisfies readonly (readonly [When, string])[])('%j is %s', (when, words) => {
    expect(inWords(when)).toBe(words);
  });
});
