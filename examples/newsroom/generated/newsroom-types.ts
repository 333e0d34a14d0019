// Written by `chancery types` of @chancery/validators 0.1.0. Do not edit.
// From https://example.org/newsroom.schema.json

/**
 * Points to a person.
 */
export type OfficialReference = `official/${string}` | `${string}#official/${string}`;
/**
 * Who may read a record.
 */
export type AccessLevel = "public" | "restricted";
/**
 * A year, month, day or date-time, as precise as its source; a date may end with an EDTF qualifier (`?`, `~` or `%`).
 */
export type PartialDate = string;
/**
 * Human-readable text of 1 to 100,000 characters that neither begins nor ends with white space.
 */
export type Text = string;
/**
 * A record of any type, told apart by its `type`.
 */
export type AnyRecord =
  Visit | Meeting | Official | Organization | Position | Initiative | Statement | Outcome | Source;
/**
 * The identifier of a visit: `visit/` and a stable slug.
 */
export type VisitId = `visit/${string}`;
/**
 * A well-formed BCP 47 tag such as `en`, `hi-Deva` or `pt-BR`.
 */
export type LanguageTag = string;
/**
 * What kind of name this is, beside the main name of the record.
 */
export type NameKind =
  "alternative" | "official" | "birth" | "acronym" | "expansion" | "transliteration" | "former" | "as-stated";
/**
 * Where a visit or meeting stands, from its first proposal to its end.
 */
export type EventStatus =
  | "proposed"
  | "announced"
  | "confirmed"
  | "ongoing"
  | "completed"
  | "cut-short"
  | "postponed"
  | "cancelled"
  | "unconfirmed";
/**
 * One involvement of a person, organization, initiative or source: who, on whose behalf, in what role.
 */
export type Party =
  | {
      /**
       * The record of the person, organization, initiative or source that takes part.
       */
      who: PartyReference;
      /**
       * Who takes part, in words, for a party that has no record or needs more than its record.
       */
      description?: Text;
      /**
       * How many persons an unnamed or collective party comprises.
       */
      count?: PartyCount;
      /**
       * The post in which the person acts here.
       */
      position?: PositionReference;
      /**
       * The organization or grouping that the party represents: its side.
       */
      onBehalfOf?: SideReference;
      /**
       * The part played in the event, statement or outcome.
       */
      role?: PartyRole;
      /**
       * Whether the party acts for an office or for itself.
       */
      capacity?: PartyCapacity;
      /**
       * Whether the party was in fact there.
       */
      attendance?: Attendance;
      /**
       * Whether the party joins on the spot or from afar.
       */
      mode?: PartyMode;
      /**
       * The person or post in whose stead the party acts.
       */
      substitutesFor?: OfficeReference;
      /**
       * The first day of the involvement, where it is shorter than the whole.
       */
      start?: PartialDate;
      /**
       * The last day of the involvement, where it is shorter than the whole.
       */
      end?: PartialDate;
      /**
       * What else there is to say about this involvement.
       */
      note?: Text;
    }
  | {
      /**
       * Who takes part, in words, for a party that has no record or needs more than its record.
       */
      description: Text;
      /**
       * How many persons an unnamed or collective party comprises.
       */
      count?: PartyCount;
      /**
       * The post in which the person acts here.
       */
      position?: PositionReference;
      /**
       * The organization or grouping that the party represents: its side.
       */
      onBehalfOf?: SideReference;
      /**
       * The part played in the event, statement or outcome.
       */
      role?: PartyRole;
      /**
       * Whether the party acts for an office or for itself.
       */
      capacity?: PartyCapacity;
      /**
       * Whether the party was in fact there.
       */
      attendance?: Attendance;
      /**
       * Whether the party joins on the spot or from afar.
       */
      mode?: PartyMode;
      /**
       * The person or post in whose stead the party acts.
       */
      substitutesFor?: OfficeReference;
      /**
       * The first day of the involvement, where it is shorter than the whole.
       */
      start?: PartialDate;
      /**
       * The last day of the involvement, where it is shorter than the whole.
       */
      end?: PartialDate;
      /**
       * What else there is to say about this involvement.
       */
      note?: Text;
    };
/**
 * Points to whoever can be a party: a person, an organization, an initiative or a source.
 */
export type PartyReference =
  | `official/${string}`
  | `organization/${string}`
  | `initiative/${string}`
  | `source/${string}`
  | `${string}#official/${string}`
  | `${string}#organization/${string}`
  | `${string}#initiative/${string}`
  | `${string}#source/${string}`;
/**
 * Points to a post.
 */
export type PositionReference = `position/${string}` | `${string}#position/${string}`;
/**
 * Points to what a party can act for: an organization or an initiative.
 */
export type SideReference =
  | `organization/${string}`
  | `initiative/${string}`
  | `${string}#organization/${string}`
  | `${string}#initiative/${string}`;
