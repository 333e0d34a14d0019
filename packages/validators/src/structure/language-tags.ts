import { likelyCountryCodes } from '../lists/countries.ts';
import { unknownSubtag } from '../lists/languages.ts';

/** The valid tag that says the same as one with underscores between its parts. */
export function sameTag(tag: string): string | undefined {
  const hyphened = tag.replaceAll('_', '-');
  return hyphened !== tag && unknownSubtag(hyphened) === undefined ? hyphened : undefined;
}

/** The valid tag that was probably meant by one whose region is in use elsewhere: `en-GB` for `en-UK`. */
export function likelyTag(tag: string): string | undefined {
  const [, language = '', region = ''] = /^([a-z]{2,3}-(?:[a-z]{4}-)?)([a-z]{2})$/iu.exec(tag) ?? [];
  const other = likelyCountryCodes(region).find((code) => code.length === 2);
  const meant = `${language}${other}`;
  return other === undefined || unknownSubtag(meant) !== undefined ? undefined : meant;
}
