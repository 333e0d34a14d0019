// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { Statement } from '../types.ts';

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

const words1 = /* @__PURE__ */ words("alternative official birth acronym expansion transliteration former as-stated");
const words2 = /* @__PURE__ */ words("readout claim position characterization assessment report denial quotation");
const words3 = /* @__PURE__ */ words("head member host chair mediator observer guest speaker support party signatory witness guarantor partner founder secretariat other");
const words4 = /* @__PURE__ */ words("attended expected absent");
const words5 = /* @__PURE__ */ words("reported alleged implied");
const words6 = /* @__PURE__ */ words("disputes supports repeats corrects contrasts");
const words7 = /* @__PURE__ */ words("follow-up-to prepares precedes part-of-series alternate-of same-as response-to related");
const words8 = /* @__PURE__ */ words("stated inferred background");
const words9 = /* @__PURE__ */ words("high moderate low");
const words10 = /* @__PURE__ */ words("not-stated withheld unknown not-applicable incomplete");
const words11 = /* @__PURE__ */ words("created updated corrected withdrawn");

const ofStatement = /* @__PURE__ */ whole(127, (key, v) => {
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
      return words2.has(v) && 8;
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
      return words5.has(v);
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
});

const ofStatementId = /* @__PURE__ */ text(200, /^statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofText = /* @__PURE__ */ text(100000, /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u);

const ofName = /* @__PURE__ */ whole(3, (key, v) => {
  switch (key) {
    case "value":
      return ofText(v) && 2;
    case "lang":
      return ofLanguageTag(v);
    case "kind":
      return words1.has(v);
  }
  return undefined;
});

const ofLanguageTag = /* @__PURE__ */ text(100, /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u);

const ofParty = /* @__PURE__ */ some(6, (key, v) => {
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
      return words3.has(v);
    case "capacity":
      return v === "official" || v === "personal";
    case "attendance":
      return words4.has(v);
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
});

const ofPartyReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|organization|initiative|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofPartyCount = /* @__PURE__ */ whole(3, (key, v) => {
  switch (key) {
    case "min":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && 2;
    case "max":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0;
  }
  return undefined;
});

const ofPositionReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofSideReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:organization|initiative)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofOfficeReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:official|position)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofPartialDate = /* @__PURE__ */ text(Infinity, /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u);

const ofWhen = /* @__PURE__ */ some(14, (key, v) => {
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
});

const ofTimeZone = /* @__PURE__ */ text(100, /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u);

const ofEventReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofRecordReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting|official|organization|position|initiative|statement|outcome|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofResponse = /* @__PURE__ */ whole(7, (key, v) => {
  switch (key) {
    case "to":
      return ofStatementReference(v) && 2;
    case "as":
      return words6.has(v) && 4;
  }
  return undefined;
});

const ofStatementReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?statement\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofAssertion = /* @__PURE__ */ whole(15, (key, v) => {
  switch (key) {
    case "record":
      return ofRecordReference(v) && 2;
    case "field":
      return ofJsonPointer(v) && 4;
    case "value":
      return ofJsonValue(v) && 8;
  }
  return undefined;
});

const ofJsonPointer = /* @__PURE__ */ text(1000, /^(?:\/(?:[^/~]|~[01])*)+$/u);

function ofJsonValue(v: unknown): boolean {
  return json(v);
}

const ofIdentifier = /* @__PURE__ */ whole(7, (key, v) => {
  switch (key) {
    case "scheme":
      return ofText(v) && 2;
    case "value":
      return ofText(v) && 4;
    case "uri":
      return ofWebUrl(v);
  }
  return undefined;
});

const ofWebUrl = /* @__PURE__ */ text(2000, /^https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*$/u);

const ofTopic = /* @__PURE__ */ text(100, /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u);

const ofLink = /* @__PURE__ */ whole(7, (key, v) => {
  switch (key) {
    case "rel":
      return words7.has(v) && 2;
    case "target":
      return ofRecordReference(v) && 4;
    case "note":
      return ofText(v);
  }
  return undefined;
});

const ofCitation = /* @__PURE__ */ whole(3, (key, v) => {
  switch (key) {
    case "source":
      return ofSourceReference(v) && 2;
    case "locator":
      return ofLocator(v);
    case "fields":
      return each(v, ofJsonPointer, 1);
    case "basis":
      return words8.has(v);
    case "confidence":
      return words9.has(v);
    case "note":
      return ofText(v);
  }
  return undefined;
});

const ofSourceReference = /* @__PURE__ */ text(2200, /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);

const ofLocator = /* @__PURE__ */ some(126, (key, v) => {
  switch (key) {
    case "paragraph":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 0 && 2;
    case "page":
      return ofText(v) && 4;
    case "section":
      return ofText(v) && 8;
    case "timecode":
      return ofLocatorTimecode(v) && 16;
    case "row":
      return ofText(v) && 32;
    case "quote":
      return ofQuote(v) && 64;
  }
  return undefined;
});

const ofLocatorTimecode = /* @__PURE__ */ text(Infinity, /^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u);

const ofQuote = /* @__PURE__ */ text(300, /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u);

const ofGap = /* @__PURE__ */ whole(7, (key, v) => {
  switch (key) {
    case "field":
      return ofJsonPointer(v) && 2;
    case "reason":
      return words10.has(v) && 4;
    case "note":
      return ofText(v);
  }
  return undefined;
});

const ofRevision = /* @__PURE__ */ whole(3, (key, v) => {
  switch (key) {
    case "number":
      return typeof v === 'number' && Number.isSafeInteger(v) && v >= 1 && 2;
    case "date":
      return ofPartialDate(v);
    case "kind":
      return words11.has(v);
    case "replaces":
      return each(v, ofRecordReference, 1);
    case "note":
      return ofText(v);
  }
  return undefined;
});

const ofAccess = /* @__PURE__ */ whole(3, (key, v) => {
  switch (key) {
    case "level":
      return (v === "public" || v === "restricted") && 2;
    case "embargoUntil":
      return ofPartialDate(v);
    case "note":
      return ofText(v);
  }
  return undefined;
});

function ofExtensions(v: unknown): boolean {
  const seen = own(v, inExtensions);
  return (seen & 1) === 1;
}

function inExtensions(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
  }
  return ofExtensionsPropertyNames(key) && json(v);
}

const ofExtensionsPropertyNames = /* @__PURE__ */ text(Infinity, /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u);

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

function whole(bits: number, look: (key: string, v: unknown) => number | boolean | undefined): (v: unknown) => boolean {
  return (v) => (walk(v, look) & bits) === bits;
}

function some(bits: number, look: (key: string, v: unknown) => number | boolean | undefined): (v: unknown) => boolean {
  return (v) => (walk(v, look) & bits) > 0;
}

function text(most: number, pattern: RegExp): (v: unknown) => boolean {
  return (v) => typeof v === 'string' && (v.length <= most || lengthOf(v) <= most) && pattern.test(v);
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

/** Whether a value is a valid `Statement`. */
export const isStatement: Guard<Statement> = /* @__PURE__ */ guard(ofStatement, 'Statement');
