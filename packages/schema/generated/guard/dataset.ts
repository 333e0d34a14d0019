// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { Dataset } from '../types.ts';

/** Says yes or no to a value, as a type predicate and as a Standard Schema. */
export interface Guard<T> {
  (value: unknown): value is T;
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'chancery';
    readonly validate: (value: unknown) => { readonly value: T } | { readonly issues: readonly [{ readonly message: string }] };
    readonly types?: { readonly input: T; readonly output: T };
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a valid `Dataset`. */
export const isDataset: Guard<Dataset> = /* @__PURE__ */ guard(ofDataset, 'Dataset');

const pattern1 = /^[^\x00-\x20"<>\\^`{|}\x7F]+$/u;
const pattern2 = /^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+$/u;
const pattern4 = /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u;
const pattern5 = /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u;
const pattern6 = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u;
const pattern7 = /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u;
const pattern8 = /^visit\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern9 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|organization|initiative|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern10 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern11 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:organization|initiative)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern12 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|position)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern13 = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u;
const pattern14 = /^[A-Z]{2}(?:[A-Z]{2})?$/u;
const pattern15 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern16 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?initiative\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern17 = /^https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*$/u;
const pattern18 = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const pattern19 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting|official|organization|position|initiative|statement|outcome|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern20 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern21 = /^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u;
const pattern22 = /^(?:\/(?:[^/~]|~[01])*)+$/u;
const pattern23 = /^meeting\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern24 = /^official\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern25 = /^organization\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern26 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?organization\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern27 = /^position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern28 = /^initiative\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern29 = /^statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern30 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern31 = /^outcome\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern32 = /^source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern33 = /^sha256:[0-9a-f]{64}$/u;

function ofDataset(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "$schema":
if (!(ofUriReference(value))) return false;
break;
case "chancery":
if (!(ofSpecVersion(value))) return false;
seen |= 1;
break;
case "id":
if (!(ofIri(value))) return false;
seen |= 2;
break;
case "title":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "description":
case "publisher":
case "license":
case "version":
if (!(ofText(value))) return false;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
seen |= 8;
break;
case "issued":
if (!(ofPartialDate(value))) return false;
seen |= 16;
break;
case "modified":
if (!(ofPartialDate(value))) return false;
break;
case "imports":
if (!(ofIriList(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
case "records":
if (!(ofAnyRecordList(value))) return false;
seen |= 32;
break;
default: return false;
}
}
return (seen & 63) === 63;
}

function ofUriReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2000 || lengthOf(v) <= 2000) && v !== '' && pattern1.test(v);
}

function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function ofSpecVersion(v: unknown): boolean {
return typeof v === 'string' && pattern2.test(v);
}

function ofIri(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2000 || lengthOf(v) <= 2000) && pattern3.test(v);
}

function ofText(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100000 || lengthOf(v) <= 100000) && v !== '' && pattern4.test(v);
}

function ofLanguageTag(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern5.test(v);
}

function ofPartialDate(v: unknown): boolean {
return typeof v === 'string' && pattern6.test(v);
}

function ofIriList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofIri(one))) return false;
return true;
}

function ofExtensions(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
if (!isJson(v) || Object.getOwnPropertySymbols(v).length > 0) return false;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
default: if (!(typeof key === 'string' && pattern7.test(key))) return false;
}
}
return true;
}

function isJson(root: unknown): boolean {
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: { value: unknown; leave?: object }[] = [{ value: root }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { value, leave } = step;
    if (leave) {
      open.delete(leave);
      done.add(leave);
    } else if (typeof value !== 'object' || value === null) {
      if (typeof value === 'number' ? !Number.isFinite(value) : value !== null && typeof value !== 'string' && typeof value !== 'boolean') return false;
    } else {
      const prototype = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
      if (open.has(value)) return false;
      if (done.has(value)) continue;
      const members = Object.values(value);
      if (Array.isArray(value) && members.length !== value.length) return false;
      open.add(value);
      stack.push({ value: null, leave: value });
      for (const member of members) stack.push({ value: member });
    }
  }
  return true;
}

