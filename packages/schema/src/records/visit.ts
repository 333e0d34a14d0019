import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { VisitId } from '../values/id.ts';
import { Stop } from '../values/stop.ts';
import { When } from '../values/when.ts';
import { VisitType } from '../vocabularies/visit-type.ts';
import { commonFields, naming, optionalName } from './common.ts';
import { eventFields } from './event.ts';

/** A stay of one or more officials in a country other than their own, or with an organization, for official purposes. */
export const Visit = define(
  'Visit',
  'A journey of one or more persons to another country or organization, from arrival to departure.',
  z.strictObject({
    type: required(z.literal('visit'), 'Marks the record as a visit.'),
    id: required(VisitId, 'Names this visit for good; references repeat it.'),
    ...optionalName,
    ...naming,
    ...eventFields,
    visitType: optional(VisitType, 'The rank in protocol under which the stay was held.'),
    presence: optional(When, 'The physical stay, where it differs from the official programme.'),
    stops: list(Stop, 'Halts inside the country or in transit, in the order of travel.'),
    ...commonFields,
  }),
);