/**
 * What a party does in, or is to, the visit, meeting, initiative, statement or outcome concerned.
 */
export type PartyRole =
  | "head"
  | "member"
  | "host"
  | "chair"
  | "mediator"
  | "observer"
  | "guest"
  | "speaker"
  | "support"
  | "party"
  | "signatory"
  | "witness"
  | "guarantor"
  | "partner"
  | "founder"
  | "secretariat"
  | "other";
/**
 * Whether a party acts for an office or institution, or as an individual.
 */
export type PartyCapacity = "official" | "personal";
/**
 * What is known of the presence of a party at an event.
 */
export type Attendance = "attended" | "expected" | "absent";
/**
 * How one party took part, where others may have taken part in another way.
 */
export type PartyMode = "in-person" | "remote";
/**
 * Points to a person or to the post a person holds.
 */
export type OfficeReference =
  `official/${string}` | `position/${string}` | `${string}#official/${string}` | `${string}#position/${string}`;
/**
 * How an event lies in the span from start to end.
 */
export type Extent = "throughout" | "within";
/**
 * The name of a zone of the IANA database, such as `Asia/Kolkata`.
 */
export type TimeZone = string;
/**
 * An ISO 3166-1 alpha-2 code, or the four-letter ISO 3166-3 code of a former country.
 */
export type CountryCode = string;
/**
 * Points to a visit or a meeting.
 */
export type EventReference =
  `visit/${string}` | `meeting/${string}` | `${string}#visit/${string}` | `${string}#meeting/${string}`;
/**
 * Points to an initiative.
 */
export type InitiativeReference = `initiative/${string}` | `${string}#initiative/${string}`;
/**
 * Why those travelling stopped at a place in the course of a visit.
 */
export type StopPurpose = "programme" | "transit" | "refuelling" | "private";
/**
 * An address on the web that begins with `https://` or `http://`.
 */
export type WebUrl = string;
/**
 * How the record that carries a link stands to the target of that link.
 */
export type LinkRelation =
  "follow-up-to" | "prepares" | "precedes" | "part-of-series" | "alternate-of" | "same-as" | "response-to" | "related";
/**
 * Points to a record of any type.
 */
export type RecordReference =
  | `visit/${string}`
  | `meeting/${string}`
  | `official/${string}`
  | `organization/${string}`
  | `position/${string}`
  | `initiative/${string}`
  | `statement/${string}`
  | `outcome/${string}`
  | `source/${string}`
  | `${string}#visit/${string}`
  | `${string}#meeting/${string}`
  | `${string}#official/${string}`
  | `${string}#organization/${string}`
  | `${string}#position/${string}`
  | `${string}#initiative/${string}`
  | `${string}#statement/${string}`
  | `${string}#outcome/${string}`
  | `${string}#source/${string}`;
/**
 * Points to a source.
 */
export type SourceReference = `source/${string}` | `${string}#source/${string}`;
/**
 * A short passage in the exact words of its source, at most 300 characters long.
 */
export type Quote = string;
/**
 * A JSON Pointer (RFC 6901) to a field inside a record, such as `/when/end`.
 */
export type JsonPointer = string;
/**
 * How the source supports what is recorded.
 */
export type CitationBasis = "stated" | "inferred" | "background";
/**
 * How sure the editor is that the source supports what is recorded.
 */
export type Confidence = "high" | "moderate" | "low";
/**
 * Why a value is missing, or why a list is known to be partial.
 */
export type GapReason = "not-stated" | "withheld" | "unknown" | "not-applicable" | "incomplete";
/**
 * What a revision did to the record.
 */
export type RevisionKind = "created" | "updated" | "corrected" | "withdrawn";
/**
 * The identifier of a meeting: `meeting/` and a stable slug.
 */
export type MeetingId = `meeting/${string}`;
/**
 * How many sides a meeting brought together, whatever the number of persons present.
 */
export type MeetingConfiguration = "bilateral" | "trilateral" | "minilateral" | "multilateral" | "internal" | "mixed";
/**
 * The manner in which a meeting was arranged and conducted.
 */
export type MeetingFormat =
  | "talks"
  | "delegation-level"
  | "one-on-one"
  | "pull-aside"
  | "summit"
  | "dialogue-round"
  | "roundtable"
  | "briefing"
  | "call"
  | "working-meal"
  | "ceremony"
  | "address"
  | "site-visit"
  | "press";
/**
 * The means by which the participants of a meeting as a whole were brought together.
 */
export type MeetingMode = "in-person" | "virtual" | "hybrid" | "phone";
/**
 * The track of diplomacy to which a meeting belongs, by the standing of those who took part.
 */
export type MeetingTrack = "1" | "2" | "1.5";
/**
 * The identifier of a person: `official/` and a stable slug, never made of a post.
 */
