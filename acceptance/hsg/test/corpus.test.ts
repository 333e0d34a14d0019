import type { AnyRecord, Official, Visit } from '@chancery/schema/types';
import { describe, expect, it } from 'vitest';
import { corpus } from '../src/corpus.ts';
import { secondReading, secondReadingOfVisits } from './second-reading.ts';

const [travels, visits] = corpus().datasets.map(({ records }) => records);
const [publishedTravels, publishedVisits] = [secondReading(), secondReadingOfVisits()];

describe('the travels of all years', () => {
  const found = byRow(travels);

  it('hold every row, and no other', () => {
    expect([...found.keys()].sort()).toEqual(publishedTravels.map(({ row }) => row).sort());
  });

  it('keep the first and the last day of every row', () => {
    const kept = publishedTravels.filter(({ row, start, end }) => {
      const stays = (found.get(row) ?? []).map(({ when }) => when);
      return stays[0]?.start === start && stays.at(-1)?.end === end;
    });
    expect(kept).toHaveLength(publishedTravels.length);
  });

  it('keep the localities of every row in its words', () => {
    const kept = publishedTravels.filter(({ row, locale }) =>
      (found.get(row) ?? []).every(
        ({ place }) => place?.city === locale || (place?.name ?? '').includes(locale),
      ),
    );
    expect(kept).toHaveLength(publishedTravels.length);
  });
});

describe('the visits of all years', () => {
  const found = byRow(visits);
  const named = new Map(visits?.map((record) => [record.id as string, namesOf(record)]));

  it('hold every row once, and no other', () => {
    expect([...found.values()].flat()).toHaveLength(publishedVisits.length);
    expect([...found.keys()].sort()).toEqual(publishedVisits.map(({ row }) => row).sort());
  });

  it('keep the first and the last day of every row', () => {
    const days = publishedVisits.map(({ row, start, end }) => [row, start, end]);
    const kept = [...found].map(([row, [visit]]) => [row, visit?.when?.start, visit?.when?.end]);
    expect(kept.sort()).toEqual(days.sort());
  });

  it.each(publishedVisits.filter(({ visitor }) => / and (?!Prince)|,(?! Jr| 3rd)/.test(visitor)))(
    'take $visitor for two persons',
    ({ row }) => expect(found.get(row)?.[0]?.participants).toHaveLength(2),
  );

  it('name every visitor as the row does', () => {
    const lost = publishedVisits.filter(({ row, visitor }) => {
      const names = (found.get(row)?.[0]?.participants ?? []).map(whoIn).map((id) => named.get(id) ?? []);
      return names.length === 0 || !names.every((list) => list.some((name) => visitor.includes(name)));
    });
    expect(lost).toEqual([]);
  });

  it('let every visitor come from the country that the row names', () => {
    const lost = publishedVisits.filter(({ row, country }) =>
      (found.get(row)?.[0]?.participants ?? []).some(
        (party) => !named.get(party.onBehalfOf ?? '')?.includes(country),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('let no visitor come from a country under the code of another time', () => {
    const codes = new Map(
      visits?.flatMap((each) => (each.type === 'organization' ? [[each.id, each.country]] : [])),
    );
    const lost = rowsOfTime.filter(({ row, code }) => {
      const sides = (found.get(row)?.[0]?.participants ?? []).map(({ onBehalfOf = '' }) => onBehalfOf);
      return sides.some((side) => codes.get(side as `organization/${string}`) !== code);
    });
    expect(lost).toEqual([]);
  });

  it('tell one holding of a post from the next where somebody else came between', () => {
    const menzies = visits?.find(({ id }) => id === 'official/australia.menzies');
    const tenures = menzies?.type === 'official' ? menzies.tenures : [];
    expect(tenures?.map(({ asOf = [] }) => asOf.map((day) => day.slice(0, 4)))).toEqual([
      ['1941', '1941'],
      ['1950', '1965'],
    ]);
  });

  it('give a post only to who is named by it', () => {
    const officials = (visits ?? []).filter((record): record is Official => record.type === 'official');
    const without = officials.filter(({ tenures }) => tenures === undefined).map(({ name }) => name);
    expect(without.sort()).toEqual(
      [
        'Haya Rashed al-Khalifa',
        'Juan Melgar Castro',
        'Kjell Laugerud Garcia',
        'Nasser Sabah Al-Ahmed Al-Sabah',
        'Olusegun Obasanjo',
        'Omar Torrijos Herrera',
        'Rainier',
        'Rainier III',
        'Albert I',
        'Joseph II',
      ].sort(),
    );
  });
});

// Rows of countries whose codes changed, before and after.
const rowsOfTime = [
  { row: '2335', code: 'BUMM' },
  { row: '2686', code: 'MM' },
  { row: '2401', code: 'CD' },
  { row: '211', code: 'ZRCD' },
  { row: '1571', code: 'CD' },
  { row: '779', code: 'SUHH' },
  { row: '913', code: 'RU' },
  { row: '78', code: 'DYBJ' },
  { row: '894', code: 'BJ' },
  { row: '893', code: 'CSHH' },
  { row: '972', code: 'CZ' },
  { row: '386', code: 'RHZW' },
  { row: '415', code: 'ZW' },
  { row: '2418', code: undefined },
];

function byRow(records: readonly AnyRecord[] = []): ReadonlyMap<string, readonly Visit[]> {
  const rows = new Map<string, Visit[]>();
  for (const record of records) {
    const row = record.citations?.[0]?.locator?.row;
    if (record.type === 'visit' && row !== undefined) rows.set(row, [...(rows.get(row) ?? []), record]);
  }
  return rows;
}

function namesOf({ name, otherNames = [] }: AnyRecord): readonly string[] {
  return [name ?? '', ...otherNames.map(({ value }) => value)];
}

function whoIn(party: object): string {
  return 'who' in party ? String(party.who) : '';
}
