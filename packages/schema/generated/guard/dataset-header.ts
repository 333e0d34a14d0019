// Generated from the published JSON Schemas by `pnpm generate`. Do not edit.
import type { DatasetHeader } from '../types.ts';

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

/** Whether a value is a valid `DatasetHeader`. */
export const isDatasetHeader: Guard<DatasetHeader> = /* @__PURE__ */ guard(ofDatasetHeader, 'DatasetHeader');

const pattern1 = /^[^\x00-\x20"<>\\^`{|}\x7F]+$/u;
const pattern2 = /^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/u;
const pattern3 = /^[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+$/u;
const pattern4 = /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u;
const pattern5 = /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u;
const pattern6 = /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u;
const pattern7 = /^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?:\/\/[^/?#\x00-\x20"<>\\^`{|}\x7F][^\x00-\x20"<>\\^`{|}\x7F]*)$/u;

function ofDatasetHeader(v: unknown): boolean {
if (typeof v !== 'object' || v === null || Array.isArray(v)) return false;
let seen = 0;
for (const key in v) {
const value = (v as Fields)[key];
switch (key) {
case "type":
if (!(value === "dataset")) return false;
seen |= 1;
break;
case "$schema":
if (!(ofUriReference(value))) return false;
break;
case "chancery":
if (!(ofSpecVersion(value))) return false;
seen |= 2;
break;
case "id":
if (!(ofIri(value))) return false;
seen |= 4;
break;
case "title":
if (!(ofText(value))) return false;
seen |= 8;
break;
case "description":
case "publisher":
case "license":
case "version":
if (!(ofText(value))) return false;
break;
case "lang":
if (!(ofLanguageTag(value))) return false;
seen |= 16;
break;
case "issued":
if (!(ofPartialDate(value))) return false;
seen |= 32;
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

function guard<T>(check: (value: unknown) => boolean, name: string): Guard<T> {
  const answer = (value: unknown) =>
    check(value) ? { value: value as T } : { issues: [{ message: `Expected a valid ${name}` }] as const };
  return Object.assign(check as (value: unknown) => value is T, {
    '~standard': { version: 1, vendor: 'chancery', validate: answer } as const,
  });
}