export type OfficialId = `official/${string}`;
/**
 * The standing in which a person holds, held or is to hold a post.
 */
export type TenureCapacity =
  "substantive" | "acting" | "ad-interim" | "caretaker" | "designate" | "elect" | "former" | "claimed";
/**
 * A subject with which the record deals, from general to particular, the parts divided by dots.
 */
export type Topic = string;
/**
 * The identifier of a polity, body or company: `organization/` and a stable slug.
 */
export type OrganizationId = `organization/${string}`;
/**
 * The kind of body that an organization is, by its function and without any view on its recognition or legitimacy.
 */
export type OrganizationKind =
  | "state"
  | "government"
  | "government-body"
  | "diplomatic-mission"
  | "legislature"
  | "subnational-government"
  | "intergovernmental"
  | "de-facto-authority"
  | "government-in-exile"
  | "think-tank"
  | "university"
  | "company"
  | "ngo"
  | "media"
  | "political-party"
  | "armed-group"
  | "other";
/**
 * Points to a polity, body or company.
 */
export type OrganizationReference = `organization/${string}` | `${string}#organization/${string}`;
/**
 * The identifier of a post that persons hold: `position/` and a stable slug.
 */
export type PositionId = `position/${string}`;
/**
 * The level of a post, for setting counterparts of different systems side by side.
 */
export type PositionRank =
  | "head-of-state"
  | "head-of-government"
  | "deputy-head"
  | "minister"
  | "vice-minister"
  | "senior-official"
  | "ambassador"
  | "official"
  | "legislator"
  | "private";
/**
 * The identifier of an initiative: `initiative/` and a stable slug.
 */
export type InitiativeId = `initiative/${string}`;
/**
 * The form that a joint undertaking takes, whatever title its members give it.
 */
export type InitiativeKind =
  | "framework"
  | "programme"
  | "dialogue"
  | "grouping"
  | "corridor"
  | "partnership"
  | "agreement"
  | "negotiation"
  | "other";
/**
 * The stage that an initiative has reached.
 */
export type InitiativeStatus = "proposed" | "launched" | "active" | "dormant" | "concluded" | "abandoned";
/**
 * The identifier of a statement: `statement/` and a stable slug.
 */
export type StatementId = `statement/${string}`;
/**
 * What a statement does as an utterance, regardless of whether its content is true.
 */
export type StatementKind =
  "readout" | "claim" | "position" | "characterization" | "assessment" | "report" | "denial" | "quotation";
/**
 * Whether the text of a statement is the wording of its speaker or renders its sense.
 */
export type StatementForm = "verbatim" | "paraphrase";
/**
 * The distance that the source itself keeps from the content it passes on.
 */
export type Hedge = "reported" | "alleged" | "implied";
/**
 * Points to a statement.
 */
export type StatementReference = `statement/${string}` | `${string}#statement/${string}`;
/**
 * How a statement stands to the other statement that it responds to.
 */
export type ResponseKind = "disputes" | "supports" | "repeats" | "corrects" | "contrasts";
/**
 * Any JSON value: an object, array, string, number, boolean or null.
 */
export type JsonValue = unknown;
/**
 * The identifier of an outcome: `outcome/` and a stable slug.
 */
export type OutcomeId = `outcome/${string}`;
/**
 * The kind of result that parties reached or declared at an event.
 */
export type OutcomeKind = "commitment" | "instrument" | "decision" | "reaffirmation" | "announcement" | "no-agreement";
/**
 * What has become of an outcome since it was reached.
 */
export type OutcomeStatus = "agreed" | "in-progress" | "fulfilled" | "lapsed" | "withdrawn" | "unknown";
/**
 * The identifier of a source: `source/` and a stable slug.
 */
export type SourceId = `source/${string}`;
/**
 * The manner in which a source was made and published.
 */
export type SourceKind =
  | "news-article"
  | "press-release"
  | "readout"
  | "joint-statement"
  | "transcript"
  | "social-post"
  | "dataset"
  | "record-list"
  | "document"
  | "interview"
  | "other";
/**
 * A SHA-256 checksum: `sha256:` and 64 lower-case hexadecimal digits.
 */
export type Digest = string;
/**
 * A URI reference (RFC 3986): an absolute URI or a path relative to the file that holds it.
 */
export type UriReference = string;
/**
 * A version of this specification, `major.minor`, such as `0.1`.
 */
export type SpecVersion = string;
/**
 * An absolute IRI (RFC 3987) without a fragment; it identifies, and nothing is ever fetched from it.
 */
export type Iri = string;
/**
 * Points to a meeting.
 */
export type MeetingReference = `meeting/${string}` | `${string}#meeting/${string}`;
/**
 * Points to an outcome.
 */