function ofAnyRecordList(v: unknown): boolean {
if (!Array.isArray(v)) return false;
for (const one of v as readonly unknown[]) if (!(ofAnyRecord(one))) return false;
return true;
}

function ofAnyRecord(v: unknown): boolean {
switch (typeof v === 'object' && v !== null ? (v as Fields)["type"] : undefined) {
case "visit": return ofVisit(v);
case "meeting": return ofMeeting(v);
case "official": return ofOfficial(v);
case "organization": return ofOrganization(v);
case "position": return ofPosition(v);
case "initiative": return ofInitiative(v);
case "statement": return ofStatement(v);
case "outcome": return ofOutcome(v);
case "source": return ofSource(v);
}
return false;
}

function ofVisit(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "visit")) return false;
seen |= 1;
break;
case "id":
if (!(ofVisitId(value))) return false;
seen |= 2;
break;
case "name":
case "description":
case "statusReason":
if (!(ofText(value))) return false;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "status":
if (!(ofEventStatus(value))) return false;
seen |= 4;
break;
case "statusBy":
case "participants":
if (!(ofPartyList(value))) return false;
break;
case "when":
case "presence":
if (!(ofWhen(value))) return false;
break;
case "previously":
if (!(ofWhenList(value))) return false;
break;
case "place":
if (!(ofPlace(value))) return false;
break;
case "partOf":
if (!(ofEventReferenceList(value))) return false;
break;
case "initiatives":
if (!(ofInitiativeReferenceList(value))) return false;
break;
case "visitType":
if (!(ofVisitType(value))) return false;
break;
case "stops":
if (!(ofStopList(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofVisitId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern8.test(v);
}

function ofNameList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofName(one))) return false;
return true;
}

function ofName(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "value":
if (!(ofText(value))) return false;
seen |= 1;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
break;
case "kind":
if (!(ofNameKind(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofNameKind(v: unknown): boolean {
switch (v) {
case "alternative":
case "official":
case "birth":
case "acronym":
case "expansion":
case "transliteration":
case "former":
case "as-stated":
return true;
}
return false;
}

function ofEventStatus(v: unknown): boolean {
switch (v) {
case "proposed":
case "announced":
case "confirmed":
case "ongoing":
case "completed":
case "cut-short":
case "postponed":
case "cancelled":
case "unconfirmed":
return true;
}
return false;
}

function ofPartyList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofParty(one))) return false;
return true;
}

function ofParty(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "who":
if (!(ofPartyReference(value))) return false;
seen |= 1;
break;
case "description":
if (!(ofText(value))) return false;
seen |= 2;
break;
case "count":
if (!(ofPartyCount(value))) return false;
break;
case "position":
if (!(ofPositionReference(value))) return false;
break;
case "onBehalfOf":
if (!(ofSideReference(value))) return false;
break;
case "role":
if (!(ofPartyRole(value))) return false;
break;
case "capacity":
if (!(ofPartyCapacity(value))) return false;
break;
case "attendance":
if (!(ofAttendance(value))) return false;
break;
case "mode":
if (!(ofPartyMode(value))) return false;
break;
case "substitutesFor":
if (!(ofOfficeReference(value))) return false;
break;
case "start":
case "end":
if (!(ofPartialDate(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1 || (seen & 3) === 2;
}

function ofPartyReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern9.test(v);
}

function ofPartyCount(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "min":
if (!(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9007199254740991)) return false;
seen |= 1;
break;
case "max":
if (!(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9007199254740991)) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofPositionReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern10.test(v);
}

function ofSideReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern11.test(v);
}

function ofPartyRole(v: unknown): boolean {
switch (v) {
case "head":
case "member":
case "host":
case "chair":
case "mediator":
case "observer":
case "guest":
case "speaker":
case "support":
case "party":
case "signatory":
case "witness":
case "guarantor":
case "partner":
case "founder":
case "secretariat":
case "other":
return true;
}
return false;
}

function ofPartyCapacity(v: unknown): boolean {
switch (v) {
case "official":
case "personal":
return true;
}
return false;
}

function ofAttendance(v: unknown): boolean {
switch (v) {
case "attended":
case "expected":
case "absent":
return true;
}
return false;
}

function ofPartyMode(v: unknown): boolean {
switch (v) {
case "in-person":
case "remote":
return true;
}
return false;
}

function ofOfficeReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern12.test(v);
}

function ofWhen(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "start":
if (!(ofPartialDate(value))) return false;
seen |= 1;
break;
case "end":
if (!(ofPartialDate(value))) return false;
seen |= 2;
break;
case "extent":
if (!(ofExtent(value))) return false;
break;
case "timeZone":
if (!(ofTimeZone(value))) return false;
break;
case "asStated":
if (!(ofText(value))) return false;
seen |= 4;
break;
default: return false;
}
}
return (seen & 1) === 1 || (seen & 2) === 2 || (seen & 4) === 4;
}

