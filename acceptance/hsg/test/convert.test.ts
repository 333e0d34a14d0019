import { describe, expect, it } from 'vitest';
import { convert } from '../src/convert.ts';
import { type Polity, polityOf } from '../src/countries.ts';
import { placeOf } from '../src/places.ts';
import type { TravelRow } from '../src/read-travels.ts';
import { visitOf } from '../src/visits.ts';

const country = { id: 'ruritania', name: 'Ruritania' };
const coded: Polity = { code: 'XK' };
const uncoded: Polity = { withoutCode: 'Never listed.' };

const row: TravelRow = {
  row: '1',
  role: 'president',
  who: 'x-y',
  name: 'X. Y.',
  start: '2017-12-31',
  end: '2018-01-02',
  country,
  locale: 'Strelsau',
  remarks: '',
  lastModified: '2018-05-05',
  lastTouched: '2018-05-05',
};

describe('a place', () => {
  it.each<[string, string, Polity, object]>([
    ['one locality is the city', 'Strelsau', coded, { city: 'Strelsau', country: 'XK' }],
    ['several are a name, not a city', 'Strelsau, Zenda', coded, { name: 'Strelsau, Zenda', country: 'XK' }],
    ['none leaves the country by name', '', coded, { name: 'Ruritania', country: 'XK' }],
    ['a polity without a code has a name', 'Zenda', uncoded, { name: 'Ruritania', city: 'Zenda' }],
    [
      'a name unlike that of the code is kept',
      'Zenda',
      { code: 'XK', keepsName: true },
      { name: 'Ruritania', city: 'Zenda', country: 'XK' },
    ],
  ])('%s', (_, locale, polity, expected) => {
    expect(placeOf({ country, locale, start: row.start }, polity)).toEqual(expected);
  });

  it.each([
    ['an unknown id', country],
    ['a known id under the name of another polity', { id: 'russia', name: 'Soviet Union' }],
    ['a key of every object', { id: 'constructor', name: '' }],
  ])('refuses %s', (_, stated) => {
    expect(() => polityOf(stated, row.start)).toThrow(/Unknown country/);
  });
});

describe('a visit', () => {
  it('says why it has no country code', () => {
    const gap = { field: '/place/country', reason: 'not-applicable', note: 'Never listed.' };
    expect(visitOf(row, uncoded).gaps).toEqual([gap]);
  });

  it.each([
    ['none is stated', '', { reason: 'not-stated' }],
    [
      'several are',
      'Strelsau, Zenda',
      { reason: 'not-applicable', note: 'The row names several localities.' },
    ],
  ])('says why it has no city where %s', (_, locale, gap) => {
    expect(visitOf({ ...row, locale }, coded).gaps).toEqual([{ field: '/place/city', ...gap }]);
  });

  it.each([
    ['Official visit. Met the king.', 'official'],
    ['State visit; a dinner.', 'state'],
    ['Visited the castle.', undefined],
    ['Met during an official visit.', undefined],
  ])('of which it is said "%s" has the type %s', (remarks, visitType) => {
    expect(visitOf({ ...row, remarks }, coded).visitType).toBe(visitType);
  });
});

describe('a year', () => {
  const japan = { ...row, country: { id: 'japan', name: 'Japan' }, locale: 'Tokyo' };

  it.each([
    ['in which a trip starts', 2017, 1],
    ['in which a trip ends', 2018, 1],
  ])('%s holds it', (_, year, count) => {
    const { records } = convert([japan], year);
    expect(records.filter(({ type }) => type === 'visit')).toHaveLength(count);
  });

  it.each<[string, TravelRow[], RegExp]>([
    ['two rows that would be one visit', [japan, { ...japan, row: '2' }], /Two records would have the id/],
    ['a trip that ends after the last change', [{ ...japan, lastModified: '2018-01-01' }], /ends after/],
  ])('refuses %s', (_, rows, message) => {
    expect(() => convert(rows, 2017)).toThrow(message);
  });
});
