/** The public names in reading order: each is a Zod schema, and a plain type of the same name. */

// The envelope
export { Dataset } from '../generated/public/dataset.ts';
export { DatasetHeader } from '../generated/public/dataset-header.ts';
export { AnyRecord } from '../generated/public/any-record.ts';

// Records
export { Visit } from '../generated/public/visit.ts';
export { Meeting } from '../generated/public/meeting.ts';
export { Official } from '../generated/public/official.ts';
export { Organization } from '../generated/public/organization.ts';
export { Position } from '../generated/public/position.ts';
export { Initiative } from '../generated/public/initiative.ts';
export { Statement } from '../generated/public/statement.ts';
export { Outcome } from '../generated/public/outcome.ts';
export { Source } from '../generated/public/source.ts';

// Values
export { When } from '../generated/public/when.ts';
export { PartialDate } from '../generated/public/partial-date.ts';
export { TimeZone } from '../generated/public/time-zone.ts';
export { GeoPoint } from '../generated/public/geo-point.ts';
export { Place } from '../generated/public/place.ts';
export { CountryCode } from '../generated/public/country-code.ts';
export { Party } from '../generated/public/party.ts';
export { PartyCount } from '../generated/public/party-count.ts';
export { Citation } from '../generated/public/citation.ts';
export { Locator } from '../generated/public/locator.ts';
export { Gap } from '../generated/public/gap.ts';
export { JsonPointer } from '../generated/public/json-pointer.ts';
export { Name } from '../generated/public/name.ts';
export { Link } from '../generated/public/link.ts';
export { Identifier } from '../generated/public/identifier.ts';
export { Revision } from '../generated/public/revision.ts';
export { Access } from '../generated/public/access.ts';
export { Extensions } from '../generated/public/extensions.ts';
export { Tenure } from '../generated/public/tenure.ts';
export { Stop } from '../generated/public/stop.ts';
export { Launch } from '../generated/public/launch.ts';
export { Response } from '../generated/public/response.ts';
export { Assertion } from '../generated/public/assertion.ts';
export { JsonValue } from '../generated/public/json-value.ts';
export { Quote } from '../generated/public/quote.ts';
export { Text } from '../generated/public/text.ts';
export { LanguageTag } from '../generated/public/language-tag.ts';
export { Iri } from '../generated/public/iri.ts';
export { UriReference } from '../generated/public/uri-reference.ts';
export { WebUrl } from '../generated/public/web-url.ts';
export { Digest } from '../generated/public/digest.ts';
export { SpecVersion } from '../generated/public/spec-version.ts';

// Ids and references
export { VisitId } from '../generated/public/visit-id.ts';
export { MeetingId } from '../generated/public/meeting-id.ts';
export { OfficialId } from '../generated/public/official-id.ts';
export { OrganizationId } from '../generated/public/organization-id.ts';
export { PositionId } from '../generated/public/position-id.ts';
export { InitiativeId } from '../generated/public/initiative-id.ts';
export { StatementId } from '../generated/public/statement-id.ts';
export { OutcomeId } from '../generated/public/outcome-id.ts';
export { SourceId } from '../generated/public/source-id.ts';
export { RecordId } from '../generated/public/record-id.ts';
export { VisitReference } from '../generated/public/visit-reference.ts';
export { MeetingReference } from '../generated/public/meeting-reference.ts';
export { OfficialReference } from '../generated/public/official-reference.ts';
export { OrganizationReference } from '../generated/public/organization-reference.ts';
export { PositionReference } from '../generated/public/position-reference.ts';
export { InitiativeReference } from '../generated/public/initiative-reference.ts';
export { StatementReference } from '../generated/public/statement-reference.ts';
export { OutcomeReference } from '../generated/public/outcome-reference.ts';
export { SourceReference } from '../generated/public/source-reference.ts';
export { RecordReference } from '../generated/public/record-reference.ts';
export { EventReference } from '../generated/public/event-reference.ts';
export { PartyReference } from '../generated/public/party-reference.ts';
export { SideReference } from '../generated/public/side-reference.ts';
export { OfficeReference } from '../generated/public/office-reference.ts';

// Vocabularies
export { EventStatus } from '../generated/public/event-status.ts';
export { VisitType } from '../generated/public/visit-type.ts';
export { StopPurpose } from '../generated/public/stop-purpose.ts';
export { MeetingConfiguration } from '../generated/public/meeting-configuration.ts';
export { MeetingFormat } from '../generated/public/meeting-format.ts';
export { MeetingMode } from '../generated/public/meeting-mode.ts';
export { MeetingTrack } from '../generated/public/meeting-track.ts';
export { PartyRole } from '../generated/public/party-role.ts';
export { PartyCapacity } from '../generated/public/party-capacity.ts';
export { Attendance } from '../generated/public/attendance.ts';
export { PartyMode } from '../generated/public/party-mode.ts';
export { TenureCapacity } from '../generated/public/tenure-capacity.ts';
export { OrganizationKind } from '../generated/public/organization-kind.ts';
export { PositionRank } from '../generated/public/position-rank.ts';
export { InitiativeKind } from '../generated/public/initiative-kind.ts';
export { InitiativeStatus } from '../generated/public/initiative-status.ts';
export { StatementKind } from '../generated/public/statement-kind.ts';
export { StatementForm } from '../generated/public/statement-form.ts';
export { Hedge } from '../generated/public/hedge.ts';
export { ResponseKind } from '../generated/public/response-kind.ts';
export { OutcomeKind } from '../generated/public/outcome-kind.ts';
export { OutcomeStatus } from '../generated/public/outcome-status.ts';
export { LinkRelation } from '../generated/public/link-relation.ts';
export { Topic } from '../generated/public/topic.ts';
export { SourceKind } from '../generated/public/source-kind.ts';
export { CitationBasis } from '../generated/public/citation-basis.ts';
export { Confidence } from '../generated/public/confidence.ts';
export { GapReason } from '../generated/public/gap-reason.ts';
export { NameKind } from '../generated/public/name-kind.ts';
export { AccessLevel } from '../generated/public/access-level.ts';
export { RevisionKind } from '../generated/public/revision-kind.ts';
export { Extent } from '../generated/public/extent.ts';
