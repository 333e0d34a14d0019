import { grouped } from '../finding.ts';
import { defineStageRule } from './define-rule.ts';
import { didYouMean } from './wording.ts';

type Params = {
  readonly value: string | number;
  /** The public name of the form, such as `PartialDate`. */
  readonly format: string;
  readonly reason: string;
  readonly suggestion?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What only profiles ask: bounds that a number may not reach, what it is a multiple of, what their author calls the form. */
  readonly above?: number;
  readonly below?: number;
  readonly factor?: number;
  readonly form?: string;
  /** How many members a list has, or how many forms a value. */
  readonly found?: number;
};

export const valueFormat = defineStageRule({
  id: 'value-format',
  stage: 'structure',
  set: 'core',
  severity: 'error',
  since: '0.1.0',
  summary: 'A value has the form of its field: its pattern, its length, its range.',
  why: 'Dates, ids and addresses are read by machines, which do not guess.',
  message: (params: Params) => {
    if (params.reason === 'range') return `Expected a number ${range(params)}, found ${params.value}.`;
    if (params.reason === 'multiple')
      return `Expected a multiple of ${params.factor}, found ${params.value}.`;
    if (params.format === 'list') return ofList(params);
    if (params.reason === 'several')
      return `Expected a value of one form, found one of ${params.found} at once.`;
    if (params.reason === 'empty') return 'Expected text, found none; leave the property out instead.';
    if (params.reason === 'long')
      return `Expected text of at most ${counted(params.maximum ?? 0, 'character')}, found more.`;
    if (params.reason === 'short')
      return `Expected text of at least ${counted(params.minimum ?? 0, 'character')}, found fewer.`;
    const expected = params.form === undefined ? formOf(params.format) : `the form "${params.form}"`;
    return `Expected ${expected}, found "${params.value}"${params.suggestion === undefined ? '' : didYouMean(params.suggestion)}.`;
  },
});

const id = 'an id: a record type, a slash, and lower-case letters or digits joined by single hyphens or dots';
const reference = 'a reference: the id of a record, or the IRI of a dataset, # and an id';

const forms: Readonly<Record<string, string>> = {
  CountryCode: 'an ISO 3166 code of two capital letters, or four for a former country',
  Digest: '"sha256:" and 64 lower-case hexadecimal digits',
  Iri: 'an absolute IRI without a fragment',
  JsonPointer: 'a JSON Pointer such as /when/end',
  PartialDate: 'a date such as 2025, 2025-05, 2025-05-27 or 2025-05-27T14:30+05:30',
  Quote: 'a quotation without white space at either end',
  SpecVersion: 'a version such as 0.1',
  Text: 'text without white space at either end',
  TimeZone: 'the name of an IANA time zone such as Asia/Kolkata',
  Topic: 'a topic of lower-case words joined by hyphens or dots',
  UriReference: 'a URI, or a path relative to this file',
  WebUrl: 'a web address that begins with https:// or http://',
  form: 'hours, minutes and seconds: hh:mm:ss',
};

/** Ids and references are told by the ending of their name, other forms by the name. */
function formOf(format: string): string {
  if (format.endsWith('Id')) return id;
  return format.endsWith('Reference') && format !== 'UriReference'
    ? reference
    : (forms[format] ?? 'another form');
}

function ofList({ value, reason, found, minimum = 0, maximum = 0 }: Params): string {
  if (reason === 'twice') return `Expected a list in which nothing stands twice, found ${value} again.`;
  if (reason === 'short')
    return `Expected a list with at least ${counted(minimum, 'member')}, found ${found === 0 ? 'an empty one' : grouped(found ?? 0)}.`;
  if (reason === 'long')
    return `Expected a list with at most ${counted(maximum, 'member')}, found ${grouped(found ?? 0)}.`;
  return 'Expected a list with at least one member, found an empty one; leave the property out instead.';
}

function counted(count: number, thing: string): string {
  return `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
}

function range({ minimum, maximum, above, below }: Params): string {
  if (above !== undefined || below !== undefined) {
    const bounds = [
      ...(above === undefined ? [] : [`above ${above}`]),
      ...(minimum === undefined ? [] : [`of at least ${minimum}`]),
      ...(below === undefined ? [] : [`below ${below}`]),
      ...(maximum === undefined ? [] : [`of at most ${maximum}`]),
    ];
    return bounds.join(' and ');
  }
  if (minimum === undefined) return `of at most ${maximum}`;
  return maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER
    ? `of at least ${minimum}`
    : `from ${minimum} to ${maximum}`;
}