export type OutcomeReference = `outcome/${string}` | `${string}#outcome/${string}`;
/**
 * The identifier of a record of any type: its type, a slash and a stable slug.
 */
export type RecordId =
  | `visit/${string}`
  | `meeting/${string}`
  | `official/${string}`
  | `organization/${string}`
  | `position/${string}`
  | `initiative/${string}`
  | `statement/${string}`
  | `outcome/${string}`
  | `source/${string}`;
/**
 * Points to a visit.
 */
export type VisitReference = `visit/${string}` | `${string}#visit/${string}`;
/**
 * The rank in protocol, or else the character, under which a visit was held, as its source names it.
 */
export type VisitType =
  | "state"
  | "official"
  | "official-working"
  | "working"
  | "private"
  | "informal"
  | "guest"
  | "transit"
  | "courtesy"
  | "ceremonial"
  | "multilateral-attendance"
  | "other";

/**
 * Who may see a record, and from when.
 */
export interface Access {
  /**
   * Whether everyone may see it.
   */
  level: AccessLevel;
  /**
   * The date before which it is not to be made public.
   */
  embargoUntil?: PartialDate;
  /**
   * The terms under which it may be used.
   */
  note?: Text;
}
/**
 * A journey of one or more persons to another country or organization, from arrival to departure.
 */