function ofExtent(v: unknown): boolean {
switch (v) {
case "throughout":
case "within":
return true;
}
return false;
}

function ofTimeZone(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern13.test(v);
}

function ofWhenList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofWhen(one))) return false;
return true;
}

function ofPlace(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "name":
case "venue":
case "city":
case "region":
if (!(ofText(value))) return false;
break;
case "country":
if (!(ofCountryCode(value))) return false;
break;
case "geo":
if (!(ofGeoPoint(value))) return false;
break;
default: return false;
}
}
return true;
}

function ofCountryCode(v: unknown): boolean {
return typeof v === 'string' && pattern14.test(v);
}

function ofGeoPoint(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "lat":
if (!(typeof value === 'number' && Number.isFinite(value) && value >= -90 && value <= 90)) return false;
seen |= 1;
break;
case "lon":
if (!(typeof value === 'number' && Number.isFinite(value) && value >= -180 && value <= 180)) return false;
seen |= 2;
break;
default: return false;
}
}
return (seen & 3) === 3;
}

function ofEventReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofEventReference(one))) return false;
return true;
}

function ofEventReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern15.test(v);
}

function ofInitiativeReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofInitiativeReference(one))) return false;
return true;
}

function ofInitiativeReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern16.test(v);
}

function ofVisitType(v: unknown): boolean {
switch (v) {
case "state":
case "official":
case "official-working":
case "working":
case "private":
case "informal":
case "guest":
case "transit":
case "courtesy":
case "ceremonial":
case "multilateral-attendance":
case "other":
return true;
}
return false;
}

function ofStopList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofStop(one))) return false;
return true;
}

function ofStop(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "place":
if (!(ofPlace(value))) return false;
seen |= 1;
break;
case "when":
if (!(ofWhen(value))) return false;
break;
case "purpose":
if (!(ofStopPurpose(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofStopPurpose(v: unknown): boolean {
switch (v) {
case "programme":
case "transit":
case "refuelling":
case "private":
return true;
}
return false;
}

function ofIdentifierList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofIdentifier(one))) return false;
return true;
}

function ofIdentifier(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "scheme":
if (!(ofText(value))) return false;
seen |= 1;
break;
case "value":
if (!(ofText(value))) return false;
seen |= 2;
break;
case "uri":
if (!(ofWebUrl(value))) return false;
break;
default: return false;
}
}
return (seen & 3) === 3;
}

function ofWebUrl(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2000 || lengthOf(v) <= 2000) && pattern17.test(v);
}

function ofTopicList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofTopic(one))) return false;
return true;
}

function ofTopic(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern18.test(v);
}

function ofLinkList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofLink(one))) return false;
return true;
}

function ofLink(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "rel":
if (!(ofLinkRelation(value))) return false;
seen |= 1;
break;
case "target":
if (!(ofRecordReference(value))) return false;
seen |= 2;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 3) === 3;
}

function ofLinkRelation(v: unknown): boolean {
switch (v) {
case "follow-up-to":
case "prepares":
case "precedes":
case "part-of-series":
case "alternate-of":
case "same-as":
case "response-to":
case "related":
return true;
}
return false;
}

function ofRecordReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern19.test(v);
}

function ofCitationList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofCitation(one))) return false;
return true;
}

function ofCitation(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "source":
if (!(ofSourceReference(value))) return false;
seen |= 1;
break;
case "locator":
if (!(ofLocator(value))) return false;
break;
case "fields":
if (!(ofJsonPointerList(value))) return false;
break;
case "basis":
if (!(ofCitationBasis(value))) return false;
break;
case "confidence":
if (!(ofConfidence(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofSourceReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern20.test(v);
}

function ofLocator(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "paragraph":
if (!(typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9007199254740991)) return false;
seen |= 1;
break;
case "page":
if (!(ofText(value))) return false;
seen |= 2;
break;
case "section":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "timecode":
if (!(typeof value === 'string' && pattern21.test(value))) return false;
seen |= 8;
break;
case "row":
if (!(ofText(value))) return false;
seen |= 16;
break;
case "quote":
if (!(ofQuote(value))) return false;
seen |= 32;
break;
default: return false;
}
}
return (seen & 1) === 1 || (seen & 2) === 2 || (seen & 4) === 4 || (seen & 8) === 8 || (seen & 16) === 16 || (seen & 32) === 32;
}

function ofQuote(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 300 || lengthOf(v) <= 300) && v !== '' && pattern4.test(v);
}

function ofJsonPointerList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofJsonPointer(one))) return false;
return true;
}

function ofJsonPointer(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 1000 || lengthOf(v) <= 1000) && pattern22.test(v);
}

function ofCitationBasis(v: unknown): boolean {
switch (v) {
case "stated":
case "inferred":
case "background":
return true;
}
return false;
}

function ofConfidence(v: unknown): boolean {
switch (v) {
case "high":
case "moderate":
case "low":
return true;
}
return false;
}

function ofGapList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofGap(one))) return false;
return true;
}

function ofGap(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "field":
if (!(ofJsonPointer(value))) return false;
seen |= 1;
break;
case "reason":
if (!(ofGapReason(value))) return false;
seen |= 2;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 3) === 3;
}

function ofGapReason(v: unknown): boolean {
switch (v) {
case "not-stated":
case "withheld":
case "unknown":
case "not-applicable":
case "incomplete":
return true;
}
return false;
}

