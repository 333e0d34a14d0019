import list from '../../generated/languages.json' with { type: 'json' };

/** What a language tag has that the registry does not know, or not in this place. */
export interface UnknownSubtag {
  readonly part: 'form' | 'language' | 'extlang' | 'script' | 'region' | 'variant' | 'repeated';
  readonly subtag: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const form =
  /^([a-z]{2,8})((?:-[a-z]{3}){0,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?$/u;

type Words = ReadonlySet<string>;
type Part = 'scripts' | 'regions' | 'variants' | 'grandfathered';

const parts = new Map<Part, Words>();

/** The registered subtags of a kind; read when they are first asked for. */
function registered(part: Part): Words {
  const known = parts.get(part) ?? wordsIn(list[part]);
  parts.set(part, known);
  return known;
}

/**
 * The first thing because of which a tag is not valid (RFC 5646, section 2.2.9); `undefined` for a valid one.
 * - it has the form of a tag
 * - language, script, region and variants are registered; deprecated ones count
 * - an extended language subtag stands once, after the language of which it is one
 * - no variant and no extension is there twice
 * - what follows `x` is nobody's business
 */
export function unknownSubtag(tag: string): UnknownSubtag | undefined {
  const text = tag.toLowerCase();
  const match = form.exec(text);
  if (registered('grandfathered').has(text) || text.startsWith('x-')) return undefined;
  if (match === null) return { part: 'form', subtag: text };
  const [, language = '', extended = '', script, region, variant = '', extension = ''] = match;
  return (
    unless(isLanguage(language), 'language', language) ??
    unless(extended === '' || isExtended(language, extended), 'extlang', extended.slice(1)) ??
    unless(script === undefined || registered('scripts').has(script), 'script', script) ??
    unless(region === undefined || registered('regions').has(region), 'region', region) ??
    unknownVariant(subtagsIn(variant)) ??
    repeated(subtagsIn(extension).filter(({ length }) => length === 1))
  );
}

function unless(isRight: boolean, part: UnknownSubtag['part'], subtag = ''): UnknownSubtag | undefined {
  return isRight ? undefined : { part, subtag };
}

/** The bit of a word of two or three letters. */
function isLanguage(word: string): boolean {
  const bits = word.length === 2 ? list.ofTwo : word.length === 3 ? list.ofThree : '';
  const number = [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
  return ((digits.indexOf(bits.charAt(Math.floor(number / 6))) >> (number % 6)) & 1) === 1;
}

function isExtended(language: string, extended: string): boolean {
  const all: Readonly<Record<string, string>> = list.extensions;
  return Object.hasOwn(all, language) && wordsIn(all[language] ?? '').has(extended.slice(1));
}

function unknownVariant(all: readonly string[]): UnknownSubtag | undefined {
  const unknown = all.find((variant) => !registered('variants').has(variant));
  return unknown === undefined ? repeated(all) : { part: 'variant', subtag: unknown };
}

function repeated(all: readonly string[]): UnknownSubtag | undefined {
  const again = all.find((subtag, index) => all.indexOf(subtag) !== index);
  return again === undefined ? undefined : { part: 'repeated', subtag: again };
}

function subtagsIn(part: string): readonly string[] {
  return part.split('-').slice(1);
}

function wordsIn(text: string): Words {
  return new Set(text.toLowerCase().split(' '));
}
