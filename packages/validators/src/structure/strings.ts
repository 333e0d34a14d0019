import { clipped, type Observation, type Params } from '../finding.ts';
import { sameCountryCode } from '../lists/countries.ts';
import { type NamedSchema, parseReference, targetsOf, typeOfId } from '../model.ts';
import { nearest } from '../spelling.ts';
import { likelyCountry } from './countries.ts';
import { isImpossibleDay, reorderedDate } from './dates.ts';
import { sameTag } from './language-tags.ts';

const patterns = new Map<string, RegExp>();

/** Holds a string against its schema. The first thing wrong is told, and nothing twice. */
export function checkString(
  text: string,
  { name, schema }: NamedSchema,
): Omit<Observation, 'path'> | undefined {
  const reason = reasonAgainst(text, schema);
  return reason === undefined ? undefined : explained(text, name, reason, schema.maxLength);
}

/**
 * The string that can stand for one without the form of its field and says the same: a date in the order of the
 * specification, a country code in capitals, a text without white space around it. Ids and references are left alone: what
 * they name is another record.
 */
export function sameInForm(text: string, { name, schema }: NamedSchema): string | undefined {
  if (targetsOf(name) !== undefined || name?.endsWith('Id')) return undefined;
  const meant = meantBy(text, name, undefined);
  return meant !== undefined && reasonAgainst(meant, schema) === undefined ? meant : undefined;
}

function reasonAgainst(text: string, schema: NamedSchema['schema']): string | undefined {
  const length = lengthUpTo(text, schema.maxLength ?? Number.POSITIVE_INFINITY);
  if (length < (schema.minLength ?? 0)) return 'empty';
  if (length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) return 'long';
  return schema.pattern === undefined || compiled(schema.pattern).test(text) ? undefined : 'pattern';
}

/** Length in code points, counted no further than just beyond the limit. */
function lengthUpTo(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  let count = 0;
  for (const _ of text) {
    count += 1;
    if (count > limit) break;
  }
  return count;
}

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  const form = new RegExp(pattern, 'u');
  patterns.set(pattern, form);
  return form;
}

/** Chooses the rule that says best what is wrong with a string that does not have the form of its field. */
function explained(
  text: string,
  name: string | undefined,
  reason: string,
  maximum = 0,
): Omit<Observation, 'path'> {
  const value = clipped(text);
  const better = reason === 'pattern' ? betterExplained(text, name) : undefined;
  if (better !== undefined) return better;
  const types = targetsOf(name);
  const reference = types === undefined ? undefined : parseReference(text);
  if (types !== undefined && reference !== undefined && !types.includes(reference.type)) {
    return { rule: 'reference-type', params: { value, found: reference.type, expected: types } };
  }
  if (reason === 'long' && name === 'Quote') return { rule: 'quote-short', params: { maximum } };
  const ownType = name?.endsWith('Id') ? typeOfId(text) : undefined;
  if (ownType !== undefined) {
    return { rule: 'id-matches-type', params: { value, found: ownType, expected: idType(name) } };
  }
  return {
    rule: 'value-format',
    params: {
      value,
      format: name ?? 'form',
      reason,
      ...(reason === 'long' ? { maximum } : suggestion(text, name, types)),
    },
  };
}

/** Of a day that is none, and of what is no code in any form, the rule about days or codes says more than the form. */
function betterExplained(text: string, name: string | undefined): Omit<Observation, 'path'> | undefined {
  const value = clipped(text);
  if (name === 'PartialDate' && isImpossibleDay(text)) return { rule: 'date-real', params: { value } };
  if (name === 'LanguageTag' && text !== '') {
    const params = { value, reason: 'pattern', ...suggestion(text, name, undefined) };
    return { rule: 'language-tag-valid', params };
  }
  if (name !== 'CountryCode' || !isUnknownInCapitals(text)) return undefined;
  const likely = likelyCountry(text);
  const params = likely === undefined ? { value } : { value, suggestion: likely };
  return { rule: 'country-code-known', params };
}

/** `uk` is no code in capitals either. */
function isUnknownInCapitals(text: string): boolean {
  return /^[a-z]{2}$/iu.test(text) && sameCountryCode(text) === undefined;
}

function idType(name: string | undefined): string {
  return (name ?? '').slice(0, -2).toLowerCase();
}

/** What was most likely meant, where only one thing can have been. */
function suggestion(text: string, name: string | undefined, types: readonly string[] | undefined): Params {
  const meant = meantBy(text, name, types);
  return meant === undefined ? {} : { suggestion: clipped(meant) };
}

function meantBy(
  text: string,
  name: string | undefined,
  types: readonly string[] | undefined,
): string | undefined {
  if (text.length > 1000) return undefined;
  const trimmed = text.replace(
    /^[\t-\r \u00a0\ufeff]+|(?<![\t-\r \u00a0\ufeff])[\t-\r \u00a0\ufeff]+$/gu,
    '',
  );
  const meant =
    name === 'PartialDate'
      ? reorderedDate(trimmed)
      : name === 'CountryCode'
        ? sameCountryCode(trimmed)
        : name === 'LanguageTag'
          ? (sameTag(trimmed) ?? trimmed)
          : types !== undefined || name?.endsWith('Id')
            ? spelledId(trimmed, types)
            : trimmed;
  return meant === text || meant === '' ? undefined : meant;
}

/** An id in the right case, or with its type spelled right. */
function spelledId(text: string, types: readonly string[] | undefined): string | undefined {
  const [type = '', ...rest] = text
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
    .split('/');
  const meant = types === undefined ? type : (nearest(type, types) ?? type);
  const id = [meant, ...rest].join('/');
  return typeOfId(id) === undefined ? undefined : id;
}
