// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { AnyRecord } from '../types.ts';

/** Says yes or no to a value, as a type predicate and as a Standard Schema, which names no place. */
export interface Guard<T> {
  (value: unknown): value is T;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'chancery';
    readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly [{ readonly message: string }] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/** Whether a value is a valid `AnyRecord`. */
export const isAnyRecord: Guard<AnyRecord> = /* @__PURE__ */ guard(ofAnyRecord, 'AnyRecord');

const pattern1 = /^visit\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern2 = /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u;
const pattern3 = /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u;
const words4 = /* @__PURE__ */ words("alternative official birth acronym expansion transliteration former as-stated");
const words5 = /* @__PURE__ */ words("proposed announced confirmed ongoing completed cut-short postponed cancelled unconfirmed");
const pattern6 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|organization|initiative|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern7 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern8 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:organization|initiative)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words9 = /* @__PURE__ */ words("head member host chair mediator observer guest speaker support party signatory witness guarantor partner founder secretariat other");
const words10 = /* @__PURE__ */ words("attended expected absent");
const pattern11 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|position)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern12 = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u;
const pattern13 = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u;
const pattern14 = /^[A-Z]{2}(?:[A-Z]{2})?$/u;
const pattern15 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern16 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?initiative\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words17 = /* @__PURE__ */ words("state official official-working working private informal guest transit courtesy ceremonial multilateral-attendance other");
const words18 = /* @__PURE__ */ words("programme transit refuelling private");
const pattern19 = /^https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*$/u;
const pattern20 = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const words21 = /* @__PURE__ */ words("follow-up-to prepares precedes part-of-series alternate-of same-as response-to related");
const pattern22 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting|official|organization|position|initiative|statement|outcome|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern23 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern24 = /^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u;
const pattern25 = /^(?:\/(?:[^/~]|~[01])*)+$/u;
const words26 = /* @__PURE__ */ words("stated inferred background");
const words27 = /* @__PURE__ */ words("high moderate low");
const words28 = /* @__PURE__ */ words("not-stated withheld unknown not-applicable incomplete");
const words29 = /* @__PURE__ */ words("created updated corrected withdrawn");
const pattern30 = /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u;
const pattern31 = /^meeting\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words32 = /* @__PURE__ */ words("bilateral trilateral minilateral multilateral internal mixed");
const words33 = /* @__PURE__ */ words("talks delegation-level one-on-one pull-aside summit dialogue-round roundtable briefing call working-meal ceremony address site-visit press");
const words34 = /* @__PURE__ */ words("in-person virtual hybrid phone");
const words35 = /* @__PURE__ */ words("1 2 1.5");
const pattern36 = /^official\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words37 = /* @__PURE__ */ words("substantive acting ad-interim caretaker designate elect former claimed");
const pattern38 = /^organization\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words39 = /* @__PURE__ */ words("state government government-body diplomatic-mission legislature subnational-government intergovernmental de-facto-authority government-in-exile think-tank university company ngo media political-party armed-group other");
const pattern40 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?organization\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern41 = /^position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words42 = /* @__PURE__ */ words("head-of-state head-of-government deputy-head minister vice-minister senior-official ambassador official legislator private");
const pattern43 = /^initiative\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words44 = /* @__PURE__ */ words("framework programme dialogue grouping corridor partnership agreement negotiation other");
const words45 = /* @__PURE__ */ words("proposed launched active dormant concluded abandoned");
const pattern46 = /^statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words47 = /* @__PURE__ */ words("readout claim position characterization assessment report denial quotation");
const words48 = /* @__PURE__ */ words("reported alleged implied");
const pattern49 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words50 = /* @__PURE__ */ words("disputes supports repeats corrects contrasts");
const pattern51 = /^outcome\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words52 = /* @__PURE__ */ words("commitment instrument decision reaffirmation announcement no-agreement");
const words53 = /* @__PURE__ */ words("agreed in-progress fulfilled lapsed withdrawn unknown");
const pattern54 = /^source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words55 = /* @__PURE__ */ words("news-article press-release readout joint-statement transcript social-post dataset record-list document interview other");
const pattern56 = /^sha256:[0-9a-f]{64}$/u;

