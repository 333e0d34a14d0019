// Generated from the published schema by `pnpm generate`. Do not edit.
import type { DatasetHeader } from '@chancery/schema/types';

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

const ofDatasetHeader = /* @__PURE__ */ whole(127, (key, v) => {
  switch (key) {
    case "type":
      return v === "dataset" && 2;
    case "$schema":
      return ofUriReference(v);
    case "chancery":
      return ofSpecVersion(v) && 4;
    case "id":
      return ofIri(v) && 8;
    case "title":
      return ofText(v) && 16;
    case "description":
    case "publisher":
    case "license":
    case "version":
      return ofText(v);
    case "lang":
      return ofLanguageTag(v) && 32;
    case "issued":
      return ofPartialDate(v) && 64;
    case "modified":
      return ofPartialDate(v);
    case "imports":
      return each(v, ofIri, 1);
    case "extensions":
      return ofExtensions(v);
  }
  return undefined;
});

const ofUriReference = /* @__PURE__ */ text(2000, /^[^\x00-\x20"<>\\^`{|}\x7F]+$/u);

const ofSpecVersion = /* @__PURE__ */ text(Infinity, /^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/u);

const ofIri = /* @__PURE__ */ text(2000, /^[A-Za-z][A-Za-z0-9+.\-]*:[^#\x00-\x20"<>\\^`{|}\x7F]+$/u);

const ofText = /* @__PURE__ */ text(100000, /^[^\x09-\x0D\x20\xA0\u{feff}](?:[\s\S]*[^\x09-\x0D\x20\xA0\u{feff}])?$/u);

const ofLanguageTag = /* @__PURE__ */ text(100, /^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$/u);

const ofPartialDate = /* @__PURE__ */ text(Infinity, /^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$/u);

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

function text(most: number, pattern: RegExp): (v: unknown) => boolean {
  return (v) => typeof v === 'string' && (v.length <= most || lengthOf(v) <= most) && pattern.test(v);
}

function lengthOf(v: string): number {
  let count = 0;
  for (const _ of v) count++;
  return count;
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

/** Whether a value is a valid `DatasetHeader`. */
export const isDatasetHeader: Guard<DatasetHeader> = /* @__PURE__ */ guard(ofDatasetHeader, 'DatasetHeader');
