// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { Statement } from '../types.ts';

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

/** Whether a value is a valid `Statement`. */
export const isStatement: Guard<Statement> = /* @__PURE__ */ guard(ofStatement, 'Statement');

const pattern1 = /^statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern2 = /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u;
const pattern3 = /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u;
const pattern4 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|organization|initiative|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern5 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern6 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:organization|initiative)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern7 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|position)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern8 = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u;
const pattern9 = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u;
const pattern10 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern11 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting|official|organization|position|initiative|statement|outcome|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern12 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern13 = /^(?:\/(?:[^/~]|~[01])*)+$/u;
const pattern14 = /^https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*$/u;
const pattern15 = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const pattern16 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern17 = /^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u;
const pattern18 = /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u;

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
return typeof v === 'string' && (v.length <= 200 || lengthOf(v) <= 200) && pattern1.test(v);
}

function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function ofText(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100000 || lengthOf(v) <= 100000) && v !== '' && pattern2.test(v);
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

function ofLanguageTag(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern3.test(v);
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
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern4.test(v);
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
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern5.test(v);
}

function ofSideReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern6.test(v);
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
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern7.test(v);
}

function ofPartialDate(v: unknown): boolean {
return typeof v === 'string' && pattern8.test(v);
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
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern9.test(v);
}

function ofEventReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofEventReference(one))) return false;
return true;
}

function ofEventReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern10.test(v);
}

function ofRecordReferenceList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofRecordReference(one))) return false;
return true;
}

function ofRecordReference(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern11.test(v);
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
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern12.test(v);
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

function ofJsonPointer(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 1000 || lengthOf(v) <= 1000) && pattern13.test(v);
}

function ofJsonValue(v: unknown): boolean {
return isJson(v);
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
return typeof v === 'string' && (v.length <= 2000 || lengthOf(v) <= 2000) && pattern14.test(v);
}

function ofTopicList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofTopic(one))) return false;
return true;
}

function ofTopic(v: unknown): boolean {
return typeof v === 'string' && (v.length <= 100 || lengthOf(v) <= 100) && pattern15.test(v);
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
return typeof v === 'string' && (v.length <= 2200 || lengthOf(v) <= 2200) && pattern16.test(v);
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
if (!(typeof value === 'string' && pattern17.test(value))) return false;
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
return typeof v === 'string' && (v.length <= 300 || lengthOf(v) <= 300) && v !== '' && pattern2.test(v);
}

function ofJsonPointerList(v: unknown): boolean {
if (!Array.isArray(v) || v.length < 1) return false;
for (const one of v as readonly unknown[]) if (!(ofJsonPointer(one))) return false;
return true;
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

function ofExtensions(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
if (!isJson(v) || Object.getOwnPropertySymbols(v).length > 0) return false;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
default: if (!(typeof key === 'string' && pattern18.test(key))) return false;
}
}
return true;
}

function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const answer = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: `Expected a valid ${name}` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate: answer } as const,
  });
}
