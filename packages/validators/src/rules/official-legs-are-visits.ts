import type { Stop } from '@chancery/schema/types';
import { areas, emptyAreas } from './areas.ts';
import { defineRule } from './define-rule.ts';

export const officialLegsAreVisits = defineRule({
  id: 'official-legs-are-visits',
  stage: 'rules',
  about: ['visit'],
  set: 'quality',
  severity: 'warning',
  since: '0.1.0',
  summary: 'An official programme in another country is a visit of its own.',
  why: 'Stops lie inside the country visited or on the way. A leg with a programme elsewhere that stands as a stop is missed by whoever looks for visits to that country.',
  reads: { own: ['place', 'stops'] },
  parts: ['place', 'country', 'purpose'],
  message: ({ country, visited }: { country: string; visited: string }) =>
    `The stop has a programme in ${country}, but the visit is to ${visited}; a programme there is a visit of its own.`,
  check({ place, stops }, { report }) {
    const legs = (stops ?? []).map(countryOfLeg);
    // Of a place without a country it is not known where it lies; without a place, the first stop tells.
    const visited = place === undefined ? legs.find(isTold) : place.country;
    if (visited === undefined) return;
    for (const [at, country] of legs.entries()) {
      if (country === undefined || !areApart(country, visited)) continue;
      report({ at: `/stops/${at}/place/country`, params: { country, visited } });
    }
  },
});

function countryOfLeg({ purpose, place }: Stop): string | undefined {
  return purpose === 'programme' ? place.country : undefined;
}

function isTold(country: string | undefined): boolean {
  return country !== undefined;
}

/** Whether two codes certainly stand for two countries. A former state may have a part of the same name today. */
function areApart(a: string, b: string): boolean {
  return a !== b && a.length === b.length && ![a, b].some((code) => areas.has(code) || emptyAreas.has(code));
}
