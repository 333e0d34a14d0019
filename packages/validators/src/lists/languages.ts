import list from '../../generated/languages.json' with { type: 'json' };

/** What a language tag has that the registry does not know, or not in this place. */
export interface UnknownSubtag {
  readonly part: 'form' | 'language' | 'extlang' | 'script' | 'region' | 'variant' | 'repeated';
  readonly subtag: string;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const parts =
  /^([a-z]{2,8})((?:-[a-z]{3}){0,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?$/u;

const scripts = wordsIn(list.scripts);
const regions = wordsIn(list.regions);
const variants = wordsIn(list.variants);
const grandfathered = wordsIn(list.grandfathered);
const extensions = new Map(Object.entries(list.extensions).map(([prefix, all]) => [prefix, wordsIn(all)]));

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
  const match = parts.exec(text);
  if (grandfathered.has(text) || text.startsWith('x-')) return undefined;
  if (match === null) return { part: 'form', subtag: text };
  const [, language = '', extended = '', script, region, variant = '', extension = ''] = match;
  return (
    unless(isLanguage(language), 'language', language) ??
    unless(extended === '' || isExtended(language, extended), 'extlang', extended.slice(1)) ??
    unless(script === undefined || scripts.has(script), 'script', script) ??
    unless(region === undefined || regions.has(region), 'region', region) ??
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
  return extensions.get(language)?.has(extended.slice(1)) ?? false;
}

function unknownVariant(all: readonly string[]): UnknownSubtag | undefined {
  const unknown = all.find((variant) => !variants.has(variant));
  return unknown === undefined ? repeated(all) : { part: 'variant', subtag: unknown };
}

function repeated(all: readonly string[]): UnknownSubtag | undefined {
  const again = all.find((subtag, index) => all.indexOf(subtag) !== index);
  return again === undefined ? undefined : { part: 'repeated', subtag: again };
}

function subtagsIn(part: string): readonly string[] {
  return part.split('-').slice(1);
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' '));
}
