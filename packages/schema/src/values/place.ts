import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { CountryCode } from './country-code.ts';
import { Text } from './text.ts';

/** A point on the Earth in WGS 84, in decimal degrees. */
export const GeoPoint = define(
  'GeoPoint',
  'A point on the Earth in WGS 84 coordinates, in decimal degrees.',
  z.strictObject({
    lat: required(
      z.number().min(-90).max(90),
      'Degrees north of the equator, negative to the south, -90 to 90.',
    ),
    lon: required(
      z.number().min(-180).max(180),
      'Degrees east of the prime meridian, negative to the west, -180 to 180.',
    ),
  }),
);

/**
 * Where something is, as far as the source says; a value, not a record.
 * A polity without a code has a name here and a gap at `/place/country`, never a successor's code.
 */
export const Place = define(
  'Place',
  'A location as its source gives it, from the building to the country.',
  z.strictObject({
    name: optional(Text, 'What the location is called as a whole, where no narrower field says it.'),
    venue: optional(Text, 'The building, room, ship or site.'),
    city: optional(Text, 'The settlement, from a capital to a village.'),
    region: optional(Text, 'The state, province or other part of a country.'),
    country: optional(CountryCode, 'The ISO 3166 code of the state or territory in which it lies.'),
    geo: optional(GeoPoint, 'Its coordinates, where they are known.'),
  }),
);