function ofAnyRecord(v: unknown): boolean {
  return ofAnyRecordOneOfOne(v);
}

function ofAnyRecordOneOfOne(v: unknown): boolean {
  switch (typeof v === 'object' && v !== null && (v as Record<string, unknown>)["type"]) {
    case "visit":
      return ofVisit(v);
    case "meeting":
      return ofMeeting(v);
    case "official":
      return ofOfficial(v);
    case "organization":
      return ofOrganization(v);
    case "position":
      return ofPosition(v);
    case "initiative":
      return ofInitiative(v);
    case "statement":
      return ofStatement(v);
    case "outcome":
      return ofOutcome(v);
    case "source":
      return ofSource(v);
  }
  return false;
}

function ofVisit(v: unknown): boolean {
  return (walk(v, inVisit) & 15) === 15;
}

function inVisit(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "visit" && 2;
    case "id":
      return ofVisitId(v) && 4;
    case "name":
    case "description":
    case "statusReason":
      return ofText(v);
    case "otherNames":
      return each(v, ofName, 1);
    case "status":
      return words5.has(v) && 8;
    case "statusBy":
    case "participants":
      return each(v, ofParty, 1);
    case "when":
    case "presence":
      return ofWhen(v);
    case "previously":
      return each(v, ofWhen, 1);
    case "place":
      return ofPlace(v);
    case "partOf":
      return each(v, ofEventReference, 1);
    case "initiatives":
      return each(v, ofInitiativeReference, 1);
    case "visitType":
      return words17.has(v);
    case "stops":
      return each(v, ofStop, 1);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofVisitId(v: unknown): boolean {
  return text(v, 200, pattern1);
}

function ofText(v: unknown): boolean {
  return text(v, 100000, pattern2);
}

function ofName(v: unknown): boolean {
  return (walk(v, inName) & 3) === 3;
}

function inName(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "value":
      return ofText(v) && 2;
    case "lang":
      return ofLanguageTag(v);
    case "kind":
      return words4.has(v);
  }
  return undefined;
}

function ofLanguageTag(v: unknown): boolean {
  return text(v, 100, pattern3);
}

function ofParty(v: unknown): boolean {
  const seen = walk(v, inParty);
  return (seen & 6) > 0;
}

function inParty(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "who":
      return ofPartyReference(v) && 2;
    case "description":
      return ofText(v) && 4;
    case "count":
      return ofPartyCount(v);
    case "position":
      return ofPositionReference(v);
    case "onBehalfOf":
      return ofSideReference(v);
    case "role":
      return words9.has(v);
    case "capacity":
      return v === "official" || v === "personal";
    case "attendance":
      return words10.has(v);
    case "mode":
      return v === "in-person" || v === "remote";
    case "substitutesFor":
      return ofOfficeReference(v);
    case "start":
    case "end":
      return ofPartialDate(v);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofPartyReference(v: unknown): boolean {
  return text(v, 2200, pattern6);
}

function ofPartyCount(v: unknown): boolean {
  return (walk(v, inPartyCount) & 3) === 3;
}

function inPartyCount(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "min":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && 2;
    case "max":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0;
  }
  return undefined;
}

function ofPositionReference(v: unknown): boolean {
  return text(v, 2200, pattern7);
}

function ofSideReference(v: unknown): boolean {
  return text(v, 2200, pattern8);
}

function ofOfficeReference(v: unknown): boolean {
  return text(v, 2200, pattern11);
}

function ofPartialDate(v: unknown): boolean {
  return typeof v === 'string' && pattern12.test(v);
}

function ofWhen(v: unknown): boolean {
  const seen = walk(v, inWhen);
  return (seen & 14) > 0;
}

function inWhen(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "start":
      return ofPartialDate(v) && 2;
    case "end":
      return ofPartialDate(v) && 4;
    case "extent":
      return v === "throughout" || v === "within";
    case "timeZone":
      return ofTimeZone(v);
    case "asStated":
      return ofText(v) && 8;
  }
  return undefined;
}