function ofRevision(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "number":
if (!(typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9007199254740991)) return false;
seen |= 1;
break;
case "date":
if (!(ofPartialDate(value))) return false;
break;
case "kind":
if (!(ofRevisionKind(value))) return false;
break;
case "replaces":
if (!(ofRecordReferenceList(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofRevisionKind(v: unknown): boolean {
switch (v) {
case "created":
case "updated":
case "corrected":
case "withdrawn":
return true;
}
return false;
}

function ofRecordReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofRecordReference(one))) return false;
return true;
}

function ofAccess(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "level":
if (!(ofAccessLevel(value))) return false;
seen |= 1;
break;
case "embargoUntil":
if (!(ofPartialDate(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofAccessLevel(v: unknown): boolean {
switch (v) {
case "public":
case "restricted":
return true;
}
return false;
}

function ofMeeting(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "meeting")) return false;
seen |= 1;
break;
case "id":
if (!(ofMeetingId(value))) return false;
seen |= 2;
break;
case "name":
case "description":
case "statusReason":
if (!(ofText(value))) return false;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "status":
if (!(ofEventStatus(value))) return false;
seen |= 4;
break;
case "statusBy":
case "participants":
if (!(ofPartyList(value))) return false;
break;
case "when":
if (!(ofWhen(value))) return false;
break;
case "previously":
if (!(ofWhenList(value))) return false;
break;
case "place":
if (!(ofPlace(value))) return false;
break;
case "partOf":
if (!(ofEventReferenceList(value))) return false;
break;
case "initiatives":
if (!(ofInitiativeReferenceList(value))) return false;
break;
case "configuration":
if (!(ofMeetingConfiguration(value))) return false;
break;
case "format":
if (!(ofMeetingFormat(value))) return false;
break;
case "mode":
if (!(ofMeetingMode(value))) return false;
break;
case "track":
if (!(ofMeetingTrack(value))) return false;
break;
case "round":
if (!(typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9007199254740991)) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofMeetingId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern23.test(v);
}

function ofMeetingConfiguration(v: unknown): boolean {
switch (v) {
case "bilateral":
case "trilateral":
case "minilateral":
case "multilateral":
case "internal":
case "mixed":
return true;
}
return false;
}

function ofMeetingFormat(v: unknown): boolean {
switch (v) {
case "talks":
case "delegation-level":
case "one-on-one":
case "pull-aside":
case "summit":
case "dialogue-round":
case "roundtable":
case "briefing":
case "call":
case "working-meal":
case "ceremony":
case "address":
case "site-visit":
case "press":
return true;
}
return false;
}

function ofMeetingMode(v: unknown): boolean {
switch (v) {
case "in-person":
case "virtual":
case "hybrid":
case "phone":
return true;
}
return false;
}

function ofMeetingTrack(v: unknown): boolean {
switch (v) {
case "1":
case "2":
case "1.5":
return true;
}
return false;
}

function ofOfficial(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "official")) return false;
seen |= 1;
break;
case "id":
if (!(ofOfficialId(value))) return false;
seen |= 2;
break;
case "name":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "description":
if (!(ofText(value))) return false;
break;
case "prefixes":
if (!(ofTextList(value))) return false;
break;
case "nationality":
if (!(ofCountryCodeList(value))) return false;
break;
case "born":
case "died":
if (!(ofPartialDate(value))) return false;
break;
case "tenures":
if (!(ofTenureList(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofOfficialId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern24.test(v);
}

function ofTextList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofText(one))) return false;
return true;
}

function ofCountryCodeList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofCountryCode(one))) return false;
return true;
}

function ofTenureList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofTenure(one))) return false;
return true;
}

function ofTenure(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "position":
if (!(ofPositionReference(value))) return false;
seen |= 1;
break;
case "start":
case "end":
if (!(ofPartialDate(value))) return false;
break;
case "capacity":
if (!(ofTenureCapacity(value))) return false;
break;
case "asOf":
if (!(ofPartialDateList(value))) return false;
break;
case "note":
if (!(ofText(value))) return false;
break;
default: return false;
}
}
return (seen & 1) === 1;
}

function ofTenureCapacity(v: unknown): boolean {
switch (v) {
case "substantive":
case "acting":
case "ad-interim":
case "caretaker":
case "designate":
case "elect":
case "former":
case "claimed":
return true;
}
return false;
}

function ofPartialDateList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofPartialDate(one))) return false;
return true;
}

function ofOrganization(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "organization")) return false;
seen |= 1;
break;
case "id":
if (!(ofOrganizationId(value))) return false;
seen |= 2;
break;
case "name":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "description":
if (!(ofText(value))) return false;
break;
case "kind":
if (!(ofOrganizationKind(value))) return false;
seen |= 8;
break;
case "country":
if (!(ofCountryCode(value))) return false;
break;
case "parent":
if (!(ofOrganizationReference(value))) return false;
break;
case "accreditedTo":
if (!(ofOrganizationReferenceList(value))) return false;
break;
case "founded":
case "dissolved":
if (!(ofPartialDate(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 15) === 15;
}

function ofOrganizationId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern25.test(v);
}

function ofOrganizationKind(v: unknown): boolean {
switch (v) {
case "state":
case "government":
case "government-body":
case "diplomatic-mission":
case "legislature":
case "subnational-government":
case "intergovernmental":
case "de-facto-authority":
case "government-in-exile":
case "think-tank":
case "university":
case "company":
case "ngo":
case "media":
case "political-party":
case "armed-group":
case "other":
return true;
}
return false;
}

function ofOrganizationReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern26.test(v);
}

function ofOrganizationReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofOrganizationReference(one))) return false;
return true;
}

