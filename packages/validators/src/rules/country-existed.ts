import type { Place, Stop, When } from '@chancery/schema/types';
import { elsewhereBefore, withdrawnIn } from '../lists/country-years.ts';
import { before } from '../time/compare.ts';
import { type Moment, moment } from '../time/moment.ts';
import { inWords, type Window, windowOf } from '../time/window.ts';
import { defineRule } from './define-rule.ts';
import { tookPlace } from './event-windows.ts';
import { hasGap } from './gaps.ts';

type Params = {
  readonly country: string;
  readonly when: string;
  /** The year in which the code of a former country was withdrawn. */
  readonly withdrawn?: string;
  /** The code that stood for the country then. */
  readonly expected?: string;
};

export const countryExisted = defineRule({
  id: 'country-existed',
  stage: 'rules',
  about: ['visit', 'meeting'],
  set: 'core',
  severity: 'warning',
  since: '0.1.0',
  summary: 'The code of a place stands for the country that was there at the time.',
  why: 'A former country has a code of its own. With the wrong one, the event is counted for a country that was not there.',
  reads: { own: ['when', 'presence', 'place', 'stops', 'status', 'gaps'] },
  parts: ['start', 'end', 'extent', 'timeZone', 'country', 'place', 'when', 'field', 'reason'],
  check(record, { report }) {
    // What was planned may have been planned for a country that was no more when the day came.
    if (!tookPlace(record)) return;
    const hasOpenEnd = hasGap(record, '/when/end');
    for (const { place, at, when } of placesOf(record)) {
      const isOpen = hasOpenEnd && when === record.when;
      const params = when && mistimed(place?.country, when, windowOf(when, isOpen));
      if (params !== undefined) report({ at: `${at}/country`, params });
    }
  },
  message: ({ country, when, withdrawn, expected }: Params) =>
    withdrawn === undefined
      ? `The place has the country code ${country}, but the event took place ${when}, when the code of the country there was ${expected}.`
      : `The place has the country code ${country}, which was withdrawn in ${withdrawn}, but the event took place ${when}.`,
});

interface Eventful {
  readonly when?: When;
  readonly presence?: When;
  readonly place?: Place;
  readonly stops?: readonly Stop[];
}

/** The places of an event, each with the time at which it was visited, as far as that is known. */
function placesOf({ when: programme, presence, place, stops = [] }: Eventful) {
  const when = programme ?? presence;
  return [
    { place, at: '/place', when },
    ...stops.map((stop, index) => ({
      place: stop.place,
      at: `/stops/${index}/place`,
      when: stop.when ?? when,
    })),
  ].filter((one) => one.place?.country !== undefined);
}

function mistimed(country: string = '', when: When, { from, to }: Window): Params | undefined {
  const withdrawn = withdrawnIn(country);
  if (withdrawn === undefined && elsewhereBefore(country).length === 0) return undefined;
  if (isCertainlyBefore(withdrawn, from)) return { country, when: inWords(when), withdrawn };
  const then = elsewhereBefore(country).find(
    ({ after, before: end }) => isCertainlyBefore(after, from) && isBeforeYear(to, end),
  );
  return then && { country, when: inWords(when), expected: then.code };
}

function isCertainlyBefore(year: string | undefined, date: Moment | undefined): year is string {
  const limit = year === undefined ? undefined : moment(year);
  return limit !== undefined && date !== undefined && before(limit, date) === 'certainly';
}

function isBeforeYear(date: Moment | undefined, year: string): boolean {
  const limit = moment(year);
  return limit !== undefined && date !== undefined && before(date, limit) === 'certainly';
}