function ofTimeZone(v: unknown): boolean {
  return text(v, 100, pattern13);
}

function ofPlace(v: unknown): boolean {
  return walk(v, inPlace) > 0;
}

function inPlace(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "name":
    case "venue":
    case "city":
    case "region":
      return ofText(v);
    case "country":
      return ofCountryCode(v);
    case "geo":
      return ofGeoPoint(v);
  }
  return undefined;
}

function ofCountryCode(v: unknown): boolean {
  return typeof v === 'string' && pattern14.test(v);
}

function ofGeoPoint(v: unknown): boolean {
  return (walk(v, inGeoPoint) & 7) === 7;
}

function inGeoPoint(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "lat":
      return typeof v === 'number' && v >= -90 && v <= 90 && 2;
    case "lon":
      return typeof v === 'number' && v >= -180 && v <= 180 && 4;
  }
  return undefined;
}

function ofEventReference(v: unknown): boolean {
  return text(v, 2200, pattern15);
}

function ofInitiativeReference(v: unknown): boolean {
  return text(v, 2200, pattern16);
}

function ofStop(v: unknown): boolean {
  return (walk(v, inStop) & 3) === 3;
}

function inStop(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "place":
      return ofPlace(v) && 2;
    case "when":
      return ofWhen(v);
    case "purpose":
      return words18.has(v);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofIdentifier(v: unknown): boolean {
  return (walk(v, inIdentifier) & 7) === 7;
}

function inIdentifier(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "scheme":
      return ofText(v) && 2;
    case "value":
      return ofText(v) && 4;
    case "uri":
      return ofWebUrl(v);
  }
  return undefined;
}

function ofWebUrl(v: unknown): boolean {
  return text(v, 2000, pattern19);
}

function ofTopic(v: unknown): boolean {
  return text(v, 100, pattern20);
}

function ofLink(v: unknown): boolean {
  return (walk(v, inLink) & 7) === 7;
}

