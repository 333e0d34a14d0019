import { fileURLToPath } from 'node:url';
import { iso31661, iso31663 } from 'iso-3166';
import origin from 'iso-3166/package.json' with { type: 'json' };

/** Where the list is. */
export const countriesFile = fileURLToPath(new URL('../generated/countries.json', import.meta.url));

/** The list of countries: the codes of two and of three letters that ISO 3166-1 gives out, side by side, and those of ISO 3166-3. */
export function countriesText(): string {
  const list = {
    release: `iso-3166 ${origin.version}`,
    assigned: sorted(iso31661.map(({ alpha2, alpha3 }) => `${alpha2}${alpha3}`)),
    former: sorted(iso31663.map(({ alpha4 }) => alpha4)),
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

function sorted(codes: readonly string[]): string {
  return [...codes].sort().join(' ');
}
