import { describe, expect, it } from 'vitest';
import { corpus } from '../src/corpus.ts';

const records = corpus().datasets.flatMap(({ records }) => records);

/** The rows that are hardest to convert, each read in the XML by eye. */
const cases: readonly (readonly [string, string, string, object])[] = [
  ['Germany in 1945 has no code', '2734', 'president', { place: { name: 'Germany', city: 'Potsdam' } }],
  ['Germany in 1949, after May', '3292', 'secretary', { place: { name: 'Frankfurt, Bonn', country: 'DE' } }],
  [
    'the U.S.S.R., as late as 1992',
    '459',
    'secretary',
    { place: { name: 'U.S.S.R.', city: 'Moscow', country: 'SUHH' } },
  ],
  ['Byelorussia', '453', 'secretary', { place: { name: 'Byelorussia', city: 'Minsk', country: 'BYAA' } }],
  ['Serbia in 1997', '20', 'secretary', { place: { name: 'Serbia', city: 'Belgrade' } }],
  [
    'Kosovo under Yugoslavia',
    '2390',
    'president',
    { place: { name: 'Yugoslavia (Kosovo)', city: 'Camp Bondsteel', country: 'YUCS' } },
  ],
  ['Burma before 1989', '784', 'secretary', { place: { city: 'Rangoon', country: 'BUMM' } }],
  [
    'Zaire',
    '1156',
    'secretary',
    { place: { name: 'Democratic Republic of the Congo (Zaire)', city: 'Kinshasa', country: 'ZRCD' } },
  ],
  ['a city with a comma of its own', '1875', 'secretary', { place: { city: 'Mexico, D.F.', country: 'MX' } }],
  [
    'the same city among others',
    '1797',
    'secretary',
    { place: { name: 'Mexico, D.F., Cuernavaca, Puebla, Orizaba, Guadalajara, Potosi', country: 'MX' } },
  ],
  ['no locality', '2442', 'president', { place: { name: 'Vatican City', country: 'VA' } }],
  [
    'elected, not yet president',
    '2657',
    'president',
    { participants: [{ who: 'official/wilson-woodrow', description: 'President-elect', role: 'head' }] },
  ],
  ['two rows that are alike', '4019', 'secretary', { id: 'visit/blinken-antony-j-japan-2021-03-15.4019' }],
  [
    'a kingdom without a code, a stay longer than the visit',
    '2138',
    'visits',
    {
      participants: [
        {
          who: 'official/hawaii.kalakaua',
          position: 'position/hawaii.king',
          onBehalfOf: 'organization/hawaii',
          role: 'head',
        },
      ],
      presence: { start: '1874-11-29', end: '1875-02-02', extent: 'throughout' },
    },
  ],
  ['an arrival in the year before', '2225', 'visits', { presence: { start: '1943-11-26' } }],
  [
    'a departure before the visit, as the row has it',
    '325',
    'visits',
    {
      presence: { end: '1977-09-15' },
      when: { start: '1977-10-10', end: '1977-10-13', extent: 'throughout' },
    },
  ],
  [
    'a prince is named by a rank',
    '2444',
    'visits',
    {
      participants: [
        { who: 'official/cambodia.sihanouk', onBehalfOf: 'organization/cambodia', role: 'head' },
      ],
    },
  ],
  [
    'a government in exile',
    '2216',
    'visits',
    {
      participants: [
        {
          who: 'official/czechoslovakia.benes',
          position: 'position/czechoslovakia.czechoslovakia-government-in-exile.president',
          onBehalfOf: 'organization/czechoslovakia.czechoslovakia-government-in-exile',
          role: 'head',
        },
      ],
    },
  ],
  [
    'the last chairman of a former state',
    '671',
    'visits',
    {
      participants: [
        {
          who: 'official/russia.mikhail-gorbachev',
          position: 'position/russia.u-s-s-r.general-secretary',
          onBehalfOf: 'organization/russia.u-s-s-r',
          role: 'head',
        },
      ],
    },
  ],
  [
    'a crown prince has the name of a king of long ago',
    '3150',
    'visits',
    {
      participants: [
        expect.objectContaining({ who: 'official/jordan.abdullah' }),
        expect.objectContaining({ who: 'official/jordan.hussein.2' }),
      ],
    },
  ],
  [
    'a namesake after 55 years',
    '3292',
    'visits',
    { participants: [expect.objectContaining({ who: 'official/iceland.bjarni-benediktsson.2' })] },
  ],
  ['a private visit, told in passing', '741', 'visits', { visitType: 'private' }],
];

describe('a row', () => {
  it.each(cases)('%s: %s', (_, row, list, expected) => {
    const source = list === 'visits' ? 'source/visits' : `source/${list}-travels`;
    const found = records.filter(
      ({ type, citations }) =>
        type === 'visit' && citations?.[0]?.source === source && citations[0].locator?.row === row,
    );
    expect(found).toEqual([expect.objectContaining(expected)]);
  });

  it('that lists the days of several stays is a visit for each', () => {
    const found = records.filter(
      (record) =>
        record.type === 'visit' &&
        record.citations?.[0]?.locator?.row === '1004' &&
        record.id.includes('kissinger'),
    );
    expect(found.map((record) => 'when' in record && record.when)).toEqual(
      ['11-12', '13-14', '16-16', '18-18'].map((days) => {
        const [start, end] = days.split('-').map((day) => `1974-01-${day}`);
        return { start, end, extent: 'throughout' };
      }),
    );
  });

  it('that tells of a meeting called off keeps the visit, and has the meeting apart', () => {
    const visit = 'visit/israel.menachem-begin-1982-11-11';
    expect(records.filter(({ type }) => type === 'meeting')).toEqual([
      expect.objectContaining({
        status: 'cancelled',
        partOf: [visit],
        when: { start: '1982-11-19', asStated: 'November 19' },
      }),
    ]);
    expect(records).toContainEqual(
      expect.objectContaining({ id: visit, status: 'completed', visitType: 'private' }),
    );
  });
});
