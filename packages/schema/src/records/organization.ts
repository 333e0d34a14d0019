import * as z from 'zod';
import { define, list, optional, required } from '../define.ts';
import { CountryCode } from '../values/country-code.ts';
import { OrganizationId } from '../values/id.ts';
import { PartialDate } from '../values/partial-date.ts';
import { OrganizationReference } from '../values/reference.ts';
import { Text } from '../values/text.ts';
import { OrganizationKind } from '../vocabularies/organization-kind.ts';
import { commonFields, naming } from './common.ts';

/** A polity, a body of one, an intergovernmental organization, a company and the like (Popolo: Organization). */
export const Organization = define(
  'Organization',
  'A polity, public body, intergovernmental organization, company, university or other group that acts as one.',
  z.strictObject({
    type: required(z.literal('organization'), 'Marks the record as a group that acts as one.'),
    id: required(OrganizationId, 'Names this body for good; references repeat it.'),
    name: required(Text, 'What the body is called, in full.'),
    ...naming,
    kind: required(OrganizationKind, 'The sort of body, without a judgement on recognition.'),
    country: optional(CountryCode, 'The ISO 3166 code of the state that it is, or to which it belongs.'),
    parent: optional(OrganizationReference, 'The larger body of which it is a part.'),
    accreditedTo: list(OrganizationReference, 'The polities and organizations to which a mission is sent.'),
    founded: optional(PartialDate, 'When it came into being.'),
    dissolved: optional(PartialDate, 'When it ceased to be.'),
    ...commonFields,
  }),
);