export interface Visit {
  /**
   * Marks the record as a visit.
   */
  type: "visit";
  /**
   * Names this visit for good; references repeat it.
   */
  id: VisitId;
  /**
   * What it is called, where it has a title of its own.
   */
  name?: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * How far the event has come: planned, held, called off, and so on.
   */
  status: EventStatus;
  /**
   * Why the event was moved, shortened or called off, as far as a source says.
   */
  statusReason?: Text;
  /**
   * Those who announced, confirmed, moved or called off the event.
   *
   * @minItems 1
   */
  statusBy?: Party[];
  /**
   * The time of the event itself; for a visit, of its official programme.
   */
  when: When;
  /**
   * The times for which it was set before it was moved, oldest first.
   *
   * @minItems 1
   */
  previously?: When[];
  /**
   * Where the event is held; for a visit, the country or town visited.
   */
  place?: Place;
  /**
   * Everyone who takes part, the host included as a party with that role.
   *
   * @minItems 1
   */
  participants?: Party[];
  /**
   * The visits and meetings to which this event belongs; there may be several.
   *
   * @minItems 1
   */
  partOf?: EventReference[];
  /**
   * What the event dealt with or was held under.
   *
   * @minItems 1
   */
  initiatives?: InitiativeReference[];
  /**
   * The rank in protocol under which the stay was held.
   */
  visitType: "state" | "official" | "official-working" | "working";
  /**
   * The physical stay, where it differs from the official programme.
   */
  presence?: When;
  /**
   * Halts inside the country or in transit, in the order of travel.
   *
   * @minItems 1
   */
  stops?: Stop[];
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: ("defence" | "trade" | "energy" | "trade.fisheries")[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: {
    "org.example.protocol"?: Protocol;
    [k: string]: unknown;
  };
}
/**
 * A further way in which something or somebody is called.
 */
export interface Name {
  /**
   * The words themselves.
   */
  value: Text;
  /**
   * The BCP 47 tag of the language and script of the words.
   */
  lang?: LanguageTag;
  /**
   * How it relates to the principal one: an acronym, a former one, and so on.
   */
  kind?: NameKind;
}
/**
 * A number of persons, exact when both bounds are equal.
 */
export interface PartyCount {
  /**
   * The least number of persons that agrees with the source.
   */
  min: number;
  /**
   * The greatest number of persons that agrees with the source; open when left out.
   */
  max?: number;
}
/**
 * The window of time of an event, as precise as its source, and whether the event filled it.
 */
export interface When {
  /**
   * The first moment of the window; alone, the period in which all of it lay.
   */
  start?: PartialDate;
  /**
   * The last moment of the window, itself included.
   */
  end?: PartialDate;
  /**
   * Whether the window was filled, or holds one shorter event somewhere inside it.
   */
  extent?: Extent;
  /**
   * The IANA zone in which dates and times without an offset are to be read.
   */
  timeZone?: TimeZone;
  /**
   * The words with which the source itself gives the time.
   */
  asStated?: Text;
}
/**
 * A location as its source gives it, from the building to the country.
 */
export interface Place {
  /**
   * What the location is called as a whole, where no narrower field says it.
   */
  name?: Text;
  /**
   * The building, room, ship or site.
   */
  venue?: Text;
  /**
   * The settlement, from a capital to a village.
   */
  city?: Text;
  /**
   * The state, province or other part of a country.
   */
  region?: Text;
  /**
   * The ISO 3166 code of the state or territory in which it lies.
   */
  country?: CountryCode;
  /**
   * Its coordinates, where they are known.
   */
  geo?: GeoPoint;
}
/**
 * A point on the Earth in WGS 84 coordinates, in decimal degrees.
 */
export interface GeoPoint {
  /**
   * Degrees north of the equator, negative to the south, -90 to 90.
   */
  lat: number;
  /**
   * Degrees east of the prime meridian, negative to the west, -180 to 180.
   */
  lon: number;
}
/**
 * One halt on a visit, inside the country or in transit.
 */
export interface Stop {
  /**
   * Where the halt was made.
   */
  place: Place;
  /**
   * The time spent at the halt.
   */
  when?: When;
  /**
   * What the halt was for.
   */
  purpose?: StopPurpose;
  /**
   * What else there is to say about the halt.
   */
  note?: Text;
}
/**
 * An identifier that another system issued, such as one of Wikidata or ISNI.
 */
export interface Identifier {
  /**
   * The system that issued it, such as `wikidata`, `isni` or `lei`.
   */
  scheme: Text;
  /**
   * The identifier as the system writes it.
   */
  value: Text;
  /**
   * The web address that stands for it, where the system gives one.
   */
  uri?: WebUrl;
}
/**
 * A relation to another record that no field of its own expresses.
 */
export interface Link {
  /**
   * The kind of relation, read from this record to the other.
   */
  rel: LinkRelation;
  /**
   * The record at the other end.
   */
  target: RecordReference;
  /**
   * What else there is to say about the relation.
   */
  note?: Text;
}
/**
 * The support of a record, or of some of its fields, by a source.
 */
export interface Citation {
  /**
   * The record of the document or publication that is cited.
   */
  source: SourceReference;
  /**
   * The spot inside the cited document.
   */
  locator?: Locator;
  /**
   * JSON Pointers to what is supported; without them, the whole record.
   *
   * @minItems 1
   */
  fields?: JsonPointer[];
  /**
   * Whether the source says it, lets it be concluded, or only surrounds it.
   */
  basis?: CitationBasis;
  /**
   * How sure the editor is that the source supports this.
   */
  confidence?: Confidence;
  /**
   * How the support is to be understood, above all how an inference was made.
   */
  note?: Text;
}
/**
 * The spot inside a source where something stands.
 */
export interface Locator {
  /**
   * The ordinal of the block of text, counted from 1 after the heading.
   */
  paragraph?: number;
  /**
   * The leaf of a printed document, as it is numbered there.
   */
  page?: Text;
  /**
   * The heading or number of the part of the document.
   */
  section?: Text;
  /**
   * The moment in a recording, as hours, minutes and seconds: `hh:mm:ss`.
   */
  timecode?: string;
  /**
   * The identifier or number of the line in a table or list, as the list gives it.
   */
  row?: Text;
  /**
   * A few words of the source by which the spot can be found.
   */
  quote?: Quote;
}
/**
 * A field that is absent or incomplete, and why.
 */
export interface Gap {
  /**
   * A JSON Pointer to what is absent or incomplete.
   */
  field: JsonPointer;
  /**
   * Why nothing, or not everything, stands there.
   */
  reason: GapReason;
  /**
   * What an editor should know about the missing information.
   */
  note?: Text;
}
/**
 * The state of a record in the course of its corrections.
 */
export interface Revision {
  /**
   * Counts the states of the record from 1.
   */
  number: number;
  /**
   * The day on which this state was made.
   */
  date?: PartialDate;
  /**
   * What was done to reach this state.
   */
  kind?: RevisionKind;
  /**
   * The records that were merged into this one.
   *
   * @minItems 1
   */
  replaces?: RecordReference[];
  /**
   * What was changed, and for what cause.
   */
  note?: Text;
}
/**
 * What the protocol desk notes of a visit.
 */
export interface Protocol {
  /**
   * The ceremony with which the visitor was met.
   */
  honours: "full" | "reduced" | "none";
  /**
   * Who met the visitor at the airport.
   */
  receivedBy?: OfficialReference;
  /**
   * How many anthems were played.
   */
  anthems?: number;
}
/**
 * An encounter between parties, in person or from afar: talks, a call, a summit, a ceremony.
 */
export interface Meeting {
  /**
   * Marks the record as a meeting.
   */
  type: "meeting";
  /**
   * Names this meeting for good; references repeat it.
   */
  id: MeetingId;
  /**
   * What it is called, where it has a title of its own.
   */
  name?: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * How far the event has come: planned, held, called off, and so on.
   */
  status: EventStatus;
  /**
   * Why the event was moved, shortened or called off, as far as a source says.
   */
  statusReason?: Text;
  /**
   * Those who announced, confirmed, moved or called off the event.
   *
   * @minItems 1
   */
  statusBy?: Party[];
  /**
   * The time of the event itself; for a visit, of its official programme.
   */
  when?: When;
  /**
   * The times for which it was set before it was moved, oldest first.
   *
   * @minItems 1
   */
  previously?: When[];
  /**
   * Where the event is held; for a visit, the country or town visited.
   */
  place?: Place;
  /**
   * Everyone who takes part, the host included as a party with that role.
   *
   * @minItems 1
   */
  participants?: Party[];
  /**
   * The visits and meetings to which this event belongs; there may be several.
   *
   * @minItems 1
   */
  partOf?: EventReference[];
  /**
   * What the event dealt with or was held under.
   *
   * @minItems 1
   */
  initiatives?: InitiativeReference[];
  /**
   * How many sides meet.
   */
  configuration?: MeetingConfiguration;
  /**
   * The kind of encounter, from a one-on-one to a summit.
   */
  format?: MeetingFormat;
  /**
   * Whether those present share a room, a line or both.
   */
  mode?: MeetingMode;
  /**
   * Whether officials, private persons or both take part.
   */
  track?: MeetingTrack;
  /**
   * The ordinal of this encounter in its series, counted from 1.
   */
  round?: number;
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: ("defence" | "trade" | "energy" | "trade.fisheries")[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * Data beyond this specification, under keys that are reverse-DNS names or URLs.
 */
export interface Extensions {
  [k: string]: unknown;
}
/**
 * A natural person who takes part in diplomatic events, private persons included.
 */
export interface Official {
  /**
   * Marks the record as a person.
   */
  type: "official";
  /**
   * Names this person for good; references repeat it.
   */
  id: OfficialId;
  /**
   * What the person is called, in full, without titles or ranks.
   */
  name: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * Titles and personal ranks written before the name, such as Ambassador or Dr.
   *
   * @minItems 1
   */
  prefixes?: Text[];
  /**
   * The ISO 3166 codes of the states of which the person is a citizen.
   *
   * @minItems 1
   */
  nationality?: CountryCode[];
  /**
   * The day of birth, as precise as it is known.
   */
  born?: PartialDate;
  /**
   * The day of death, as precise as it is known.
   */
  died?: PartialDate;
  /**
   * Posts that the person has held, each between its bounds.
   *
   * @minItems 1
   */
  tenures?: Tenure[];
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * The holding of a post by the person, between bounds that may be unknown.
 */
export interface Tenure {
  /**
   * The post that is held.
   */
  position: PositionReference;
  /**
   * The day on which it was taken up; unknown when left out.
   */
  start?: PartialDate;
  /**
   * The day on which it was given up; unknown when left out.
   */
  end?: PartialDate;
  /**
   * In what quality it is held: in full, acting, designated, and so on.
   */
  capacity?: TenureCapacity;
  /**
   * Dates on which a source shows it held, for when the bounds are unknown.
   *
   * @minItems 1
   */
  asOf?: PartialDate[];
  /**
   * What else there is to say about this holding of the post.
   */
  note?: Text;
}
/**
 * A polity, public body, intergovernmental organization, company, university or other group that acts as one.
 */
export interface Organization {
  /**
   * Marks the record as a group that acts as one.
   */
  type: "organization";
  /**
   * Names this body for good; references repeat it.
   */
  id: OrganizationId;
  /**
   * What the body is called, in full.
   */
  name: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * The sort of body, without a judgement on recognition.
   */
  kind: OrganizationKind;
  /**
   * The ISO 3166 code of the state that it is, or to which it belongs.
   */
  country?: CountryCode;
  /**
   * The larger body of which it is a part.
   */
  parent?: OrganizationReference;
  /**
   * The polities and organizations to which a mission is sent.
   *
   * @minItems 1
   */
  accreditedTo?: OrganizationReference[];
  /**
   * When it came into being.
   */
  founded?: PartialDate;
  /**
   * When it ceased to be.
   */
  dissolved?: PartialDate;
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * A post in a polity or organization, whoever holds it.
 */
export interface Position {
  /**
   * Marks the record as a post.
   */
  type: "position";
  /**
   * Names this post for good; references repeat it.
   */
  id: PositionId;
  /**
   * What the post is called, as its source spells it.
   */
  name: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * The polity or intergovernmental organization that it belongs to.
   */
  jurisdiction?: OrganizationReference;
  /**
   * The ministry, office or other body in which it is placed.
   */
  organization?: OrganizationReference;
  /**
   * The person or post that its holder works under.
   */
  reportsTo?: OfficeReference;
  /**
   * How high it stands, from head of state to private person.
   */
  rank?: PositionRank;
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * An undertaking or informal grouping that parties pursue beyond a single event: a framework, dialogue, corridor.
 */
export interface Initiative {
  /**
   * Marks the record as an undertaking.
   */
  type: "initiative";
  /**
   * Names this undertaking for good; references repeat it.
   */
  id: InitiativeId;
  /**
   * What the undertaking is called, as its source spells it.
   */
  name: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * The sort of undertaking: a framework, dialogue, grouping, and so on.
   */
  kind: InitiativeKind;
  /**
   * How far the undertaking has come, from proposal to conclusion.
   */
  status?: InitiativeStatus;
  /**
   * The parties that belong to the undertaking.
   *
   * @minItems 1
   */
  members?: Party[];
  /**
   * How, where and by whom the undertaking was begun.
   */
  launch?: Launch;
  /**
   * The larger undertaking of which it is a part.
   */
  parent?: InitiativeReference;
  /**
   * Earlier undertakings that it continues: a reference where there is a record, else words.
   *
   * @minItems 1
   */
  buildsOn?: (InitiativeReference | Text)[];
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * How an initiative began: the time, the occasion and those who began it.
 */
export interface Launch {
  /**
   * The time at which the initiative was begun.
   */
  when?: When;
  /**
   * The visit or meeting that was the occasion.
   */
  at?: EventReference;
  /**
   * Those who began the initiative.
   *
   * @minItems 1
   */
  by?: Party[];
}
/**
 * What somebody says, claims or reports, kept apart from what happened.
 */
export interface Statement {
  /**
   * Marks the record as something said.
   */
  type: "statement";
  /**
   * Names this utterance for good; references repeat it.
   */
  id: StatementId;
  /**
   * What it is called, where it has a title of its own.
   */
  name?: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * What sort of utterance it is: a readout, claim, denial, and so on.
   */
  kind: StatementKind;
  /**
   * Those who say it; one without a name has a gap at its `who`.
   *
   * @minItems 1
   */
  speakers: Party[];
  /**
   * Those to whom it is said.
   *
   * @minItems 1
   */
  audience?: Party[];
  /**
   * What is said, in the words of the speaker or of the editor.
   */
  text: Text;
  /**
   * The BCP 47 tag of what is said, where it is not the default of the dataset.
   */
  lang?: LanguageTag;
  /**
   * Whether the words are those of the speaker or a rendering.
   */
  form: StatementForm;
  /**
   * With what reserve the source passes it on.
   */
  hedge?: Hedge;
  /**
   * The time at which it was said.
   */
  when?: When;
  /**
   * The visits and meetings on whose occasion it was said.
   *
   * @minItems 1
   */
  madeAt?: EventReference[];
  /**
   * The records that it speaks of.
   *
   * @minItems 1
   */
  about?: RecordReference[];
  /**
   * How it stands to other statements.
   *
   * @minItems 1
   */
  responds?: Response[];
  /**
   * What it holds to be true of fields of records.
   *
   * @minItems 1
   */
  asserts?: Assertion[];
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * The stand that a statement takes towards another one.
 */
export interface Response {
  /**
   * The other statement.
   */
  to: StatementReference;
  /**
   * Whether the other one is disputed, supported, repeated, corrected or contrasted.
   */
  as: ResponseKind;
}
/**
 * What a statement holds to be the content of one field of a record.
 */
export interface Assertion {
  /**
   * What the assertion is about.
   */
  record: RecordReference;
  /**
   * A JSON Pointer to the part of the record that it concerns.
   */
  field: JsonPointer;
  /**
   * What the speakers hold to be true there.
   */
  value: JsonValue;
}
/**
 * A result of a visit or meeting: what the parties agreed, decided, reaffirmed or announced.
 */
export interface Outcome {
  /**
   * Marks the record as a result.
   */
  type: "outcome";
  /**
   * Names this result for good; references repeat it.
   */
  id: OutcomeId;
  /**
   * What it is called, where it has a title of its own.
   */
  name?: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * What sort of result it is: a commitment, instrument, decision, and so on.
   */
  kind: OutcomeKind;
  /**
   * What was settled, in the words of the instrument or of the editor.
   */
  text: Text;
  /**
   * The BCP 47 tag of what was settled, where it is not the default of the dataset.
   */
  lang?: LanguageTag;
  /**
   * Those who settled it.
   *
   * @minItems 1
   */
  parties: Party[];
  /**
   * The visit or meeting of which it is a result.
   */
  at?: EventReference;
  /**
   * The undertakings that it concerns.
   *
   * @minItems 1
   */
  initiatives?: InitiativeReference[];
  /**
   * What has become of it since.
   */
  status?: OutcomeStatus;
  /**
   * The day by which it is to be carried out.
   */
  due?: PartialDate;
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * A document or publication on which records rest.
 */
export interface Source {
  /**
   * Marks the record as a document or publication.
   */
  type: "source";
  /**
   * Names this document for good; references repeat it.
   */
  id: SourceId;
  /**
   * The title of the document, as it is printed.
   */
  name?: Text;
  /**
   * Further ways of calling it: acronyms, expansions, former or transliterated forms.
   *
   * @minItems 1
   */
  otherNames?: Name[];
  /**
   * A neutral summary in a sentence or two.
   */
  description?: Text;
  /**
   * What sort of document it is: an article, readout, transcript, and so on.
   */
  kind: SourceKind;
  /**
   * The newspaper, ministry or house that made it public.
   */
  publisher?: Text;
  /**
   * Those who wrote it, as they are named there.
   *
   * @minItems 1
   */
  authors?: Text[];
  /**
   * The day on which it was made public.
   */
  published?: PartialDate;
  /**
   * Where on the web it was found.
   */
  url?: WebUrl;
  /**
   * Where on the web a lasting copy of it is kept.
   */
  archivedUrl?: WebUrl;
  /**
   * The BCP 47 tag of the language in which it is written.
   */
  lang?: LanguageTag;
  /**
   * The day on which the editor read it.
   */
  retrieved?: PartialDate;
  /**
   * The checksum of the bytes that the editor read.
   */
  digest?: Digest;
  /**
   * The terms under which it may be used, an SPDX identifier where there is one.
   */
  license?: Text;
  /**
   * The larger work in which it stands.
   */
  partOf?: SourceReference;
  /**
   * What other systems, such as Wikidata, call the same thing.
   *
   * @minItems 1
   */
  identifiers?: Identifier[];
  /**
   * Subjects dealt with, as dotted words from the open list.
   *
   * @minItems 1
   */
  topics?: Topic[];
  /**
   * Relations to other records that no field of its own expresses.
   *
   * @minItems 1
   */
  links?: Link[];
  /**
   * The sources on which the record, or some of its fields, rests.
   *
   * @minItems 1
   */
  citations?: Citation[];
  /**
   * Fields that are absent or incomplete, each with its reason.
   *
   * @minItems 1
   */
  gaps?: Gap[];
  /**
   * The state of the record in the course of its corrections.
   */
  revision?: Revision;
  /**
   * Who may see the record; public when left out.
   */
  access?: Access;
  /**
   * Data beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
/**
 * A collection of records about diplomatic events, with what is known of the collection itself.
 */
export interface Dataset {
  /**
   * Where editors find the JSON Schema, also as a relative path.
   */
  $schema?: UriReference;
  /**
   * The version of this specification that the data follows.
   */
  chancery: SpecVersion;
  /**
   * The IRI that names the dataset for good; followed by `#` and `type/slug`, it names one of its records.
   */
  id: Iri;
  /**
   * What the dataset is called.
   */
  title: Text;
  /**
   * What the dataset holds, in a few sentences.
   */
  description?: Text;
  /**
   * The person or body that makes the dataset public.
   */
  publisher: Text;
  /**
   * The terms under which the dataset may be used, an SPDX identifier where there is one.
   */
  license: Text;
  /**
   * The BCP 47 tag of all text that carries none of its own.
   */
  lang: LanguageTag;
  /**
   * The day on which this release was made.
   */
  issued: PartialDate;
  /**
   * The day of the last change to the dataset.
   */
  modified?: PartialDate;
  /**
   * What the publisher calls this release.
   */
  version?: Text;
  /**
   * The datasets whose records may be referred to from here.
   *
   * @minItems 1
   */
  imports?: Iri[];
  /**
   * Data about the dataset beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
  /**
   * The content, a flat list in any order; it may be empty.
   */
  records: AnyRecord[];
}
/**
 * The first line of a dataset in NDJSON form; each further line is one record.
 */
export interface DatasetHeader {
  /**
   * Marks the line as the header; the document form does not have it.
   */
  type: "dataset";
  /**
   * Where editors find the JSON Schema, also as a relative path.
   */
  $schema?: UriReference;
  /**
   * The version of this specification that the data follows.
   */
  chancery: SpecVersion;
  /**
   * The IRI that names the dataset for good; followed by `#` and `type/slug`, it names one of its records.
   */
  id: Iri;
  /**
   * What the dataset is called.
   */
  title: Text;
  /**
   * What the dataset holds, in a few sentences.
   */
  description?: Text;
  /**
   * The person or body that makes the dataset public.
   */
  publisher: Text;
  /**
   * The terms under which the dataset may be used, an SPDX identifier where there is one.
   */
  license: Text;
  /**
   * The BCP 47 tag of all text that carries none of its own.
   */
  lang: LanguageTag;
  /**
   * The day on which this release was made.
   */
  issued: PartialDate;
  /**
   * The day of the last change to the dataset.
   */
  modified?: PartialDate;
  /**
   * What the publisher calls this release.
   */
  version?: Text;
  /**
   * The datasets whose records may be referred to from here.
   *
   * @minItems 1
   */
  imports?: Iri[];
  /**
   * Data about the dataset beyond this specification, under namespaced keys.
   */
  extensions?: Extensions;
}
