import * as z from 'zod';
import { define, optional, required } from '../define.ts';
import { StopPurpose } from '../vocabularies/stop-purpose.ts';
import { Place } from './place.ts';
import { Text } from './text.ts';
import { When } from './when.ts';

/** A stay on the way: inside one country, or in transit. Official legs in other countries are visits of their own. */
export const Stop = define(
  'Stop',
  'One halt on a visit, inside the country or in transit.',
  z.strictObject({
    place: required(Place, 'Where the halt was made.'),
    when: optional(When, 'The time spent at the halt.'),
    purpose: optional(StopPurpose, 'What the halt was for.'),
    note: optional(Text, 'What else there is to say about the halt.'),
  }),
);