function inLink(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "rel":
      return words21.has(v) && 2;
    case "target":
      return ofRecordReference(v) && 4;
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofRecordReference(v: unknown): boolean {
  return text(v, 2200, pattern22);
}

function ofCitation(v: unknown): boolean {
  return (walk(v, inCitation) & 3) === 3;
}

function inCitation(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "source":
      return ofSourceReference(v) && 2;
    case "locator":
      return ofLocator(v);
    case "fields":
      return each(v, ofJsonPointer, 1);
    case "basis":
      return words26.has(v);
    case "confidence":
      return words27.has(v);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofSourceReference(v: unknown): boolean {
  return text(v, 2200, pattern23);
}

function ofLocator(v: unknown): boolean {
  const seen = walk(v, inLocator);
  return (seen & 126) > 0;
}

function inLocator(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "paragraph":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && 2;
    case "page":
      return ofText(v) && 4;
    case "section":
      return ofText(v) && 8;
    case "timecode":
      return typeof v === 'string' && pattern24.test(v) && 16;
    case "row":
      return ofText(v) && 32;
    case "quote":
      return ofQuote(v) && 64;
  }
  return undefined;
}

function ofQuote(v: unknown): boolean {
  return text(v, 300, pattern2);
}

function ofJsonPointer(v: unknown): boolean {
  return text(v, 1000, pattern25);
}

function ofGap(v: unknown): boolean {
  return (walk(v, inGap) & 7) === 7;
}

function inGap(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "field":
      return ofJsonPointer(v) && 2;
    case "reason":
      return words28.has(v) && 4;
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofRevision(v: unknown): boolean {
  return (walk(v, inRevision) & 3) === 3;
}

function inRevision(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "number":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 1 && 2;
    case "date":
      return ofPartialDate(v);
    case "kind":
      return words29.has(v);
    case "replaces":
      return each(v, ofRecordReference, 1);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofAccess(v: unknown): boolean {
  return (walk(v, inAccess) & 3) === 3;
}

function inAccess(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "level":
      return (v === "public" || v === "restricted") && 2;
    case "embargoUntil":
      return ofPartialDate(v);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofExtensions(v: unknown): boolean {
  return own(v, inExtensions) > 0;
}

function inExtensions(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
  }
  return typeof key === 'string' && pattern30.test(key) && json(v);
}

function ofMeeting(v: unknown): boolean {
  return (walk(v, inMeeting) & 15) === 15;
}

function inMeeting(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "meeting" && 2;
    case "id":
      return ofMeetingId(v) && 4;
    case "name":
    case "description":
    case "statusReason":
      return ofText(v);
    case "otherNames":
      return each(v, ofName, 1);
    case "status":
      return words5.has(v) && 8;
    case "statusBy":
    case "participants":
      return each(v, ofParty, 1);
    case "when":
      return ofWhen(v);
    case "previously":
      return each(v, ofWhen, 1);
    case "place":
      return ofPlace(v);
    case "partOf":
      return each(v, ofEventReference, 1);
    case "initiatives":
      return each(v, ofInitiativeReference, 1);
    case "configuration":
      return words32.has(v);
    case "format":
      return words33.has(v);
    case "mode":
      return words34.has(v);
    case "track":
      return words35.has(v);
    case "round":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 1;
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofMeetingId(v: unknown): boolean {
  return text(v, 200, pattern31);
}

function ofOfficial(v: unknown): boolean {
  return (walk(v, inOfficial) & 15) === 15;
}

function inOfficial(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "official" && 2;
    case "id":
      return ofOfficialId(v) && 4;
    case "name":
      return ofText(v) && 8;
    case "otherNames":
      return each(v, ofName, 1);
    case "description":
      return ofText(v);
    case "prefixes":
      return each(v, ofText, 1);
    case "nationality":
      return each(v, ofCountryCode, 1);
    case "born":
    case "died":
      return ofPartialDate(v);
    case "tenures":
      return each(v, ofTenure, 1);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofOfficialId(v: unknown): boolean {
  return text(v, 200, pattern36);
}

function ofTenure(v: unknown): boolean {
  return (walk(v, inTenure) & 3) === 3;
}

function inTenure(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "position":
      return ofPositionReference(v) && 2;
    case "start":
    case "end":
      return ofPartialDate(v);
    case "capacity":
      return words37.has(v);
    case "asOf":
      return each(v, ofPartialDate, 1);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofOrganization(v: unknown): boolean {
  return (walk(v, inOrganization) & 31) === 31;
}

function inOrganization(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "organization" && 2;
    case "id":
      return ofOrganizationId(v) && 4;
    case "name":
      return ofText(v) && 8;
    case "otherNames":
      return each(v, ofName, 1);
    case "description":
      return ofText(v);
    case "kind":
      return words39.has(v) && 16;
    case "country":
      return ofCountryCode(v);
    case "parent":
      return ofOrganizationReference(v);
    case "accreditedTo":
      return each(v, ofOrganizationReference, 1);
    case "founded":
    case "dissolved":
      return ofPartialDate(v);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofOrganizationId(v: unknown): boolean {
  return text(v, 200, pattern38);
}

function ofOrganizationReference(v: unknown): boolean {
  return text(v, 2200, pattern40);
}

function ofPosition(v: unknown): boolean {
  return (walk(v, inPosition) & 15) === 15;
}

function inPosition(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "position" && 2;
    case "id":
      return ofPositionId(v) && 4;
    case "name":
      return ofText(v) && 8;
    case "otherNames":
      return each(v, ofName, 1);
    case "description":
      return ofText(v);
    case "jurisdiction":
    case "organization":
      return ofOrganizationReference(v);
    case "reportsTo":
      return ofOfficeReference(v);
    case "rank":
      return words42.has(v);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofPositionId(v: unknown): boolean {
  return text(v, 200, pattern41);
}

function ofInitiative(v: unknown): boolean {
  return (walk(v, inInitiative) & 31) === 31;
}

function inInitiative(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "initiative" && 2;
    case "id":
      return ofInitiativeId(v) && 4;
    case "name":
      return ofText(v) && 8;
    case "otherNames":
      return each(v, ofName, 1);
    case "description":
      return ofText(v);
    case "kind":
      return words44.has(v) && 16;
    case "status":
      return words45.has(v);
    case "members":
      return each(v, ofParty, 1);
    case "launch":
      return ofLaunch(v);
    case "parent":
      return ofInitiativeReference(v);
    case "buildsOn":
      return each(v, ofInitiativeBuildsOn, 1);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofInitiativeId(v: unknown): boolean {
  return text(v, 200, pattern43);
}

function ofLaunch(v: unknown): boolean {
  return walk(v, inLaunch) > 0;
}

function inLaunch(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "when":
      return ofWhen(v);
    case "at":
      return ofEventReference(v);
    case "by":
      return each(v, ofParty, 1);
  }
  return undefined;
}

function ofInitiativeBuildsOn(v: unknown): boolean {
  return ofInitiativeReference(v) || ofText(v);
}

function ofStatement(v: unknown): boolean {
  return (walk(v, inStatement) & 127) === 127;
}

function inStatement(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "statement" && 2;
    case "id":
      return ofStatementId(v) && 4;
    case "name":
    case "description":
      return ofText(v);
    case "otherNames":
      return each(v, ofName, 1);
    case "kind":
      return words47.has(v) && 8;
    case "speakers":
      return each(v, ofParty, 1) && 16;
    case "audience":
      return each(v, ofParty, 1);
    case "text":
      return ofText(v) && 32;
    case "lang":
      return ofLanguageTag(v);
    case "form":
      return (v === "verbatim" || v === "paraphrase") && 64;
    case "hedge":
      return words48.has(v);
    case "when":
      return ofWhen(v);
    case "madeAt":
      return each(v, ofEventReference, 1);
    case "about":
      return each(v, ofRecordReference, 1);
    case "responds":
      return each(v, ofResponse, 1);
    case "asserts":
      return each(v, ofAssertion, 1);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofStatementId(v: unknown): boolean {
  return text(v, 200, pattern46);
}

function ofResponse(v: unknown): boolean {
  return (walk(v, inResponse) & 7) === 7;
}

function inResponse(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "to":
      return ofStatementReference(v) && 2;
    case "as":
      return words50.has(v) && 4;
  }
  return undefined;
}

function ofStatementReference(v: unknown): boolean {
  return text(v, 2200, pattern49);
}

function ofAssertion(v: unknown): boolean {
  return (walk(v, inAssertion) & 15) === 15;
}

function inAssertion(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "record":
      return ofRecordReference(v) && 2;
    case "field":
      return ofJsonPointer(v) && 4;
    case "value":
      return ofJsonValue(v) && 8;
  }
  return undefined;
}

function ofJsonValue(v: unknown): boolean {
  return json(v);
}

function ofOutcome(v: unknown): boolean {
  return (walk(v, inOutcome) & 63) === 63;
}

function inOutcome(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "outcome" && 2;
    case "id":
      return ofOutcomeId(v) && 4;
    case "name":
    case "description":
      return ofText(v);
    case "otherNames":
      return each(v, ofName, 1);
    case "kind":
      return words52.has(v) && 8;
    case "text":
      return ofText(v) && 16;
    case "lang":
      return ofLanguageTag(v);
    case "parties":
      return each(v, ofParty, 1) && 32;
    case "at":
      return ofEventReference(v);
    case "initiatives":
      return each(v, ofInitiativeReference, 1);
    case "status":
      return words53.has(v);
    case "due":
      return ofPartialDate(v);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofOutcomeId(v: unknown): boolean {
  return text(v, 200, pattern51);
}

function ofSource(v: unknown): boolean {
  return (walk(v, inSource) & 15) === 15;
}

function inSource(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "type":
      return v === "source" && 2;
    case "id":
      return ofSourceId(v) && 4;
    case "name":
    case "description":
    case "publisher":
    case "license":
      return ofText(v);
    case "otherNames":
      return each(v, ofName, 1);
    case "kind":
      return words55.has(v) && 8;
    case "authors":
      return each(v, ofText, 1);
    case "published":
    case "retrieved":
      return ofPartialDate(v);
    case "url":
    case "archivedUrl":
      return ofWebUrl(v);
    case "lang":
      return ofLanguageTag(v);
    case "digest":
      return ofDigest(v);
    case "partOf":
      return ofSourceReference(v);
    case "identifiers":
      return each(v, ofIdentifier, 1);
    case "topics":
      return each(v, ofTopic, 1);
    case "links":
      return each(v, ofLink, 1);
    case "citations":
      return each(v, ofCitation, 1);
    case "gaps":
      return each(v, ofGap, 1);
    case "revision":
      return ofRevision(v);
    case "access":
      return ofAccess(v);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
}

function ofSourceId(v: unknown): boolean {
  return text(v, 200, pattern54);
}

function ofDigest(v: unknown): boolean {
  return typeof v === 'string' && pattern56.test(v);
}

function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const validate = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: `Expected a valid ${name}; Zod and the validators say where it is not` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate },
  } as const);
}

function walk(v: unknown, look: (key: string, value: unknown) => number | boolean | undefined): number {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) return 0;
  let seen = 1;
  for (const key in v) {
    const bits = look(key, (v as Record<string, unknown>)[key]);
    if (!bits) return 0;
    seen |= +bits;
  }
  // What is not enumerable is seen as well where it is to be expected: a class may have accessors.
  for (let o: object | null = Object.getPrototypeOf(v) === Object.prototype ? null : v; o; o = Object.getPrototypeOf(o)) {
    for (const key of Object.getOwnPropertyNames(o)) {
      const bits = look(key, (v as Record<string, unknown>)[key]);
      if (bits === false) return 0;
      seen |= Number(bits);
    }
  }
  return seen;
}

function own(v: unknown, look: (key: string, value: unknown) => number | boolean | undefined): number {
  if (typeof v !== 'object' || v === null || Array.isArray(v) || !isPlain(v)) return 0;
  let seen = 1;
  for (const key of Reflect.ownKeys(v)) {
    if (!Object.prototype.propertyIsEnumerable.call(v, key)) continue;
    const bits = typeof key === 'string' && look(key, (v as Record<string, unknown>)[key]);
    if (!bits) return 0;
    seen |= +bits;
  }
  return seen;
}

function isPlain({ constructor: made }: object): boolean {
  return typeof made !== 'function' || Object.hasOwn(Object(made.prototype), 'isPrototypeOf');
}

function each(v: unknown, check: (value: unknown) => boolean, least = 0, most = Infinity): boolean {
  if (!Array.isArray(v) || v.length < least || v.length > most) return false;
  for (let at = 0; at < v.length; at++) if (!check(v[at])) return false;
  return true;
}

function text(v: unknown, most: number, pattern: RegExp): boolean {
  return typeof v === 'string' && (v.length <= most || lengthOf(v) <= most) && pattern.test(v);
}

function lengthOf(v: string): number {
  let count = 0;
  for (const _ of v) count++;
  return count;
}

function words(v: string): ReadonlySet<unknown> {
  return new Set(v.split(' '));
}

function json(root: unknown): boolean {
  const stack = [root];
  const isOpen = new Map<unknown, boolean>();
  while (stack.length > 0) {
    const v = stack.pop();
    if (typeof v !== 'object' || v === null) {
      if (typeof v === 'number' ? !Number.isFinite(v) : v !== null && typeof v !== 'string' && typeof v !== 'boolean') return false;
    } else if (isOpen.has(v)) {
      isOpen.set(v, false);
    } else {
      const prototype = Object.getPrototypeOf(v);
      const members: unknown[] = Object.values(v);
      if (Array.isArray(v) ? members.length !== v.length : prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
      isOpen.set(v, true);
      stack.push(v);
      for (const one of members) {
        if (isOpen.get(one)) return false;
        stack.push(one);
      }
    }
  }
  return true;
}
