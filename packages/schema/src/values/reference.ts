import * as z from 'zod';
import { define } from '../define.ts';
import {
  alternatives,
  expected,
  type InitiativeId,
  type MeetingId,
  type OfficialId,
  type OrganizationId,
  type OutcomeId,
  type PositionId,
  type RecordId,
  type RecordType,
  recordTypes,
  type SourceId,
  type StatementId,
  slug,
  type VisitId,
} from './id.ts';
import { absoluteIri } from './iri.ts';

/** An id of the same dataset, or the IRI of an imported dataset, `#` and an id there. */
export type Reference<Id extends string> = Id | `${string}#${Id}`;

/** To which record types each kind of reference may point. */
export const targets = z.registry<{ readonly types: readonly RecordType[] }>();

/**
 * A reference says its own type, so that a wrong one is found without resolving it.
 * - an id, or `<dataset iri>#<id>`; one pattern
 */
function reference<Id extends string>(name: string, description: string, types: readonly RecordType[]) {
  const pattern = new RegExp(`^(?:${absoluteIri}#)?${alternatives(types)}/${slug}$`, 'u');
  const schema = define(name, description, z.string().max(2200).regex(pattern, expected(types)));
  targets.add(schema, { types });
  return schema as unknown as z.ZodType<Reference<Id>, Reference<Id>>;
}

export const VisitReference = reference<VisitId>('VisitReference', 'Points to a visit.', ['visit']);
export const MeetingReference = reference<MeetingId>('MeetingReference', 'Points to a meeting.', ['meeting']);
export const OfficialReference = reference<OfficialId>('OfficialReference', 'Points to a person.', [
  'official',
]);
export const OrganizationReference = reference<OrganizationId>(
  'OrganizationReference',
  'Points to a polity, body or company.',
  ['organization'],
);
export const PositionReference = reference<PositionId>('PositionReference', 'Points to a post.', [
  'position',
]);
export const InitiativeReference = reference<InitiativeId>(
  'InitiativeReference',
  'Points to an initiative.',
  ['initiative'],
);
export const StatementReference = reference<StatementId>('StatementReference', 'Points to a statement.', [
  'statement',
]);
export const OutcomeReference = reference<OutcomeId>('OutcomeReference', 'Points to an outcome.', [
  'outcome',
]);
export const SourceReference = reference<SourceId>('SourceReference', 'Points to a source.', ['source']);

export const RecordReference = reference<RecordId>(
  'RecordReference',
  'Points to a record of any type.',
  recordTypes,
);
export const EventReference = reference<VisitId | MeetingId>(
  'EventReference',
  'Points to a visit or a meeting.',
  ['visit', 'meeting'],
);
export const PartyReference = reference<OfficialId | OrganizationId | InitiativeId | SourceId>(
  'PartyReference',
  'Points to whoever can be a party: a person, an organization, an initiative or a source.',
  ['official', 'organization', 'initiative', 'source'],
);
export const SideReference = reference<OrganizationId | InitiativeId>(
  'SideReference',
  'Points to what a party can act for: an organization or an initiative.',
  ['organization', 'initiative'],
);
export const OfficeReference = reference<OfficialId | PositionId>(
  'OfficeReference',
  'Points to a person or to the post a person holds.',
  ['official', 'position'],
);
