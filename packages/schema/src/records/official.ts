import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { CountryCode } from '../values/country-code.ts';
import { OfficialId } from '../values/id.ts';
import { PartialDate } from '../values/partial-date.ts';
import { Tenure } from '../values/tenure.ts';
import { Text } from '../values/text.ts';
import { commonFields, naming } from './common.ts';

/** A natural person who takes part, private persons too (Popolo: Person). An office is a position, never the person. */
export const Official = define(
  'Official',
  'A natural person who takes part in diplomatic events, private persons included.',
  z.strictObject({
    type: required(z.literal('official'), 'Marks the record as a person.'),
    id: required(OfficialId, 'Names this person for good; references repeat it.'),
    name: required(Text, 'What the person is called, in full, without titles or ranks.'),
    ...naming,
    prefixes: list(Text, 'Titles and personal ranks written before the name, such as Ambassador or Dr.'),
    nationality: list(CountryCode, 'The ISO 3166 codes of the states of which the person is a citizen.'),
    born: optional(PartialDate, 'The day of birth, as precise as it is known.'),
    died: optional(PartialDate, 'The day of death, as precise as it is known.'),
    tenures: list(Tenure, 'Posts that the person has held, each between its bounds.'),
    ...commonFields,
  }),
);