function ofPosition(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "position")) return false;
seen |= 1;
break;
case "id":
if (!(ofPositionId(value))) return false;
seen |= 2;
break;
case "name":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "description":
if (!(ofText(value))) return false;
break;
case "jurisdiction":
case "organization":
if (!(ofOrganizationReference(value))) return false;
break;
case "reportsTo":
if (!(ofOfficeReference(value))) return false;
break;
case "rank":
if (!(ofPositionRank(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofPositionId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern27.test(v);
}

function ofPositionRank(v: unknown): boolean {
switch (v) {
case "head-of-state":
case "head-of-government":
case "deputy-head":
case "minister":
case "vice-minister":
case "senior-official":
case "ambassador":
case "official":
case "legislator":
case "private":
return true;
}
return false;
}

function ofInitiative(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "initiative")) return false;
seen |= 1;
break;
case "id":
if (!(ofInitiativeId(value))) return false;
seen |= 2;
break;
case "name":
if (!(ofText(value))) return false;
seen |= 4;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "description":
if (!(ofText(value))) return false;
break;
case "kind":
if (!(ofInitiativeKind(value))) return false;
seen |= 8;
break;
case "status":
if (!(ofInitiativeStatus(value))) return false;
break;
case "members":
if (!(ofPartyList(value))) return false;
break;
case "launch":
if (!(ofLaunch(value))) return false;
break;
case "parent":
if (!(ofInitiativeReference(value))) return false;
break;
case "buildsOn":
if (!(ofInitiativeBuildsOnList(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 15) === 15;
}

function ofInitiativeId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern28.test(v);
}

function ofInitiativeKind(v: unknown): boolean {
switch (v) {
case "framework":
case "programme":
case "dialogue":
case "grouping":
case "corridor":
case "partnership":
case "agreement":
case "negotiation":
case "other":
return true;
}
return false;
}

function ofInitiativeStatus(v: unknown): boolean {
switch (v) {
case "proposed":
case "launched":
case "active":
case "dormant":
case "concluded":
case "abandoned":
return true;
}
return false;
}

function ofLaunch(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "when":
if (!(ofWhen(value))) return false;
break;
case "at":
if (!(ofEventReference(value))) return false;
break;
case "by":
if (!(ofPartyList(value))) return false;
break;
default: return false;
}
}
return true;
}

function ofInitiativeBuildsOnList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!((ofInitiativeReference(one) || ofText(one)))) return false;
return true;
}

function ofStatement(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "statement")) return false;
seen |= 1;
break;
case "id":
if (!(ofStatementId(value))) return false;
seen |= 2;
break;
case "name":
case "description":
if (!(ofText(value))) return false;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "kind":
if (!(ofStatementKind(value))) return false;
seen |= 4;
break;
case "speakers":
if (!(ofPartyList(value))) return false;
seen |= 8;
break;
case "audience":
if (!(ofPartyList(value))) return false;
break;
case "text":
if (!(ofText(value))) return false;
seen |= 16;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
break;
case "form":
if (!(ofStatementForm(value))) return false;
seen |= 32;
break;
case "hedge":
if (!(ofHedge(value))) return false;
break;
case "when":
if (!(ofWhen(value))) return false;
break;
case "madeAt":
if (!(ofEventReferenceList(value))) return false;
break;
case "about":
if (!(ofRecordReferenceList(value))) return false;
break;
case "responds":
if (!(ofResponseList(value))) return false;
break;
case "asserts":
if (!(ofAssertionList(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 63) === 63;
}

function ofStatementId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern29.test(v);
}

function ofStatementKind(v: unknown): boolean {
switch (v) {
case "readout":
case "claim":
case "position":
case "characterization":
case "assessment":
case "report":
case "denial":
case "quotation":
return true;
}
return false;
}

function ofStatementForm(v: unknown): boolean {
switch (v) {
case "verbatim":
case "paraphrase":
return true;
}
return false;
}

function ofHedge(v: unknown): boolean {
switch (v) {
case "reported":
case "alleged":
case "implied":
return true;
}
return false;
}

function ofResponseList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofResponse(one))) return false;
return true;
}

