import type { Json } from '../finding.ts';

/** A schema of a profile, or its part: `true` admits everything, `false` nothing. */
export type Part = ProfileSchema | boolean;

/** The part of JSON Schema 2020-12 in which a profile may ask; what is beside it was refused when the profile was read. */
export interface ProfileSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Part>>;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly deprecated?: boolean;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly patternProperties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part;
  readonly propertyNames?: Part;
  readonly required?: readonly string[];
  readonly prefixItems?: readonly Part[];
  readonly items?: Part;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly not?: Part;
}

/** What stands under a keyword. */
export type Kind =
  | 'note'
  | 'schema'
  | 'schemas'
  | 'named schemas'
  | readonly [inWords: string, holds: (value: unknown) => boolean];

const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];

const text: Kind = ['a text', (value) => typeof value === 'string'];
const yesOrNo: Kind = ['true or false', (value) => typeof value === 'boolean'];
const number: Kind = ['a number', Number.isFinite];
const size: Kind = ['a whole number from 0', (value) => Number.isInteger(value) && Number(value) >= 0];

const notes = ['title', 'description', '$comment', 'default', 'examples', 'readOnly', 'writeOnly', 'format'];
const content = ['contentEncoding', 'contentMediaType', 'contentSchema'];

/** Every keyword that a profile may use, and what stands under it. Notes ask nothing of data. */
export const keywords: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...notes, ...content].map((name): [string, Kind] => [name, 'note']),
  ['deprecated', yesOrNo],
  ['$ref', text],
  ['$defs', 'named schemas'],
  ['type', ['one of the types of JSON, or a list of them', isType]],
  ['enum', ['a list with at least one value', isFilled]],
  ['const', ['a value', () => true]],
  ['properties', 'named schemas'],
  ['patternProperties', 'named schemas'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['required', ['a list of names', isListOfTexts]],
  ['prefixItems', 'schemas'],
  ['items', 'schema'],
  ['minItems', size],
  ['maxItems', size],
  ['uniqueItems', yesOrNo],
  ['minLength', size],
  ['maxLength', size],
  ['pattern', text],
  ['minimum', number],
  ['maximum', number],
  ['exclusiveMinimum', number],
  ['exclusiveMaximum', number],
  ['multipleOf', ['a number above 0', (value) => Number.isFinite(value) && Number(value) > 0]],
  ['allOf', 'schemas'],
  ['anyOf', 'schemas'],
  ['oneOf', 'schemas'],
  ['not', ['{}, which admits no value', isEmpty]],
]);

/** Whether a keyword asks nothing of data. Names that begin with `x-` belong to those who write them. */
export function isNote(keyword: string): boolean {
  return keywords.get(keyword) === 'note' || keyword.startsWith('x-');
}

/** Whether a value is an object of JSON. */
export function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isType(value: unknown): boolean {
  return isFilled(value) ? value.every((one) => types.includes(String(one))) : types.includes(String(value));
}

function isFilled(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Zod writes `not: {}` for what can never be; what else one may exclude would not be told in words. */
function isEmpty(value: unknown): boolean {
  return isMembers(value) && Object.keys(value).every(isNote);
}
