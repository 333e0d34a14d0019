import { definition, type NamedSchema, type RecordType, recordTypes } from '../../src/model.ts';
import { saysOnly, UnknownSchemaError } from './subset.ts';

/** A list of codes that a pattern does not tell, and how a code is looked up. */
interface CodeList {
  readonly name: string;
  readonly isKnown: string;
}

/** Every list from which codes come, in the order of their numbers. */
export const codeLists: readonly CodeList[] = [
  { name: 'CountryCode', isKnown: 'isCountryCode(code)' },
  { name: 'LanguageTag', isKnown: 'unknownSubtag(code) === undefined' },
  { name: 'TimeZone', isKnown: 'isTimeZone(code)' },
  { name: 'Topic', isKnown: 'misspelledTopic(code) === undefined' },
];

const slug = '[a-z0-9]+(?:[-.][a-z0-9]+)*';
const dataset = '(?:[A-Za-z][A-Za-z0-9+.\\-]*:[^#\\x00-\\x20"<>\\\\^`{|}\\x7F]+#)?';
const naming =
  /^\^(?<dataset>\(\?:\[A-Za-z\].*#\)\?)?(?:\(\?:(?<several>[a-z|]+)\)|(?<one>[a-z]+))\/(?<slug>.*)\$$/u;

/** The patterns that stand in the schema, and what walks over a string of such a form. */
const walks = new Map<string, (most: number | undefined) => string>([
  [
    '^[^\\x09-\\x0D\\x20\\xA0\ufeff](?:[\\s\\S]*[^\\x09-\\x0D\\x20\\xA0\ufeff])?$',
    (most) => `text(at, ${bounded(most)})`,
  ],
  [
    '^https?://[^/?#\\x00-\\x20"<>\\\\^`{|}\\x7F][^\\x00-\\x20"<>\\\\^`{|}\\x7F]*$',
    (most) => `webUrl(at, ${bounded(most)})`,
  ],
  ['^(?:/(?:[^/~]|~[01])*)+$', (most) => `jsonPointer(at, ${bounded(most)})`],
  ['^[0-9]{2,3}:[0-5][0-9]:[0-5][0-9]$', () => 'timecode(at)'],
  ['^sha256:[0-9a-f]{64}$', () => 'digest(at)'],
  [
    '^(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})(?:-(?:0[1-9]|1[0-2]))?[?~%]?|(?:(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)(?:[?~%]|T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?)?)$',
    () => 'partialDate(at)',
  ],
]);

/** The pattern of the names under which extensions stand. */
export const extensionNames =
  '^(?:[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*(?:\\.[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+|https?://[^/?#\\x00-\\x20"<>\\\\^`{|}\\x7F][^\\x00-\\x20"<>\\\\^`{|}\\x7F]*)$';

/** The call that walks over a string of a schema. */
export function stringWalk({ name, schema }: NamedSchema, where: string): string {
  saysOnly(schema, where, 'type', 'pattern', 'minLength', 'maxLength');
  const { pattern = '', minLength, maxLength } = schema;
  const list = codeLists.findIndex((one) => one.name === name);
  if (list !== -1 && minLength === undefined) return `code(at, ${list})`;
  const walk = walks.get(pattern);
  if (walk !== undefined && (minLength ?? 1) === 1) return walk(maxLength);
  const parts = naming.exec(pattern)?.groups;
  const isNaming = parts?.slug === slug && (parts.dataset ?? dataset) === dataset && minLength === undefined;
  if (!isNaming) throw new UnknownSchemaError(`${where} is a string of a form that is not known: ${pattern}`);
  const types = typesIn((parts.several ?? parts.one ?? '').split('|'));
  return `${parts.dataset === undefined ? 'id' : 'reference'}(at, ${types}, ${bounded(maxLength)})`;
}

/** Some record types as the bits of a number. */
export function typesIn(types: readonly string[]): number {
  return types.reduce((sum, type) => {
    const index = recordTypes.indexOf(type as RecordType);
    if (index === -1) throw new UnknownSchemaError(`There is no record type "${type}".`);
    return sum | (1 << index);
  }, 0);
}

/** The text of what looks up a code in its list, behind the form that the schema asks for. */
export function lookup(): string {
  const cases = codeLists.map(({ name, isKnown }, number) => {
    const { pattern = '', maxLength = 100 } = definition(name);
    return `case ${number}: return code.length <= ${maxLength} && ${regExp(pattern)}.test(code) && ${isKnown};`;
  });
  return `function isKnown(list: number, code: string): boolean {
switch (list) {
${cases.join('\n')}
default: return false;
}
}`;
}

function regExp(pattern: string): string {
  return `new RegExp(${JSON.stringify(pattern)}, 'u')`;
}

function bounded(most: number | undefined): number {
  return most ?? Number.MAX_SAFE_INTEGER;
}
