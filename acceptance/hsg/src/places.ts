import type { Place } from '@chancery/schema/types';
import { type Polity, polityOf } from './countries.ts';
import type { TravelRow } from './read-travels.ts';

/** What of a row says where the travel led. */
export type StatedPlace = Pick<TravelRow, 'country' | 'locale' | 'start'>;

/**
 * The place of a visit.
 * - one locality is the city; several are kept as stated in `name`, for a province or an air base may be among
 *   them, and a list of stops would claim an order of travel that no row states
 * - the country is a code; its stated name is kept where the code or the locality does not say it
 */
export function placeOf(stated: StatedPlace, polity: Polity = polityOf(stated.country, stated.start)): Place {
  const name = nameOf(stated, polity);
  return {
    ...(name === '' ? {} : { name }),
    ...(localitiesOf(stated) === 'one' ? { city: stated.locale } : {}),
    ...('code' in polity ? { country: polity.code } : {}),
  };
}

/** Whether a row names a locality, or several; the lists separate them by commas. */
export function localitiesOf({ locale }: Pick<StatedPlace, 'locale'>): 'none' | 'one' | 'several' {
  if (locale === '') return 'none';
  return locale.includes(',') && !withComma.has(locale) ? 'several' : 'one';
}

// Localities that have a comma of their own.
const withComma: ReadonlySet<string> = new Set([
  'Birch Grove, Sussex',
  'Martinique, West Indies',
  'Mexico, D.F.',
]);

function nameOf(stated: StatedPlace, polity: Polity): string {
  const localities = localitiesOf(stated);
  const codeIsEnough = 'code' in polity && !polity.keepsName && localities !== 'none';
  const parts = [localities === 'several' ? stated.locale : '', codeIsEnough ? '' : stated.country.name];
  return parts.filter((part) => part !== '').join(', ');
}
