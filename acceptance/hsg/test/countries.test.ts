import { describe, expect, it } from 'vitest';
import { countryIdOf, type Era, type Polity } from '../src/countries.ts';
import { politiesAtoL } from '../src/polities-a-to-l.ts';
import { politiesMtoZ } from '../src/polities-m-to-z.ts';

const table = Object.entries({ ...politiesAtoL, ...politiesMtoZ }).map(([key, entry]) => ({
  id: key.slice(0, key.indexOf(': ')),
  name: key.slice(key.indexOf(': ') + 2),
  eras: ([] as (Polity | Era)[]).concat(entry as Polity | Era[]),
}));
const coded = table.flatMap(({ id, name, eras }) =>
  eras.flatMap((era) => ('code' in era ? [{ id: countryIdOf({ id, name }), name, code: era.code }] : [])),
);
const inUse = coded.filter(({ code }) => code.length === 2);

// The registry of names in the runtime, which nobody of this project wrote.
const names = new Intl.DisplayNames('en', { type: 'region' });

describe('the countries of the lists', () => {
  it.each([...new Map(inUse.map((each) => [each.id, each]))])('%s has one code in use', (id, { code }) => {
    expect(new Set(inUse.filter((each) => each.id === id).map((each) => each.code))).toEqual(new Set([code]));
  });

  it('are called in the registry what their ids say, with these exceptions', () => {
    const others = inUse.filter(({ id, code }) => slug(names.of(code) ?? '') !== slug(id));
    expect(Object.fromEntries(others.map(({ id, code }) => [id, names.of(code)]))).toEqual({
      'antigua-barbuda': 'Antigua & Barbuda',
      'bosnia-herzegovina': 'Bosnia & Herzegovina',
      burma: 'Myanmar (Burma)',
      'congo-democratic-republic': 'Congo - Kinshasa',
      'congo-republic': 'Congo - Brazzaville',
      'czech-republic': 'Czechia',
      'holy-see': 'Vatican City',
      'korea-north': 'North Korea',
      'korea-south': 'South Korea',
      macedonia: 'North Macedonia',
      'palestinian-authority': 'Palestinian Territories',
      'saint-kitts-nevis': 'St. Kitts & Nevis',
      'saint-lucia': 'St. Lucia',
      'saint-vincent-grenadines': 'St. Vincent & Grenadines',
      'sao-tome-and-principe': 'São Tomé & Príncipe',
      swaziland: 'Eswatini',
      'trinidad-and-tobago': 'Trinidad & Tobago',
      turkey: 'Türkiye',
      'west-bank': 'Palestinian Territories',
    });
  });

  it('have a code of ISO 3166-3 only where the polity is gone', () => {
    const former = coded.filter(({ code }) => code.length !== 2).map(({ name, code }) => `${code} ${name}`);
    expect(former).toEqual([
      'BYAA Byelorussia',
      'DYBJ Dahomey (Benin)',
      'HVBF Upper Volta',
      'HVBF Upper Volta (Burkina Faso)',
      'BUMM Burma',
      'ZRCD Democratic Republic of the Congo (Zaire)',
      'CSHH Czechoslovakia',
      'CSHH Czechoslovakia (government-in-exile)',
      'DDDE German Democratic Republic',
      'YUCS Yugoslavia (Kosovo)',
      'ANHH Netherlands Antilles',
      'SUHH U.S.S.R.',
      'CSXX Serbia and Montenegro',
      'YUCS Yugoslavia',
      'RHZW Southern Rhodesia (Zimbabwe)',
      'RHZW Zimbabwe Rhodesia',
    ]);
  });

  it('have none where no code ever stood for them', () => {
    const without = table.filter(({ eras }) => eras.some((era) => 'withoutCode' in era));
    expect(without.map(({ name }) => name)).toEqual([
      'China, Republic of',
      'Germany',
      'Hawaii',
      'Serbia-Montenegro (Kosovo)',
      'Malaya',
      'Serbia',
      'Tanganyika',
    ]);
  });
});

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^A-Za-z ]/g, (sign) => (sign === '-' ? ' ' : ''))
    .toLowerCase()
    .replaceAll(' ', '-');
}
