import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countriesFile, countriesText } from '../scripts/countries-listed.ts';
import { languagesFile, languagesText } from '../scripts/languages-listed.ts';
import { timeZonesFile, timeZonesText } from '../scripts/time-zones-listed.ts';
import { offsetsOf } from '../src/lists/time-zones.ts';

describe('generated lists', () => {
  it.each([
    ['countries', countriesFile, countriesText],
    ['language subtags', languagesFile, languagesText],
    ['time zones', timeZonesFile, timeZonesText],
  ] as const)('of %s are what `npm run generate` writes', (_, file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text());
  });
});

describe('offsetsOf', () => {
  const zones: readonly (readonly [string, readonly number[] | undefined])[] = [
    ['Asia/Kolkata', [330]],
    ['Asia/Calcutta', [330]],
    ['Europe/London', [0, 60]],
    ['America/New_York', [-300, -240]],
    ['America/Argentina/Buenos_Aires', [-180, -120]],
    ['Pacific/Kiritimati', [-640, -600, 840]],
    ['Africa/Monrovia', [-45, -44, 0]],
    ['UTC', [0]],
    ['Etc/GMT+5', [-300]],
    ['asia/kolkata', undefined],
    ['Asia', undefined],
    ['', undefined],
    ['constructor', undefined],
  ];

  it.each(zones)('of %s', (zone, offsets) => expect(offsetsOf(zone)).toEqual(offsets));
});