function ofResponse(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "to":
if (!(ofStatementReference(value))) return false;
seen |= 1;
break;
case "as":
if (!(ofResponseKind(value))) return false;
seen |= 2;
break;
default: return false;
}
}
return (seen & 3) === 3;
}

function ofStatementReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern30.test(v);
}

function ofResponseKind(v: unknown): boolean {
switch (v) {
case "disputes":
case "supports":
case "repeats":
case "corrects":
case "contrasts":
return true;
}
return false;
}

function ofAssertionList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofAssertion(one))) return false;
return true;
}

function ofAssertion(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "record":
if (!(ofRecordReference(value))) return false;
seen |= 1;
break;
case "field":
if (!(ofJsonPointer(value))) return false;
seen |= 2;
break;
case "value":
if (!(ofJsonValue(value))) return false;
seen |= 4;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofJsonValue(v: unknown): boolean {
return isJson(v);
}

function ofOutcome(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "outcome")) return false;
seen |= 1;
break;
case "id":
if (!(ofOutcomeId(value))) return false;
seen |= 2;
break;
case "name":
case "description":
if (!(ofText(value))) return false;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "kind":
if (!(ofOutcomeKind(value))) return false;
seen |= 4;
break;
case "text":
if (!(ofText(value))) return false;
seen |= 8;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
break;
case "parties":
if (!(ofPartyList(value))) return false;
seen |= 16;
break;
case "at":
if (!(ofEventReference(value))) return false;
break;
case "initiatives":
if (!(ofInitiativeReferenceList(value))) return false;
break;
case "status":
if (!(ofOutcomeStatus(value))) return false;
break;
case "due":
if (!(ofPartialDate(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 31) === 31;
}

function ofOutcomeId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern31.test(v);
}

function ofOutcomeKind(v: unknown): boolean {
switch (v) {
case "commitment":
case "instrument":
case "decision":
case "reaffirmation":
case "announcement":
case "no-agreement":
return true;
}
return false;
}

function ofOutcomeStatus(v: unknown): boolean {
switch (v) {
case "agreed":
case "in-progress":
case "fulfilled":
case "lapsed":
case "withdrawn":
case "unknown":
return true;
}
return false;
}

function ofSource(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "source")) return false;
seen |= 1;
break;
case "id":
if (!(ofSourceId(value))) return false;
seen |= 2;
break;
case "name":
case "description":
case "publisher":
case "license":
if (!(ofText(value))) return false;
break;
case "otherNames":
if (!(ofNameList(value))) return false;
break;
case "kind":
if (!(ofSourceKind(value))) return false;
seen |= 4;
break;
case "authors":
if (!(ofTextList(value))) return false;
break;
case "published":
case "retrieved":
if (!(ofPartialDate(value))) return false;
break;
case "url":
case "archivedUrl":
if (!(ofWebUrl(value))) return false;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
break;
case "digest":
if (!(ofDigest(value))) return false;
break;
case "partOf":
if (!(ofSourceReference(value))) return false;
break;
case "identifiers":
if (!(ofIdentifierList(value))) return false;
break;
case "topics":
if (!(ofTopicList(value))) return false;
break;
case "links":
if (!(ofLinkList(value))) return false;
break;
case "citations":
if (!(ofCitationList(value))) return false;
break;
case "gaps":
if (!(ofGapList(value))) return false;
break;
case "revision":
if (!(ofRevision(value))) return false;
break;
case "access":
if (!(ofAccess(value))) return false;
break;
case "extensions":
if (!(ofExtensions(value))) return false;
break;
default: return false;
}
}
return (seen & 7) === 7;
}

function ofSourceId(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern32.test(v);
}

function ofSourceKind(v: unknown): boolean {
switch (v) {
case "news-article":
case "press-release":
case "readout":
case "joint-statement":
case "transcript":
case "social-post":
case "dataset":
case "record-list":
case "document":
case "interview":
case "other":
return true;
}
return false;
}

function ofDigest(v: unknown): boolean {
return typeof v === 'string' && pattern33.test(v);
}

function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const answer = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: `Expected a valid ${name}` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate: answer } as const,
  });
}
