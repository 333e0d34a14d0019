import { GuardError } from './guard-error.ts';
import { isSchema } from './schema.ts';

/** What stands under a keyword. */
type Kind = 'note' | 'schema' | 'schemas' | 'named schemas' | ((value: unknown) => boolean);

const types = ['null', 'boolean', 'object', 'array', 'number', 'string', 'integer'];
const notes = ['title', 'description', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly'];
const unread = ['format', 'contentEncoding', 'contentMediaType', 'contentSchema', '$comment'];

/** Every keyword for which code is written. Notes ask nothing of data. */
const keywords: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...[...notes, ...unread].map((name): [string, Kind] => [name, 'note']),
  ['$ref', isText],
  ['$defs', 'named schemas'],
  ['type', (value) => types.includes(String(value)) || isListOf(value, (one) => types.includes(String(one)))],
  ['enum', (value) => isListOf(value, () => true)],
  ['const', () => true],
  ['properties', 'named schemas'],
  ['patternProperties', 'named schemas'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['required', (value) => Array.isArray(value) && value.every(isText)],
  ['prefixItems', 'schemas'],
  ['items', 'schema'],
  ['minItems', isSize],
  ['maxItems', isSize],
  ['uniqueItems', (value) => typeof value === 'boolean'],
  ['minLength', isSize],
  ['maxLength', isSize],
  ['pattern', isPattern],
  ['minimum', Number.isFinite],
  ['maximum', Number.isFinite],
  ['exclusiveMinimum', Number.isFinite],
  ['exclusiveMaximum', Number.isFinite],
  ['multipleOf', (value) => Number.isFinite(value) && Number(value) > 0],
  ['allOf', 'schemas'],
  ['anyOf', 'schemas'],
  ['oneOf', 'schemas'],
  ['not', isEmpty],
]);

/** Throws a `GuardError` where a schema, or one inside it, has a keyword for which no code would be written. */
export function refuseUnknown(schema: unknown, at: string): void {
  if (typeof schema === 'boolean') return;
  if (!isSchema(schema)) throw new GuardError(`There is no schema at ${at}`);
  for (const [keyword, value] of Object.entries(schema)) {
    if (isNote(keyword)) continue;
    const kind = keywords.get(keyword);
    if (kind === undefined) throw new GuardError(`There is no guard for the keyword ${keyword} at ${at}`);
    for (const [step, part] of partsUnder(kind, value, `${keyword} at ${at}`))
      refuseUnknown(part, `${at}/${keyword}${step}`);
    if (keyword === 'patternProperties') refuseBroken(Object.keys(value as object), at);
  }
}

/** Whether a keyword asks nothing of data. Names that begin with `x-` belong to those who write them. */
export function isNote(keyword: string): boolean {
  return keywords.get(keyword) === 'note' || keyword.startsWith('x-');
}

/** A step of a JSON Pointer. */
export function stepTo(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function partsUnder(kind: Kind, value: unknown, place: string): readonly (readonly [string, unknown])[] {
  if (kind === 'schema') return [['', value]];
  if (kind === 'schemas' && Array.isArray(value) && value.length > 0)
    return value.map((part, index) => [`/${index}`, part]);
  if (kind === 'named schemas' && isSchema(value))
    return Object.entries(value).map(([name, part]) => [stepTo(name), part]);
  if (typeof kind === 'function' && kind(value)) return [];
  throw new GuardError(`There is no guard for what stands under ${place}`);
}

function refuseBroken(patterns: readonly string[], at: string): void {
  if (!patterns.every(isPattern))
    throw new GuardError(`There is no guard for what stands under patternProperties at ${at}`);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isSize(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isListOf(value: unknown, isMember: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMember);
}

function isPattern(value: unknown): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Zod writes `not: {}` for what can never be. */
function isEmpty(value: unknown): boolean {
  return isSchema(value) && Object.keys(value).every(isNote);
}
