import { readFileSync } from 'node:fs';
import type { AnyRecord, Citation, Dataset, Visit } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { type RowText, rowTexts } from './row-texts.ts';

const rows = new Map(rowTexts().map((row) => [`${row.list} ${row.row}`, row]));

/** The fixtures written by hand from rows of the lists, with the rows that each draws on. */
const events: Readonly<Record<string, string>> = {
  'begin-reagan-1982': '2924 2925 486',
  'camp-david-1978': '2275 2276 2278 2279 2280 2896 2897 360 361',
  'iran-talks-2013-2015': '3399 3497 3517 3523 3526 3527 3556 3558 3574',
  'rubio-tour-2025': '4281 4282 4283 4284 4285',
  'unga-week-2009': '2039 2040 2041 2042 2043 2044 2977 2978',
};

// Written from ISO 3166-1 by hand: the countries travelled to, as the rows name them.
const countries: Readonly<Record<string, string>> = {
  Austria: 'AT',
  'Costa Rica': 'CR',
  'Dominican Republic': 'DO',
  Egypt: 'EG',
  'El Salvador': 'SV',
  Guatemala: 'GT',
  Israel: 'IL',
  Jordan: 'JO',
  Oman: 'OM',
  Panama: 'PA',
  'Saudi Arabia': 'SA',
  Switzerland: 'CH',
  Syria: 'SY',
  'United Kingdom': 'GB',
};

describe.each(Object.entries(events))('%s', (name, expected) => {
  const { records, issued }: Dataset = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  const factual = records.filter(({ type }) => type !== 'source');

  it('draws on these rows, and on no other', () => {
    const cited = factual
      .flatMap((record) => citationsOf(record))
      .flatMap(({ locator }) => locator?.row ?? []);
    expect([...new Set(cited)].sort().join(' ')).toBe(expected);
  });

  it.each(factual.map((record) => [record.id, record] as const))('%s says what its rows say', (_, record) => {
    expect(missingQuotes(record)).toEqual([]);
    expect(unsupportedNames(record)).toEqual([]);
    expect(datesOutside(record)).toEqual([]);
    expect(personsUnnamed(record, records)).toEqual([]);
  });

  it.each(visitsOfRows(records))('%s has the days and the place of its row', (_, visit, row) => {
    expect(visit.when).toEqual({ start: row.start, end: row.end, extent: 'throughout' });
    expect(visit.place?.country).toBe(row.list === 'foreign-leader-visits' ? 'US' : countries[row.country]);
    expect(row.words).toContain(visit.place?.city ?? visit.place?.name ?? '');
    expect(row.words.toLowerCase()).toContain(visit.visitType ?? '');
  });

  it('cites a list as a whole for background only', () => {
    const whole = factual.flatMap(citationsOf).filter(({ locator }) => locator?.row === undefined);
    expect(whole.filter(({ basis }) => basis !== 'background')).toEqual([]);
  });

  it('was issued after all that it tells', () => {
    expect(factual.flatMap(rowsOf).filter(({ end }) => end >= issued)).toEqual([]);
  });
});

function fileOf(name: string): URL {
  return new URL(`../../../packages/fixtures/data/${name}/dataset.json`, import.meta.url);
}

function citationsOf({ citations }: AnyRecord): readonly Citation[] {
  return citations ?? [];
}

function rowOf({ source, locator }: Citation): RowText[] {
  if (locator?.row === undefined) return [];
  const row = rows.get(`${source.slice('source/'.length)} ${locator.row}`);
  if (row === undefined) throw new Error(`${source} has no row ${locator.row}.`);
  return [row];
}

function rowsOf(record: AnyRecord): readonly RowText[] {
  return citationsOf(record).flatMap(rowOf);
}

function missingQuotes(record: AnyRecord): readonly string[] {
  const quoting = citationsOf(record).flatMap((citation) =>
    rowOf(citation).map(({ words }) => ({ words, quote: citation.locator?.quote ?? '' })),
  );
  return quoting.filter(({ words, quote }) => !words.includes(quote)).map(({ quote }) => quote);
}

/** The names that no cited row has; what is background, the rows need not have. */
function unsupportedNames(record: AnyRecord): readonly string[] {
  const words = rowsOf(record).map((row) => row.words);
  if (words.length === 0 || record.type === 'visit' || record.type === 'source') return [];
  const stated = (record.otherNames ?? [])
    .filter(({ kind }) => kind === 'as-stated')
    .map(({ value }) => value);
  const known = citationsOf(record).some(
    ({ basis, fields }) => basis === 'background' && fields?.includes('/name'),
  );
  const names = [known ? '' : (record.name ?? ''), ...stated].filter((name) => !isBuiltFromWords.has(name));
  return names.filter((name) => !words.some((text) => text.includes(name)));
}

/** Names of ours, put together from the words of several rows or from the words of one in another order. */
const isBuiltFromWords = new Set([
  'P5+1 negotiations with Iran',
  'Meeting of the Friends of Democratic Pakistan Summit',
]);

/** The dates of a meeting or of posts held that lie in none of the cited rows. */
function datesOutside(record: AnyRecord): readonly string[] {
  const held = record.type === 'official' ? (record.tenures ?? []).flatMap(({ asOf }) => asOf ?? []) : [];
  const met =
    record.type === 'meeting' && record.status === 'completed' ? [record.when?.start, record.when?.end] : [];
  const dates = [...held, ...met].filter((date) => date !== undefined);
  return dates.filter((date) => !rowsOf(record).some(({ start, end }) => lies(date, start, end)));
}

function lies(date: string, start: string, end: string): boolean {
  return start.slice(0, date.length) <= date && date <= end.slice(0, date.length);
}

/** Those who take part in an event, or are party to a result, without being named in one of its rows. */
function personsUnnamed(record: AnyRecord, records: readonly AnyRecord[]): readonly string[] {
  const words = rowsOf(record).map((row) => row.words);
  const parties = 'participants' in record ? record.participants : 'parties' in record ? record.parties : [];
  const named = (parties ?? []).flatMap((party) => ('who' in party ? [party.who] : []));
  const persons = records.filter(({ id, type }) => type === 'official' && named.some((who) => who === id));
  return persons.flatMap(({ name = '' }) => {
    const last = name.split(' ').at(-1) ?? '';
    return [name, last].some((each) => words.some((text) => text.includes(each))) ? [] : [name];
  });
}

/** The visits that a row states as a whole, each with its row. */
function visitsOfRows(records: readonly AnyRecord[]): [string, Visit, RowText][] {
  const visits = records.filter((record): record is Visit => record.type === 'visit');
  return visits.flatMap((visit) => {
    const stated = citationsOf(visit).filter(
      ({ fields, basis }) => fields === undefined && basis === undefined,
    );
    return stated.flatMap(rowOf).map((row): [string, Visit, RowText] => [visit.id, visit, row]);
  });
}
