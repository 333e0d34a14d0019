import { readFileSync } from 'node:fs';
import { Dataset as DatasetSchema } from '@chancery/schema';
import type { Dataset, Visit } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { datasetFile, travelsOf2017 } from '../src/travels-of-2017.ts';
import { type PlainRow, secondReading } from './second-reading.ts';

const text = readFileSync(datasetFile, 'utf8');
const dataset = JSON.parse(text) as Dataset;
const visits = dataset.records.filter((record): record is Visit => record.type === 'visit');
const published = secondReading().filter(
  ({ start, end }) => start.startsWith('2017') || end.startsWith('2017'),
);

describe('the travels of 2017 on disk', () => {
  it('are what the converter makes now', () => {
    expect(text).toBe(travelsOf2017());
  });

  it('are valid Chancery data', () => {
    expect(DatasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
  });

  it('hold a visit for every row of the year, and no other', () => {
    expect(published.length).toBeGreaterThan(60);
    expect(visits.flatMap(rowsCitedBy).sort()).toEqual(published.map(({ row }) => row).sort());
  });

  it.each(published)('keep row $row: $country, $start', (row) => {
    const [visit, ...others] = visits.filter((each) => rowsCitedBy(each).includes(row.row));
    expect(others).toEqual([]);
    expect(visit?.when).toEqual({ start: row.start, end: row.end, extent: 'throughout' });
    expect(visit?.place).toEqual(placeIn(row));
    expect(visit?.participants?.map(({ position }) => position)).toEqual([positions[row.role]]);
  });

  it('refer to nothing that is not there', () => {
    const ids = new Set(dataset.records.map(({ id }) => id as string));
    const inside = JSON.stringify(dataset.records).matchAll(referencePattern);
    expect([...inside].map(([, id]) => id).filter((id) => id === undefined || !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(dataset.records.length);
  });

  it('are complete before they are issued', () => {
    expect(published.filter(({ end }) => end > dataset.issued)).toEqual([]);
  });
});

const referencePattern = /"((?:official|organization|position|source|visit)\/[^"]*)"/g;

const positions: Readonly<Record<string, string>> = {
  president: 'position/president-of-the-united-states',
  secretary: 'position/secretary-of-state-of-the-united-states',
};

// Written from ISO 3166-1 apart from the converter's table, so that a slip in one shows.
const codes: Readonly<Record<PlainRow['country'], string>> = Object.fromEntries(
  [
    'AF Afghanistan|AU Australia|AT Austria|BE Belgium|MM Burma|CA Canada|CN China, People’s Republic of|FR France',
    'DE Germany|VA Vatican City|IN India|IQ Iraq|IL Israel|IT Italy|JP Japan|KR Korea, Republic of|KW Kuwait',
    'MY Malaysia|MX Mexico|NZ New Zealand|PK Pakistan|PS Palestinian Authority|PH Philippines|PL Poland|QA Qatar',
    'RU Russia|SA Saudi Arabia|CH Switzerland|TH Thailand|TR Turkey|UA Ukraine|GB United Kingdom|VN Vietnam',
  ]
    .flatMap((line) => line.split('|'))
    .map((pair) => [pair.slice(3), pair.slice(0, 2)]),
);

// By the same hand: the rows whose name for a country is not the short name that ISO 3166-1 gives its code.
const otherwiseNamed = [
  'Burma',
  'China, People’s Republic of',
  'Palestinian Authority',
  'Russia',
  'Turkey',
  'United Kingdom',
  'Vatican City',
  'Vietnam',
];

function placeIn({ country, locale }: PlainRow): Visit['place'] {
  const several = locale.includes(',');
  const name = [
    ...(several ? [locale] : []),
    ...(locale === '' || otherwiseNamed.includes(country) ? [country] : []),
  ].join(', ');
  return {
    ...(name === '' ? {} : { name }),
    ...(locale === '' || several ? {} : { city: locale }),
    country: defined(codes[country]),
  };
}

function defined(code: string | undefined): string {
  if (code === undefined) throw new Error('The table of the test lacks a country.');
  return code;
}

function rowsCitedBy(visit: Visit): string[] {
  return (visit.citations ?? []).flatMap(({ locator }) => locator?.row ?? []);
}
