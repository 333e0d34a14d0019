// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { Official } from '../types.ts';

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

/** Whether a value is a valid `Official`. */
export const isOfficial: Guard<Official> = /* @__PURE__ */ guard(ofOfficial, 'Official');

const pattern1 = /^official\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern2 = /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u;
const pattern3 = /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u;
const words4 = /* @__PURE__ */ words("alternative official birth acronym expansion transliteration former as-stated");
const pattern5 = /^[A-Z]{2}(?:[A-Z]{2})?$/u;
const pattern6 = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u;
const pattern7 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?position\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const words8 = /* @__PURE__ */ words("substantive acting ad-interim caretaker designate elect former claimed");
const pattern9 = /^https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*$/u;
const pattern10 = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const words11 = /* @__PURE__ */ words("follow-up-to prepares precedes part-of-series alternate-of same-as response-to related");
const pattern12 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?(?:visit|meeting|official|organization|position|initiative|statement|outcome|source)\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern13 = /^(?:[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+#)?source\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/u;
const pattern14 = /^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$/u;
const pattern15 = /^(?:\/(?:[^/~]|~[01])*)+$/u;
const words16 = /* @__PURE__ */ words("stated inferred background");
const words17 = /* @__PURE__ */ words("high moderate low");
const words18 = /* @__PURE__ */ words("not-stated withheld unknown not-applicable incomplete");
const words19 = /* @__PURE__ */ words("created updated corrected withdrawn");
const pattern20 = /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u;

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

function ofCountryCode(v: unknown): boolean {
  return typeof v === 'string' && pattern5.test(v);
}

function ofPartialDate(v: unknown): boolean {
  return typeof v === 'string' && pattern6.test(v);
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
      return words8.has(v);
    case "asOf":
      return each(v, ofPartialDate, 1);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofPositionReference(v: unknown): boolean {
  return text(v, 2200, pattern7);
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
  return text(v, 2000, pattern9);
}

function ofTopic(v: unknown): boolean {
  return text(v, 100, pattern10);
}

function ofLink(v: unknown): boolean {
  return (walk(v, inLink) & 7) === 7;
}

function inLink(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "rel":
      return words11.has(v) && 2;
    case "target":
      return ofRecordReference(v) && 4;
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofRecordReference(v: unknown): boolean {
  return text(v, 2200, pattern12);
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
      return words16.has(v);
    case "confidence":
      return words17.has(v);
    case "note":
      return ofText(v);
  }
  return undefined;
}

function ofSourceReference(v: unknown): boolean {
  return text(v, 2200, pattern13);
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
      return typeof v === 'string' && pattern14.test(v) && 16;
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
  return text(v, 1000, pattern15);
}

function ofGap(v: unknown): boolean {
  return (walk(v, inGap) & 7) === 7;
}

function inGap(key: string, v: unknown): number | boolean | undefined {
  switch (key) {
    case "field":
      return ofJsonPointer(v) && 2;
    case "reason":
      return words18.has(v) && 4;
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
      return words19.has(v);
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
  return typeof key === 'string' && pattern20.test(key) && json(v);
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
